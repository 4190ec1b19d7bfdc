"""Raw and streamed views of answers over a socket, through both clients."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AsyncStream,
    DeadlineExceededError,
    NotFoundError,
    Stream,
    Timeout,
    deadline,
)
from openai_async.testing import Fault, LocalServer
from openai_async.types import CreateEmbeddingResponse, Model
from openai_async.types.chat import ChatCompletionChunk
from streams import API, APIS, CHAT, said

MODEL = "gpt-4o-mini"
PATH = "/thing"
TEXT = "Grüße, 世界 😀\nsecond\u2028line\r\n\nlast"


@pytest.fixture(params=KINDS.values(), ids=list(KINDS))
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    made: Caller = request.param(server)
    yield made
    made.close()


def raw_model(caller: Caller, client: Any = None) -> Any:
    """The raw response to asking for a model."""
    return caller.run((client or caller.client).models.with_raw_response.retrieve(MODEL))


def opened(caller: Caller, **options: Any) -> AbstractContextManager[Any]:
    """The block of a streamed response whose body is whatever the server was told to send."""
    return caller.inside(caller.client.with_options(**options).with_streaming_response.get(PATH, cast_to=object))


def is_free(server: LocalServer) -> bool:
    """Whether the server has seen the client hang up in the middle of its last answer."""
    return server.open_connections == 0 and server.requests[-1].outcome == "aborted"


# -- the head ---------------------------------------------------------------------------------------------------------


def check_head(server: LocalServer, response: Any) -> None:
    """All that is known of an answer to asking for a model."""
    assert (response.status_code, response.method, response.http_version) == (200, "GET", "HTTP/1.1")
    assert response.url == f"{server.base_url}/models/{MODEL}"
    assert response.headers["x-request-id"] == response.headers["X-Request-ID"] == "req_00000001"
    assert "x-request-ID" in response.headers
    assert dict(response.headers)["x-request-id"] == "req_00000001"  # whatever the server calls it
    assert response.request_id == "req_00000001"
    assert isinstance(response.elapsed, timedelta)
    assert timedelta() < response.elapsed < timedelta(minutes=1)
    assert response.retries_taken == 0
    assert response.timing is None
    assert (response.http_request.method, response.http_request.url) == ("GET", response.url)
    assert "sk-test" not in repr(dict(response.http_request.headers))
    assert response.http_response.status_code == 200
    assert "[200 OK]" in repr(response)


def test_a_raw_response_knows_its_head(server: LocalServer, caller: Caller) -> None:
    """Headers, status and request of an answer that was read."""
    response = raw_model(caller)
    check_head(server, response)
    assert response.is_closed


def test_a_streamed_response_knows_its_head(server: LocalServer, caller: Caller) -> None:
    """The same before the body is here."""
    server.fault(Fault(stall="after_headers"))
    with caller.inside(caller.client.models.with_streaming_response.retrieve(MODEL)) as response:
        check_head(server, response)
        assert not response.is_closed
    assert response.is_closed
    caller.until(is_free)


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_failed_attempts_are_counted(server: LocalServer, caller: Caller, view: str) -> None:
    """`retries_taken` counts the attempts before the one that was answered."""
    server.fault(Fault(status=503, retry_after_ms=1), times=2)
    result = getattr(caller.client.models, view).retrieve(MODEL)
    if view == "with_raw_response":
        assert caller.run(result).retries_taken == 2
    else:
        with caller.inside(result) as response:
            assert response.retries_taken == 2


def test_the_timing_of_a_response(server: LocalServer, caller: Caller) -> None:
    """Clients that keep time tell it of each response."""
    timing = raw_model(caller, caller.connect(timing=True)).timing
    assert timing.started < timing.first_byte <= timing.ended


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_an_error_is_raised_in_spite_of_a_view(server: LocalServer, caller: Caller, view: str) -> None:
    """A refusal is an error, not a response; one from a view has been read and keeps no connection."""

    def ask() -> None:
        result = getattr(caller.client.models, view).retrieve("nothing")
        if view == "with_raw_response":
            caller.run(result)
        else:
            caller.inside(result).__enter__()

    with pytest.raises(NotFoundError, match="does not exist") as caught:
        ask()
    assert caught.value.code == "model_not_found"
    assert raw_model(caller).status_code == 200
    assert server.connections == 1


# -- raw responses ----------------------------------------------------------------------------------------------------


def test_a_raw_response_holds_the_body(server: LocalServer, caller: Caller) -> None:
    """Bytes, text and JSON of the body, and the usual result, made once and named after its request."""
    response = raw_model(caller)
    assert response.json() == response.parse().to_dict()
    assert response.text.encode() == response.content
    assert type(response.parse()) is Model
    assert response.parse() is response.parse()
    assert response.parse()._request_id == "req_00000001"
    assert len(server.requests) == 1


def test_a_body_may_be_parsed_as_other_types(server: LocalServer, caller: Caller) -> None:
    """`parse` takes the type that is wanted; types made on the spot are told apart."""
    response = raw_model(caller)
    assert response.parse(to=dict[str, Any]) == response.json()
    assert response.parse(to=dict[str, str | int])["id"] == MODEL
    assert response.parse(to=bytes) == response.content
    assert response.parse(to=str) == response.text
    assert response.parse().id == MODEL
    results = [response.parse(to=kind | None) for kind in (Model, CreateEmbeddingResponse)]
    assert [type(result) for result in results] == [Model, CreateEmbeddingResponse]


def test_parsing_finishes_what_the_endpoint_does(server: LocalServer, caller: Caller) -> None:
    """Embeddings that travel as base64 are numbers when they are parsed; the body is as it came."""
    method = caller.client.embeddings.with_raw_response.create
    response = caller.run(method(model="text-embedding-3-small", input="a"))
    assert isinstance(response.json()["data"][0]["embedding"], str)
    assert isinstance(response.parse().data[0].embedding[0], float)


def test_a_page_is_parsed_as_a_page(server: LocalServer, caller: Caller) -> None:
    """The raw response of a list parses to its page."""
    page = caller.run(caller.client.models.with_raw_response.list()).parse()
    assert MODEL in [model.id for model in page.data]
    assert not page.has_next_page()


@pytest.mark.parametrize(("content", "words"), [(b"", "empty body"), (b"{", "not well-formed"), (b"<p>", "HTML page")])
def test_a_body_that_is_no_json_shows_when_parsed(
    server: LocalServer, caller: Caller, content: bytes, words: str
) -> None:
    """The response comes, whatever its body; what cannot be parsed is an error of `parse`."""
    server.reply(content=content)
    response = raw_model(caller)
    assert response.content == content
    with pytest.raises(APIResponseValidationError, match=f"{words}.*req_00000001"):
        response.parse()
    with pytest.raises(ValueError, match="Expecting"):
        response.json()


def test_every_endpoint_has_a_raw_view(server: LocalServer, caller: Caller) -> None:
    """The view of the client is the view of its resources, and of requests to any address."""
    views = caller.client.with_raw_response
    assert caller.run(views.models.retrieve(MODEL)).parse().id == MODEL
    assert caller.run(views.get("/models", cast_to=dict)).parse()["object"] == "list"
    arguments = CHAT.arguments
    assert caller.run(views.chat.completions.create(**arguments)).parse().choices[0].message.content
    assert [request.path for request in server.requests] == [
        f"/v1/models/{MODEL}",
        "/v1/models",
        "/v1/chat/completions",
    ]


# -- streamed responses -----------------------------------------------------------------------------------------------


def read(caller: Caller, response: Any, _: Path) -> bytes:
    content: bytes = caller.run(response.read())
    again: bytes = caller.run(response.read())
    assert again is content
    return content


def text(caller: Caller, response: Any, _: Path) -> bytes:
    return str(caller.run(response.text())).encode()


def iter_bytes(caller: Caller, response: Any, _: Path) -> bytes:
    return b"".join(caller.each(response.iter_bytes()))


def iter_bytes_of_five(caller: Caller, response: Any, _: Path) -> bytes:
    *pieces, last = caller.each(response.iter_bytes(5))
    assert {len(piece) for piece in pieces} == {5}
    return b"".join([*pieces, last])


def iter_text(caller: Caller, response: Any, _: Path) -> bytes:
    return "".join(caller.each(response.iter_text())).encode()


def iter_text_of_one(caller: Caller, response: Any, _: Path) -> bytes:
    return "".join(caller.each(response.iter_text(1))).encode()


def stream_to_file(caller: Caller, response: Any, folder: Path) -> bytes:
    caller.run(response.stream_to_file(folder / "body"))
    return (folder / "body").read_bytes()


def stream_to_file_in_pieces(caller: Caller, response: Any, folder: Path) -> bytes:
    caller.run(response.stream_to_file(str(folder / "body"), chunk_size=4))
    return (folder / "body").read_bytes()


READERS = [
    *(read, text, iter_bytes, iter_bytes_of_five, iter_text, iter_text_of_one),
    *(stream_to_file, stream_to_file_in_pieces),
]


@pytest.mark.parametrize("reader", READERS)
def test_every_reader_gives_the_whole_body(
    server: LocalServer, caller: Caller, tmp_path: Path, reader: Callable[[Caller, Any, Path], bytes]
) -> None:
    """However the body is read and wherever it is cut on its way, it is whole, and its connection is of use again."""
    for split in (None, "bytes", [1, 2, 3]):
        server.reply(content=TEXT.encode())
        server.fault(Fault(split=split))
        with opened(caller) as response:
            assert reader(caller, response, tmp_path) == TEXT.encode()
        assert response.is_closed
    assert server.connections == 1


@pytest.mark.parametrize("split", [None, "bytes", [3, 1]])
def test_lines_end_where_lines_end(server: LocalServer, caller: Caller, split: Any) -> None:
    """LF and CR LF end lines wherever reads end; U+2028 does not; the last line needs no end."""
    server.reply(content=TEXT.encode())
    server.fault(Fault(split=split))
    with opened(caller) as response:
        assert list(caller.each(response.iter_lines())) == ["Grüße, 世界 😀", "second\u2028line", "", "last"]


def test_a_last_line_end_begins_no_line(server: LocalServer, caller: Caller) -> None:
    """A body that ends with a line end has no empty line behind it."""
    server.reply(content=b"a\nb\n")
    with opened(caller) as response:
        assert list(caller.each(response.iter_lines())) == ["a", "b"]


def test_a_long_line_in_pieces_is_one_line(server: LocalServer, caller: Caller) -> None:
    """A line of two megabytes, which comes in many reads, is one line."""
    server.reply(content=b"x" * (1 << 21) + b"\nend")
    with opened(caller) as response:
        assert [len(line) for line in caller.each(response.iter_lines())] == [1 << 21, 3]


def test_bytes_that_are_no_text_are_replaced(server: LocalServer, caller: Caller) -> None:
    """Text of a body that is not UTF-8, or ends within a character, has replacement characters."""
    for reader in ("text", "iter_text"):
        server.reply(content=b"a\xffb\xf0\x9f")
        with opened(caller) as response:
            method = getattr(response, reader)
            found = caller.run(method()) if reader == "text" else "".join(caller.each(method()))
        assert found == "a\ufffdb\ufffd"


def test_an_empty_body_has_no_pieces(server: LocalServer, caller: Caller) -> None:
    """Nothing is read from nothing."""
    for reader in ("iter_bytes", "iter_text", "iter_lines"):
        server.reply(content=b"")
        with opened(caller) as response:
            assert list(caller.each(getattr(response, reader)())) == []


def test_a_body_that_was_read_may_be_iterated(server: LocalServer, caller: Caller) -> None:
    """After `read` the body is there for every other reader, in pieces of the wanted size."""
    server.reply(content=b"0123456789")
    with opened(caller) as response:
        assert caller.run(response.read()) == b"0123456789"
        assert list(caller.each(response.iter_bytes(4))) == [b"0123", b"4567", b"89"]
        assert list(caller.each(response.iter_bytes())) == [b"0123456789"]
        assert list(caller.each(response.iter_lines())) == ["0123456789"]
        assert caller.run(response.text()) == "0123456789"


def test_a_streamed_response_parses(server: LocalServer, caller: Caller) -> None:
    """`parse` and `json` read the body first; what was parsed is parsed once."""
    with caller.inside(caller.client.models.with_streaming_response.retrieve(MODEL)) as response:
        model = caller.run(response.parse())
        assert type(model) is Model
        assert caller.run(response.parse()) is model
        assert caller.run(response.json()) == caller.run(response.parse(to=dict[str, Any])) == model.to_dict()
    assert caller.run(response.parse()) is model  # outside of the block, too, since it was read


def test_pieces_come_as_they_are_sent(server: LocalServer, caller: Caller) -> None:
    """Nobody waits for the rest of a body to see its beginning."""
    server.reply(events=[b"first", b"second"], done=False)
    server.fault(Fault(stall_after_events=1))
    with opened(caller) as response:
        assert next(caller.each(response.iter_bytes())) == b"first"
    caller.until(is_free)


@pytest.mark.parametrize("reader", ["iter_bytes", "iter_text", "iter_lines"])
def test_leaving_a_body_early_frees_its_connection(server: LocalServer, caller: Caller, reader: str) -> None:
    """Whoever breaks out of a body and leaves the block has hung up."""
    server.reply(events=[b"first\n", b"second\n"], done=False)
    server.fault(Fault(stall_after_events=1))
    with opened(caller) as response:
        for _ in caller.each(getattr(response, reader)()):
            break
    caller.until(is_free)
    gc.collect()


@pytest.mark.parametrize("read_first", [False, True])
def test_closing_gives_the_body_up(server: LocalServer, caller: Caller, read_first: bool) -> None:
    """`close` hangs up within the block, as often as it is called."""
    server.reply(events=[b"first", b"second"], done=False)
    server.fault(Fault(stall_after_events=1))
    with opened(caller) as response:
        if read_first:
            next(caller.each(response.iter_bytes()))
        for _ in range(2):
            caller.run(response.close())
        assert response.is_closed
        caller.until(is_free)
        with pytest.raises(APIConnectionError):
            caller.run(response.read())


def test_an_exception_in_the_block_frees_the_connection(server: LocalServer, caller: Caller) -> None:
    """What is raised in the block comes out of it, and the connection is given up."""
    server.reply(content=b"0123456789")
    server.fault(Fault(stall="after_headers"))

    def body() -> None:
        with opened(caller):
            raise KeyError

    with pytest.raises(KeyError):
        body()
    caller.until(is_free)


READING: dict[str, Callable[[Caller, Any, Path], Any]] = {
    "read": lambda caller, response, _: caller.run(response.read()),
    "text": lambda caller, response, _: caller.run(response.text()),
    "json": lambda caller, response, _: caller.run(response.json()),
    "parse": lambda caller, response, _: caller.run(response.parse()),
    "iter_bytes": lambda caller, response, _: list(caller.each(response.iter_bytes())),
    "iter_lines": lambda caller, response, _: list(caller.each(response.iter_lines())),
    "stream_to_file": lambda caller, response, folder: caller.run(response.stream_to_file(folder / "body")),
}


@pytest.mark.parametrize("reader", READING)
def test_a_body_that_breaks_off_is_an_error(server: LocalServer, caller: Caller, tmp_path: Path, reader: str) -> None:
    """A connection that breaks within the body is an error of ours, whoever reads; nothing is sent again."""
    server.reply(content=b"0123456789")
    server.fault(Fault(truncate_after_bytes=5))
    with opened(caller) as response, pytest.raises(APIConnectionError, match=r"GET http://\S+/v1/thing.*broke off"):
        READING[reader](caller, response, tmp_path)
    assert len(server.requests) == 1


@pytest.mark.parametrize("reader", ["read", "iter_bytes"])
def test_a_silent_body_is_a_timeout(server: LocalServer, caller: Caller, tmp_path: Path, reader: str) -> None:
    """The limit on silence holds while a body is read, and so does a deadline."""
    server.reply(content=b"0123456789", times=2)
    server.fault(Fault(stall=5), times=2)
    with opened(caller, timeout=Timeout(20, read=0.1)) as response, pytest.raises(APITimeoutError) as caught:
        READING[reader](caller, response, tmp_path)
    assert caught.value.phase == "read"
    with deadline(0.2), opened(caller) as response, pytest.raises(DeadlineExceededError):
        READING[reader](caller, response, tmp_path)
    caller.until(is_free)


def test_a_file_that_cannot_be_written_is_an_error(server: LocalServer, caller: Caller, tmp_path: Path) -> None:
    """What the file system says comes out, and the body can still be read."""
    server.reply(content=b"0123456789")
    with opened(caller) as response:
        with pytest.raises(FileNotFoundError):
            caller.run(response.stream_to_file(tmp_path / "no" / "body"))
        assert caller.run(response.read()) == b"0123456789"


# -- streams of events through the views ------------------------------------------------------------------------------


def raw_stream(caller: Caller, api: API = CHAT) -> Any:
    method = caller.client.with_raw_response
    for name in api.method.split("."):
        method = getattr(method, name)
    return caller.run(method(**api.arguments, stream=True))


def streamed_stream(caller: Caller, api: API = CHAT) -> AbstractContextManager[Any]:
    method = caller.client.with_streaming_response
    for name in api.method.split("."):
        method = getattr(method, name)
    return caller.inside(method(**api.arguments, stream=True))


@pytest.mark.parametrize("api", APIS.values(), ids=list(APIS))
def test_a_raw_response_of_a_stream_parses_to_it(server: LocalServer, caller: Caller, api: API) -> None:
    """The head is there before the first event, the body is left for the stream, which is one."""
    server.reply(events=api.events, done=api.done)
    response = raw_stream(caller, api)
    assert response.headers["content-type"] == "text/event-stream"
    assert (response.status_code, response.request_id, response.content) == (200, "req_00000001", b"")
    stream = caller.call(response.parse)
    assert isinstance(stream, (Stream, AsyncStream))
    assert said(caller.each(stream)) == "Hello"
    assert stream.completed
    assert len(server.requests) == server.connections == 1


@pytest.mark.parametrize("api", APIS.values(), ids=list(APIS))
def test_a_streamed_response_of_a_stream_parses_to_it(server: LocalServer, caller: Caller, api: API) -> None:
    """The same in a block; ten of them use one connection."""
    for _ in range(10):
        server.reply(events=api.events, done=api.done)
        with streamed_stream(caller, api) as response:
            stream = caller.run(response.parse())
            assert said(caller.each(stream)) == "Hello"
            assert stream.completed
    assert server.connections == 1


def test_a_stream_may_be_parsed_as_another_one(server: LocalServer, caller: Caller) -> None:
    """`parse` takes a type of streams, by either name."""
    for kind in (AsyncStream[ChatCompletionChunk], Stream[ChatCompletionChunk]):
        server.reply(events=CHAT.events)
        events = list(caller.each(caller.call(raw_stream(caller).parse, to=kind)))
        assert [type(event) for event in events] == [ChatCompletionChunk] * 3
    server.reply(events=CHAT.events)
    response = caller.run(
        caller.client.with_raw_response.get(PATH, cast_to=object, stream=True, stream_cls=Stream[dict[str, Any]])
    )
    assert [event["id"] for event in caller.each(caller.call(response.parse))] == ["chatcmpl-1"] * 3


def test_events_may_be_read_as_lines(server: LocalServer, caller: Caller) -> None:
    """Who wants the stream as it is written reads its lines."""
    server.reply(events=CHAT.events)
    with streamed_stream(caller) as response:
        lines = list(caller.each(response.iter_lines()))
    assert [line[:8] for line in lines[::2]] == ['data: {"', 'data: {"', 'data: {"', "data: [D"]


@pytest.mark.parametrize("take", [0, 1])
def test_leaving_the_block_ends_its_stream(server: LocalServer, caller: Caller, take: int) -> None:
    """A stream is over with the block it was opened in: it gives nothing more, and asks for nothing again."""
    server.reply(events=CHAT.events)
    server.fault(Fault(stall_after_events=1))
    with streamed_stream(caller) as response:
        stream = caller.run(response.parse())
        for _ in range(take):
            next(caller.each(stream))
    caller.until(is_free)
    assert list(caller.each(stream)) == []
    assert not stream.completed
    assert len(server.requests) == 1


@pytest.mark.parametrize("parse", [False, True])
def test_a_raw_response_of_a_stream_that_is_dropped_is_freed(server: LocalServer, caller: Caller, parse: bool) -> None:
    """Nobody has to read a stream to get rid of it."""
    server.reply(events=CHAT.events)
    server.fault(Fault(stall_after_events=1))
    response = raw_stream(caller)
    if parse:
        caller.call(response.parse)
    del response
    gc.collect()
    caller.until(is_free)


def test_an_error_in_a_stream_of_a_view_is_tried_again(server: LocalServer, caller: Caller) -> None:
    """Streams out of views follow the retry policy like others."""
    server.reply(events=CHAT.events, times=2)
    server.fault(Fault(error_event=0, retry_after_ms=1))
    assert said(caller.each(caller.call(raw_stream(caller).parse))) == "Hello"
    assert len(server.requests) == 2
