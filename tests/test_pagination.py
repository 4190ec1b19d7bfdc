"""Walks over the pages of a list, through both clients against a server that pages, or only says so."""

from __future__ import annotations

import json
import math
import pickle
from collections import Counter
from pathlib import Path
from types import new_class
from typing import Any

import pytest

from openai_async import (
    AsyncOpenAI,
    DeadlineExceededError,
    InternalServerError,
    OpenAI,
    RepeatedCursorError,
    _pagination,
    pagination,
)
from openai_async._pagination import (
    AsyncConversationCursorPage,
    AsyncCursorPage,
    AsyncNextCursorPage,
    AsyncPage,
    AsyncTokenPage,
    BaseAsyncPage,
    PageInfo,
    page_type,
    paginate,
)
from openai_async.sync._pagination import SyncCursorPage, SyncPage
from openai_async.testing import Fault, LocalServer
from openai_async.types import Model

FACTS = json.loads((Path(__file__).parent.parent / "tools/api/exports.json").read_text(encoding="utf-8"))
PATH = "/responses/resp_1/input_items"


def item(name: str) -> dict[str, Any]:
    return {"id": name, "type": "message", "role": "user", "content": []}


def page(*names: str, has_more: bool | None = None, **more: object) -> dict[str, Any]:
    found = {"object": "list", "data": [item(name) for name in names], **more}
    return found if has_more is None else {**found, "has_more": has_more}


def serve(server: LocalServer, *pages: dict[str, Any]) -> None:
    for one in pages:
        server.reply(json=one)


def cursors(server: LocalServer) -> list[str | None]:
    return [request.query.get("after") for request in server.requests]


THREE = (page("a", "b", has_more=True), page("c", has_more=True), page("d", has_more=False))


@pytest.mark.anyio
async def test_a_list_call_is_iterated_over_all_pages(server: LocalServer, client: AsyncOpenAI) -> None:
    """Items come in order; a page is asked for when the one before it is used up."""
    serve(server, *THREE)
    listed = client.responses.input_items.list("resp_1")
    assert [(one.id, len(server.requests)) async for one in listed] == [("a", 1), ("b", 1), ("c", 2), ("d", 3)]
    assert cursors(server) == [None, "b", "c"]


@pytest.mark.anyio
async def test_an_awaited_list_call_is_the_first_page(server: LocalServer, client: AsyncOpenAI) -> None:
    """The page reads as any answer, says how to go on, and gives the next page."""
    server.reply(json=page("a", "b", has_more=True, total=4), headers={"x-request-id": "req_1"})
    server.reply(json=page("d", has_more=False))
    first = await client.responses.input_items.list("resp_1")
    assert type(first).__name__ == "AsyncCursorPage"
    assert [one.id for one in first.data] == ["a", "b"]
    assert (first.has_more, first._request_id) == (True, "req_1")
    assert first.to_dict() == page("a", "b", has_more=True, total=4)
    assert first.has_next_page()
    assert first.next_page_info() == PageInfo({"after": "b"})
    second = await first.get_next_page()
    assert type(second) is type(first)
    assert not second.has_next_page()
    assert second.next_page_info() is None
    with pytest.raises(RuntimeError, match="no page after this one"):
        await second.get_next_page()


@pytest.mark.anyio
async def test_a_page_is_iterated_on_through_the_pages_after_it(server: LocalServer, client: AsyncOpenAI) -> None:
    """Items of this page come first; `iter_pages` gives the pages themselves."""
    serve(server, *THREE, *THREE[1:])
    first = await client.responses.input_items.list("resp_1")
    assert [one.id async for one in first] == ["a", "b", "c", "d"]
    assert [[one.id for one in each.data] async for each in first.iter_pages()] == [["a", "b"], ["c"], ["d"]]


def test_a_sync_list_call_is_a_page(server: LocalServer, sync_client: OpenAI) -> None:
    """The sync list method returns the first page, whose iteration goes over all pages."""
    serve(server, *THREE, *THREE[1:], *THREE[1:])
    first = sync_client.responses.input_items.list("resp_1", limit=2)
    assert first.__class__ is SyncCursorPage
    assert [one.id for one in first] == ["a", "b", "c", "d"]
    assert [[one.id for one in each.data] for each in first.iter_pages()] == [["a", "b"], ["c"], ["d"]]
    assert first.next_page_info() == PageInfo({"after": "b"})
    assert first.get_next_page().data[0].id == "c"
    assert {request.query["limit"] for request in server.requests} == {"2"}


@pytest.mark.anyio
async def test_further_pages_are_asked_for_like_the_first(server: LocalServer, client: AsyncOpenAI) -> None:
    """Query, headers and extra parameters stay; the cursor replaces the one of the call, wherever it came from."""
    serve(server, *THREE[:2], THREE[2])
    listed = client.responses.input_items.list(
        "resp_1", order="asc", extra_query={"after": "z", "q": "1"}, extra_headers={"x-extra": "1"}
    )
    assert [one.id async for one in listed] == ["a", "b", "c", "d"]
    assert cursors(server) == ["z", "b", "c"]
    assert [(r.query["q"], r.query["order"], r.headers["x-extra"]) for r in server.requests] == [("1", "asc", "1")] * 3


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("pages", "given", "repeated"),
    [
        ([page("a", "b", has_more=True)] * 9, ["a", "b"], "b"),
        ([page("a", has_more=True), page("b", has_more=True), page("c", "a", has_more=True)], ["a", "b"], "a"),
        ([page("z", has_more=True)], [], "z"),
    ],
    ids=["the same page for ever", "back to an earlier page", "back to where the call began"],
)
async def test_a_server_that_leads_in_a_circle_ends_the_walk(
    pages: list[Any], given: list[str], repeated: str, server: LocalServer, client: AsyncOpenAI
) -> None:
    """A cursor that was used before is an error, raised before an item is given twice."""
    serve(server, *pages)
    seen = Counter[str | None]()

    async def walk() -> None:
        async for one in client.responses.input_items.list("resp_1", after="z"):
            seen[one.id] += 1

    with pytest.raises(RepeatedCursorError, match=f"{PATH} comes after='{repeated}'") as caught:
        await walk()
    assert seen == Counter(given)
    assert (caught.value.path, caught.value.params) == (PATH, {"after": repeated})
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_circle_ends_the_sync_walk(server: LocalServer, sync_client: OpenAI) -> None:
    """The sync client gets the same error, from `get_next_page` too."""
    serve(server, *[page("a", has_more=True)] * 4)
    first = sync_client.responses.input_items.list("resp_1")
    with pytest.raises(RepeatedCursorError):
        list(first)
    with pytest.raises(RepeatedCursorError):
        first.get_next_page()
    assert len(server.requests) == 3


@pytest.mark.anyio
async def test_a_page_may_be_asked_for_twice(server: LocalServer, client: AsyncOpenAI) -> None:
    """Going on from the same page again is no circle."""
    serve(server, *THREE, THREE[1])
    first = await client.responses.input_items.list("resp_1")
    assert [one.id async for one in first] == ["a", "b", "c", "d"]
    assert (await first.get_next_page()).data[0].id == "c"


@pytest.mark.anyio
@pytest.mark.parametrize(
    "reply",
    [
        page(has_more=True),
        {"object": "list", "has_more": True},
        {"data": None, "has_more": True},
        page("a", has_more=False),
        {"data": [{"type": "message"}], "has_more": True},
        {},
    ],
)
async def test_a_page_without_a_way_on_is_the_last(reply: object, server: LocalServer, client: AsyncOpenAI) -> None:
    """No items, no id, or the server's own word end the walk, whatever else the page says."""
    server.reply(json=reply)
    first = await client.responses.input_items.list("resp_1")
    assert not first.has_next_page()
    assert len([one async for one in first]) == len(first.data or [])
    assert len(server.requests) == 1


def test_a_failure_on_the_way_leaves_the_page_usable(server: LocalServer, sync_client: OpenAI) -> None:
    """An error for one page is the error of that request; going on from the page before it works."""
    server.reply(json=THREE[0])
    server.reply(json={"error": {"message": "not now"}}, status=500)
    server.reply(json=THREE[2])
    first = sync_client.with_options(max_retries=0).responses.input_items.list("resp_1")
    with pytest.raises(InternalServerError, match="not now"):
        list(first)
    assert [one.id for one in first] == ["a", "b", "d"]


@pytest.mark.anyio
async def test_leaving_a_walk_early_asks_for_nothing_more(server: LocalServer, client: AsyncOpenAI) -> None:
    """A loop that is left on the first page sends one request."""
    serve(server, *THREE)
    async for _ in client.responses.input_items.list("resp_1"):
        break
    assert len(server.requests) == 1


def test_pages_from_raw_responses_go_on(server: LocalServer, sync_client: OpenAI) -> None:
    """The raw view of a list gives the HTTP answer of its first page; the pages after it are pages."""
    serve(server, *THREE)
    view: Any = sync_client.responses.input_items.with_raw_response
    raw = view.list("resp_1")
    first = raw.parse()
    assert raw.status_code == 200
    assert [one.id for one in first] == ["a", "b", "c", "d"]


@pytest.mark.anyio
async def test_one_deadline_bounds_a_whole_walk(server: LocalServer, client: AsyncOpenAI) -> None:
    """Each page comes in time for a call of its own, but not all of them for the one call that a walk is."""
    server.fault(Fault(delay=0.15), times=math.inf)
    serve(server, *(page(str(number), has_more=True) for number in range(18)))
    hasty = client.with_options(deadline=0.35)
    with pytest.raises(DeadlineExceededError):
        [one async for one in hasty.responses.input_items.list("resp_1")]
    first = await hasty.responses.input_items.list("resp_1")
    with pytest.raises(DeadlineExceededError):
        [one async for one in first]


def test_one_deadline_bounds_a_whole_sync_walk(server: LocalServer, sync_client: OpenAI) -> None:
    """The same for the sync client, whose first page is a call of its own."""
    server.fault(Fault(delay=0.15), times=9)
    serve(server, *(page(str(number), has_more=True) for number in range(9)))
    with pytest.raises(DeadlineExceededError):
        list(sync_client.with_options(deadline=0.35).responses.input_items.list("resp_1"))


@pytest.mark.anyio
async def test_a_page_can_be_pickled(server: LocalServer, client: AsyncOpenAI) -> None:
    """A pickled page keeps what the server said; the way to the next page stays with the client."""
    server.reply(json=THREE[0])
    first = await client.responses.input_items.list("resp_1")
    again = pickle.loads(pickle.dumps(first))
    assert again == first
    assert again.to_dict() == THREE[0]
    assert "_step" not in repr(first)
    with pytest.raises(RuntimeError):
        await again.get_next_page()


KINDS: list[tuple[type[BaseAsyncPage[Any]], dict[str, Any], dict[str, object] | None]] = [
    (AsyncPage, {"object": "list"}, None),
    (AsyncCursorPage, {}, {"after": "m"}),
    (AsyncCursorPage, {"has_more": True}, {"after": "m"}),
    (AsyncCursorPage, {"has_more": None}, {"after": "m"}),
    (AsyncCursorPage, {"has_more": False}, None),
    (AsyncConversationCursorPage, {"last_id": "x", "has_more": True}, {"after": "x"}),
    (AsyncConversationCursorPage, {"last_id": "x"}, {"after": "x"}),
    (AsyncConversationCursorPage, {"last_id": "x", "has_more": False}, None),
    (AsyncConversationCursorPage, {"last_id": None, "has_more": True}, None),
    (AsyncNextCursorPage, {"next": "n", "has_more": True}, {"after": "n"}),
    (AsyncNextCursorPage, {"next": "n"}, {"after": "n"}),
    (AsyncNextCursorPage, {"next": None, "has_more": True}, None),
    (AsyncNextCursorPage, {"next": "n", "has_more": False}, None),
    (AsyncTokenPage, {"next": "n", "has_more": True}, {"page": "n"}),
    (AsyncTokenPage, {"has_more": True}, None),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("kind", "fields", "wanted"), KINDS)
async def test_each_kind_of_page_has_its_own_way_on(
    kind: Any, fields: dict[str, Any], wanted: dict[str, object] | None, server: LocalServer, client: AsyncOpenAI
) -> None:
    """The next page is asked for with what that kind of page says: an id, a cursor or a token."""
    server.reply(json={"data": [{"id": "m"}], **fields})
    server.reply(json={"data": []})
    first = await paginate(client._engine, "GET", "/things", kind[Model], query={"limit": 1})
    assert type(first.data[0]) is Model
    info = first.next_page_info()
    assert (info.params if info else None) == wanted
    if wanted is not None:
        await first.get_next_page()
        assert server.requests[1].query == {"limit": "1", **wanted}


@pytest.mark.anyio
async def test_an_empty_page_is_the_last_whatever_cursor_it_names(server: LocalServer, client: AsyncOpenAI) -> None:
    """A page without items ends the walk even if the server offers a way on."""
    server.reply(json={"data": [], "next": "n", "has_more": True})
    listed: Any = paginate(client._engine, "GET", "/things", AsyncNextCursorPage[Model])
    assert [one async for one in listed] == []
    assert len(server.requests) == 1


def test_models_of_a_server_that_sends_a_bare_list(server: LocalServer, sync_client: OpenAI) -> None:
    """Some servers leave the envelope out: the list itself is taken for the page's items."""
    server.reply(json=[{"id": "m"}, {"id": "n", "owner": "x"}])
    models = sync_client.models.list()
    assert type(models) is SyncPage
    assert [(type(model), model.id) for model in models] == [(Model, "m"), (Model, "n")]


# -- lists at any address ----------------------------------------------------------------------------------------------

PAGES: dict[str, Any] = {name: getattr(pagination, name) for name in pagination.__all__}


@pytest.mark.anyio
@pytest.mark.parametrize("kind", [AsyncCursorPage, AsyncCursorPage[Model]], ids=["bare", "of models"])
async def test_a_list_at_any_address_is_iterated(kind: Any, server: LocalServer, client: AsyncOpenAI) -> None:
    """Awaited it is the first page, iterated it is all items, which are models whether the page says so or not."""
    serve(server, *THREE, THREE[0])
    listed: Any = client.get_api_list("/things", model=Model, page=kind, options={"params": {"limit": 2}})
    assert [(one.id, type(one)) async for one in listed] == [(name, Model) for name in "abcd"]
    first = await listed
    assert [one.id for one in first.data] == ["a", "b"]
    assert cursors(server) == [None, "b", "c", None]
    assert {(one.method, one.path, one.query["limit"]) for one in server.requests} == {("GET", "/v1/things", "2")}


@pytest.mark.parametrize("kind", [SyncCursorPage, SyncCursorPage[Model]], ids=["bare", "of models"])
def test_a_sync_list_at_any_address_is_iterated(kind: Any, server: LocalServer, sync_client: OpenAI) -> None:
    """The page comes as the sync view that was asked for."""
    serve(server, *THREE)
    first: Any = sync_client.get_api_list("/things", model=Model, page=kind)
    assert first.__class__ is SyncCursorPage
    assert [(one.id, type(one)) for one in first] == [(name, Model) for name in "abcd"]
    assert cursors(server) == [None, "b", "c"]


@pytest.mark.anyio
async def test_a_list_may_be_asked_for_with_a_body(server: LocalServer, client: AsyncOpenAI) -> None:
    """Verb, body, headers and number of retries are those of every page."""
    serve(server, *THREE)
    server.fault(Fault(status=503, retry_after_ms=0), times=2)
    listed = client.get_api_list(
        "/things",
        model=Model,
        page=AsyncCursorPage[Model],
        body={"q": 1},
        method="post",
        options={"headers": {"X-Mine": "1"}, "max_retries": 1},
    )
    with pytest.raises(InternalServerError):
        await listed
    assert [one.id for one in (await listed).data] == ["d"]
    assert {(one.method, one.body, one.headers["x-mine"]) for one in server.requests} == {("POST", b'{"q":1}', "1")}
    assert len(server.requests) == 3


@pytest.mark.parametrize("name", PAGES)
def test_every_type_of_pages_may_be_asked_for(name: str) -> None:
    """Those of the official package are at its import path; sync ones stand for async ones, and for their kin."""
    assert {*FACTS["helper_classes"]["openai.pagination"]} == {*PAGES}
    wanted = getattr(_pagination, name.replace("Sync", "Async", 1) if name.startswith("Sync") else name)
    assert page_type(PAGES[name], Model) == page_type(PAGES[name][Model], str) == wanted[Model]
    own = new_class("Own", (PAGES[name][Model],))
    assert page_type(own, str) is (own if name.startswith("Async") else wanted[str])
    with pytest.raises(TypeError, match=r"page must be a type of pages, such as AsyncCursorPage, not .*Model"):
        page_type(Model, Model)
