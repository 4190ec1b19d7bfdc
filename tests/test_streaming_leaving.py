"""Streams in use, through both clients: leaving them, coming back to them, and the clock running out on them."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing
from typing import Any, cast

import pytest

from clients import KINDS, Caller
from openai_async import (
    APIConnectionError,
    APIResponseValidationError,
    AsyncOpenAI,
    AsyncStream,
    DeadlineExceededError,
    Timeout,
    deadline,
)
from openai_async.testing import Fault, LocalServer
from openai_async.types.chat import ChatCompletionChunk, ChatCompletionMessageParam
from streams import API, APIS, CHAT, RESPONSES, chunk, said, sent


@pytest.fixture(params=KINDS.values(), ids=list(KINDS))
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    made: Caller = request.param(server)
    yield made
    made.close()


def stalled(server: LocalServer, events: int = 1, api: API = CHAT) -> None:
    """Have the server send `events` events of a stream and then nothing more, for ever."""
    server.reply(events=api.events)
    server.fault(Fault(stall_after_events=events))


def is_free(server: LocalServer) -> bool:
    """Whether the server has seen the client hang up in the middle of its last answer."""
    return server.open_connections == 0 and server.requests[-1].outcome == "aborted"


# -- leaving ----------------------------------------------------------------------------------------------------------


def do_nothing(caller: Caller, stream: Any) -> None:
    pass


def take_one(caller: Caller, stream: Any) -> None:
    for _ in caller.each(stream):
        break


@pytest.mark.parametrize("use", [do_nothing, take_one])
@pytest.mark.parametrize("api", APIS.values(), ids=list(APIS))
def test_dropping_a_stream_frees_its_connection(
    server: LocalServer, caller: Caller, use: Callable[[Caller, Any], None], api: API
) -> None:
    """When nobody holds a stream any more, in the middle of it or unread, the server sees the client hang up."""
    stalled(server, api=api)
    use(caller, api.ask(caller))
    gc.collect()
    caller.until(is_free)


def close(caller: Caller, stream: Any) -> None:
    take_one(caller, stream)
    caller.run(stream.close())
    assert stream.response.status_code == 200


def close_unread(caller: Caller, stream: Any) -> None:
    caller.run(stream.close())


def leave_a_block(caller: Caller, stream: Any) -> None:
    with caller.inside(stream) as entered:
        assert entered is stream
        take_one(caller, stream)


def raise_in_a_block(caller: Caller, stream: Any) -> None:
    def body() -> None:
        with caller.inside(stream):
            for _ in caller.each(stream):
                raise KeyError

    with pytest.raises(KeyError):
        body()


@pytest.mark.parametrize("leave", [close, close_unread, leave_a_block, raise_in_a_block])
@pytest.mark.parametrize("api", APIS.values(), ids=list(APIS))
def test_closing_a_stream_frees_its_connection(
    server: LocalServer, caller: Caller, leave: Callable[[Caller, Any], None], api: API
) -> None:
    """A stream that was closed, by its block or by hand, has hung up, though it is still held."""
    stalled(server, api=api)
    stream = api.ask(caller)
    leave(caller, stream)
    caller.until(is_free)
    assert not stream.completed


def test_closing_twice_is_closing_once(server: LocalServer, caller: Caller) -> None:
    """A second close, and one after the end, do nothing."""
    server.reply(events=CHAT.events)
    stream = CHAT.ask(caller)
    assert said(caller.each(stream)) == "Hello"
    for _ in range(2):
        caller.run(stream.close())
    assert stream.completed
    stalled(server)
    stream = CHAT.ask(caller)
    for _ in range(2):
        caller.run(stream.close())
    assert not stream.completed
    assert server.connections == 1


def test_a_closed_stream_gives_nothing(server: LocalServer, caller: Caller) -> None:
    """What a closed stream had not handed out is gone, and it raises nothing."""
    server.reply(events=CHAT.events)
    stream = CHAT.ask(caller)
    take_one(caller, stream)
    caller.run(stream.close())
    assert list(caller.each(stream)) == []
    assert len(server.requests) == 1


@pytest.mark.parametrize("events", [0, 1])
def test_closing_the_client_ends_its_streams(server: LocalServer, caller: Caller, events: int) -> None:
    """A stream that is read after its client was closed is a connection error; nothing is sent again."""
    stalled(server, events)
    stream = CHAT.ask(caller)
    if events:
        take_one(caller, stream)
    caller.run(caller.client.close())
    with pytest.raises(APIConnectionError, match="closed") as caught:
        list(caller.each(stream))
    assert len(caught.value.attempts) == 1
    assert not stream.completed
    caller.until(is_free)
    assert len(server.requests) == server.connections == 1


def test_what_has_arrived_outlives_the_client(server: LocalServer, caller: Caller) -> None:
    """Events that were received before the client was closed are still handed out."""
    server.reply(events=CHAT.events)
    stream = CHAT.ask(caller)
    take_one(caller, stream)
    caller.run(caller.client.close())
    assert said(caller.each(stream)) == "lo"
    assert stream.completed


# -- coming back ------------------------------------------------------------------------------------------------------


def test_iteration_stops_and_goes_on(server: LocalServer, caller: Caller) -> None:
    """A loop that was left early is taken up by the next one, event by event."""
    server.reply(events=[chunk(letter) for letter in "abcdef"])
    stream = CHAT.ask(caller)
    seen: list[str] = []
    for take in (1, 2, 1):
        seen += [said([one]) for _, one in zip(range(take), caller.each(stream), strict=False)]
    assert seen == ["a", "b", "c", "d"]
    assert said(caller.each(stream)) == "ef"
    assert list(caller.each(stream)) == []


def test_two_iterations_share_the_events(server: LocalServer, caller: Caller) -> None:
    """Of two loops over one stream, each event goes to one."""
    server.reply(events=[chunk(letter) for letter in "abcdef"])
    stream = CHAT.ask(caller)
    one, other = caller.each(stream), caller.each(stream)
    assert [said([next(turn)]) for turn in (one, other, other, one)] == ["a", "b", "c", "d"]
    assert said(other) == "ef"
    assert list(one) == []


# -- deadlines --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("events", [0, 1])
def test_a_deadline_bounds_the_whole_stream(server: LocalServer, caller: Caller, events: int) -> None:
    """A call's deadline goes on while its events are read, and what it ends is not tried again."""
    stalled(server, events)
    seen: list[Any] = []
    with deadline(0.2):
        stream = CHAT.ask(caller)
    with pytest.raises(DeadlineExceededError, match="deadline"):
        seen.extend(caller.each(stream))
    assert len(seen) == events
    caller.until(is_free)
    assert len(server.requests) == 1


def test_a_deadline_of_the_client_bounds_streams(server: LocalServer, caller: Caller) -> None:
    """The client's own deadline is one for streams, too, pings or not."""
    server.reply(events=RESPONSES.events)
    server.fault(Fault(stall_after_events=2, pings=100))
    with pytest.raises(DeadlineExceededError):
        list(caller.each(RESPONSES.ask(caller, caller.connect(deadline=0.2))))
    caller.until(is_free)


def test_a_stream_within_its_deadline_is_whole(server: LocalServer, caller: Caller) -> None:
    """A deadline that is not reached changes nothing, also when it passes after the end."""
    server.reply(events=CHAT.events)
    with deadline(20):
        stream = CHAT.ask(caller)
    assert said(caller.each(stream)) == "Hello"
    assert stream.completed


# -- of the async client only -----------------------------------------------------------------------------------------


async def ask(client: AsyncOpenAI, timeout: Timeout | None = None) -> AsyncStream[ChatCompletionChunk]:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]
    return await client.chat.completions.create(model="gpt-4o-mini", messages=messages, stream=True, timeout=timeout)


@pytest.mark.anyio
@pytest.mark.parametrize("events", [0, 1])
async def test_cancelling_the_reader_frees_the_connection(
    server: LocalServer, client: AsyncOpenAI, events: int
) -> None:
    """A task that is cancelled while it waits for an event hangs up, though somebody holds the stream."""
    stalled(server, events)
    waiting = asyncio.Event()
    held: list[object] = []

    async def read() -> None:
        stream = await ask(client)
        held.append(stream)
        if not events:
            waiting.set()
        async for _ in stream:
            waiting.set()

    task = asyncio.create_task(read())
    await waiting.wait()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await server.until(is_free)
    assert len(server.requests) == 1


@pytest.mark.anyio
async def test_closing_the_client_wakes_the_reader(server: LocalServer, client: AsyncOpenAI) -> None:
    """A task that waits for an event learns at once that the client was closed."""
    stalled(server)
    waiting = asyncio.Event()

    async def read() -> None:
        async for _ in await ask(client):
            waiting.set()

    task = asyncio.create_task(read())
    await waiting.wait()
    await asyncio.sleep(0)
    await client.close()
    with pytest.raises(APIConnectionError, match="closed"):
        await task
    await server.until(is_free)


@pytest.mark.anyio
async def test_an_iterator_may_be_closed_alone(server: LocalServer, client: AsyncOpenAI) -> None:
    """Finalising an iterator leaves the stream as it is: another one goes on, and the stream is closed by its own."""
    server.reply(events=CHAT.events)
    stream = await ask(client)
    iterator = aiter(stream)
    await anext(iterator)
    await cast("AsyncGenerator[object, None]", iterator).aclose()
    assert said([event async for event in stream]) == "lo"
    assert stream.completed


@pytest.mark.anyio
async def test_a_stream_is_an_iterator_itself(server: LocalServer, client: AsyncOpenAI) -> None:
    """``anext`` takes events off a stream until there are no more."""
    server.reply(events=CHAT.events)
    stream = await ask(client)
    assert said([await anext(stream) for _ in CHAT.events]) == "Hello"
    assert await anext(stream, None) is None


@pytest.mark.anyio
async def test_batches_are_what_the_network_brought(server: LocalServer, client: AsyncOpenAI) -> None:
    """A batch is all that one read brought and nobody took yet; the one at the end is empty."""
    server.reply(events=CHAT.events)
    stream = await ask(client)
    first = await anext(stream)
    batches = [await stream.next_batch(), await stream.next_batch(), await stream.next_batch()]
    assert said([first, *batches[0], *batches[1]]) == "Hello"
    assert batches[2] == []
    assert len(batches[0]) == 2


@pytest.mark.anyio
@pytest.mark.parametrize("taken", [0, 1, 20])
async def test_a_batch_of_many_events_is_whole(server: LocalServer, client: AsyncOpenAI, taken: int) -> None:
    """A batch is not what is decoded at a time: however many events of a read were taken, it is all others."""
    events = b"".join(sent(chunk(f"{number} ")) for number in range(50))
    server.reply(events=[events])
    stream = await ask(client)
    first = [await anext(stream) for _ in range(taken)]
    batch = await stream.next_batch()
    assert said([*first, *batch]).split() == [str(number) for number in range(50)]
    assert await stream.next_batch() == []


@pytest.mark.anyio
async def test_closing_drops_all_events_of_a_read(server: LocalServer, client: AsyncOpenAI) -> None:
    """What was read and not taken is gone after `close`."""
    server.reply(events=[b"".join(sent(chunk("x")) for _ in range(50))])
    stream = await ask(client)
    await anext(stream)
    await stream.close()
    assert await stream.next_batch() == []
    assert [event async for event in stream] == []


@pytest.mark.anyio
async def test_a_batch_comes_before_its_error(server: LocalServer, client: AsyncOpenAI) -> None:
    """An event that cannot be decoded does not take those before it along."""
    events = b"".join(sent(chunk("x")) for _ in range(16))
    server.reply(events=[events + b"data: oops\n\n"])
    stream = await ask(client)
    assert len(await stream.next_batch()) == 16
    with pytest.raises(APIResponseValidationError):
        await stream.next_batch()


@pytest.mark.anyio
async def test_aclosing_closes_a_stream(server: LocalServer, client: AsyncOpenAI) -> None:
    """``contextlib.aclosing`` works on streams."""
    stalled(server)
    async with aclosing(await ask(client)) as stream:
        await anext(stream)
    await server.until(is_free)


@pytest.mark.anyio
async def test_a_slow_reader_is_no_silent_server(server: LocalServer, client: AsyncOpenAI) -> None:
    """Time that the reader takes between events counts against no limit."""
    server.reply(events=CHAT.events)
    server.fault(Fault(drip=0.01))
    stream = await ask(client, Timeout(20, idle=0.1))
    first = await anext(stream)
    await asyncio.sleep(0.25)
    assert said([first, *[event async for event in stream]]) == "Hello"


def test_a_stream_left_behind_by_its_loop_is_freed(server: LocalServer) -> None:
    """A stream that outlives ``asyncio.run`` hangs up with it, and may be collected at any later time."""
    stalled(server)
    client = AsyncOpenAI(api_key="sk-test", base_url=server.base_url)

    async def begin() -> Any:
        stream = await ask(client)
        await anext(stream)
        return stream

    kept = [asyncio.run(begin())]
    server.wait_for(is_free)
    kept.clear()
    gc.collect()
