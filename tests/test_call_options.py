"""What requests to any address may carry: a body as it is, in place of JSON or a form."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async import APIStatusError
from openai_async.testing import Fault, LocalServer

ANSWER = {"id": "x"}


async def pieces() -> AsyncIterator[bytes]:
    for piece in (b"ab", b"", b"c"):
        yield piece


CONTENTS: dict[str, Callable[[], Any]] = {
    "bytes": lambda: b"abc",
    "text": lambda: "abc",
    "buffer": lambda: memoryview(b"abc"),
    "file": lambda: io.BytesIO(b"abc"),
    "list": lambda: [b"a", b"bc"],
    "iterator": lambda: iter([b"a", b"bc"]),
    "async iterator": pieces,
}


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """A client of either kind."""
    own = KINDS[request.param](server)
    yield own
    own.close()


@pytest.mark.parametrize("make", CONTENTS.values(), ids=CONTENTS)
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_any_endpoint_takes_a_body_as_it_is(
    method: str, make: Callable[[], Any], caller: Caller, server: LocalServer
) -> None:
    """Bytes and whatever gives some are the body; a header says what it is, by default JSON."""
    for options in (None, {"headers": {"Content-Type": "text/csv"}}):
        server.reply(json=ANSWER, path="/new/thing")
        send = getattr(caller.client, method)
        assert caller.run(send("/new/thing", cast_to=object, content=make(), options=options)) == ANSWER
    assert [request.body for request in server.requests] == [b"abc"] * 2
    assert [request.headers["content-type"] for request in server.requests] == ["application/json", "text/csv"]


@pytest.mark.parametrize("name", CONTENTS)
def test_a_body_as_it_is_is_sent_again_if_it_can_be(name: str, caller: Caller, server: LocalServer) -> None:
    """What is left at its end, such as an iterator, is not tried again, and the error says so."""
    server.fault(Fault(status=503, retry_after_ms=0))
    for _ in range(2):
        server.reply(json=ANSWER, path="/new/thing")
    content = CONTENTS[name]()
    if "iterator" in name:
        with pytest.raises(APIStatusError, match="`content` can be read only once"):
            caller.run(caller.client.post("/new/thing", cast_to=object, content=content))
    else:
        assert caller.run(caller.client.post("/new/thing", cast_to=object, content=content)) == ANSWER
        assert [request.body for request in server.requests] == [b"abc"] * 2


@pytest.mark.parametrize("more", [{"body": {}}, {"files": {"a": b"A"}}, {"options": {"extra_json": {"a": 1}}}])
def test_there_is_one_body(more: dict[str, Any], caller: Caller, server: LocalServer) -> None:
    """Nothing can be added to a body that is given as it is; nothing is sent."""
    with pytest.raises(TypeError, match="content is the whole body"):
        caller.run(caller.client.post("/x", cast_to=object, content=b"abc", **more))
    assert server.requests == []
