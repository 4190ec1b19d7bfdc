"""Clients across forks, processes, threads, loops, Ctrl-C and the end of programs: each caller's own answers."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import math
import multiprocessing
import os
import signal
import ssl
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Coroutine
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import pytest
import trustme

from forks import ended, forked, needs_fork
from openai_async import AsyncOpenAI, AsyncStream, HTTPOptions, OpenAI, Stream
from openai_async.testing import Fault, LocalServer
from openai_async.types.chat import ChatCompletionChunk, ChatCompletionMessageParam

T = TypeVar("T")

ROOT = Path(__file__).parent.parent
MODEL = "gpt-4o-mini"
WORDS = " ".join(f"word{n}" for n in range(20))

pytestmark = pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
needs_signals = pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="needs a signal that breaks a wait")


def new_uvloop() -> asyncio.AbstractEventLoop:
    import uvloop

    return uvloop.new_event_loop()


has_uvloop = pytest.mark.skipif(find_spec("uvloop") is None, reason="uvloop is not installed")
every_loop = pytest.mark.parametrize(
    "new_loop",
    [pytest.param(asyncio.new_event_loop, id="asyncio"), pytest.param(new_uvloop, id="uvloop", marks=has_uvloop)],
)
every_runner = pytest.mark.parametrize("uvloop", ["0", pytest.param("1", marks=has_uvloop)])

NewLoop = Callable[[], asyncio.AbstractEventLoop]


def question(words: str) -> list[ChatCompletionMessageParam]:
    """Messages that the local server answers with `words`."""
    return [{"role": "user", "content": f"say only {words}"}]


def ask(client: OpenAI, words: str) -> str | None:
    completion = client.chat.completions.create(model=MODEL, messages=question(words))
    return completion.choices[0].message.content


async def ask_async(client: AsyncOpenAI, words: str) -> str | None:
    completion = await client.chat.completions.create(model=MODEL, messages=question(words))
    return completion.choices[0].message.content


def open_stream(client: OpenAI, words: str = WORDS) -> Stream[ChatCompletionChunk]:
    return client.chat.completions.create(model=MODEL, messages=question(words), stream=True)


async def open_async_stream(client: AsyncOpenAI) -> AsyncStream[ChatCompletionChunk]:
    return await client.chat.completions.create(model=MODEL, messages=question(WORDS), stream=True)


def said(event: ChatCompletionChunk) -> str:
    return event.choices[0].delta.content or ""


def run_on(new_loop: NewLoop, main: Coroutine[Any, Any, T]) -> T:
    """`asyncio.run` on a loop of another kind."""
    loop = new_loop()
    try:
        return loop.run_until_complete(main)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


def connections_of(server: LocalServer) -> dict[str, set[int]]:
    """The numbers of the connections that each caller used; a caller is the first word of its questions."""
    found: dict[str, set[int]] = {}
    for request in server.requests:
        caller = request.json()["messages"][0]["content"].removeprefix("say only ").split()[0]
        found.setdefault(caller, set()).add(request.connection)
    return found


def apart(used: dict[str, set[int]]) -> bool:
    """Whether no connection was used by two callers."""
    numbers = [number for each in used.values() for number in each]
    return len(numbers) == len(set(numbers))


# -- forks -------------------------------------------------------------------------------------------------------------


@needs_fork
def test_children_share_a_sync_client(server: LocalServer, sync_client: OpenAI) -> None:
    """Parent and children call at the same time on one client; nobody sends on a connection of somebody else."""

    def work(caller: str) -> None:
        for n in range(5):
            assert ask(sync_client, f"{caller} call {n}") == f"{caller} call {n}"
            assert "".join(map(said, open_stream(sync_client, f"{caller} stream {n}"))) == f"{caller} stream {n}"

    work("parent")
    children = [forked(work, f"child{number}") for number in range(4)]
    work("parent")
    assert ended(*children) == [0] * 4
    work("parent")
    used = connections_of(server)
    assert used.pop("parent") == {1}
    assert sorted(used.values(), key=sorted) == [{2}, {3}, {4}, {5}]


@needs_fork
def test_children_share_an_async_client(server: LocalServer) -> None:
    """One async client serves `asyncio.run` in the parent, in its children and in a child of a child."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)

    async def calls(caller: str) -> None:
        names = [f"{caller} call {n}" for n in range(5)]
        assert await asyncio.gather(*(ask_async(client, name) for name in names)) == names

    def work(caller: str) -> None:
        asyncio.run(calls(caller))
        if caller == "child0":
            assert ended(forked(work, "grandchild")) == [0]

    work("parent")
    children = [forked(work, f"child{number}") for number in range(3)]
    work("parent")
    assert ended(*children) == [0] * 3
    used = connections_of(server)
    assert len(used) == 5
    assert apart(used)


@needs_fork
@every_loop
def test_a_fork_inside_a_running_loop(server: LocalServer, new_loop: NewLoop) -> None:
    """A child forked by a coroutine runs a loop of its own; the connections of the parent's loop go on."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)

    async def main() -> None:
        assert await ask_async(client, "parent before") == "parent before"
        children = [forked(work, n) for n in range(3)]
        assert await ask_async(client, "parent meanwhile") == "parent meanwhile"
        assert await asyncio.to_thread(ended, *children) == [0] * 3
        assert await ask_async(client, "parent after") == "parent after"

    async def child(number: int) -> None:
        assert await ask_async(client, f"child{number} asks") == f"child{number} asks"

    def work(number: int) -> None:
        run_on(new_loop, child(number))

    run_on(new_loop, main())
    assert connections_of(server)["parent"] == {1}
    assert server.connections == 4


@needs_fork
def test_open_sync_streams_of_the_parent_go_on(server: LocalServer, sync_client: OpenAI) -> None:
    """Children may call, and drop or close the streams they inherited; the parent reads them to their end."""
    server.fault(Fault(drip=0.01), times=2)
    events, other = open_stream(sync_client), open_stream(sync_client)
    heard = [said(next(events))]

    def work(number: int) -> None:
        nonlocal events, other
        assert ask(sync_client, f"child{number} asks") == f"child{number} asks"
        with pytest.raises(RuntimeError, match="parent process"):
            list(events)
        events.close()
        del events, other

    assert ended(*[forked(work, number) for number in range(3)]) == [0] * 3
    heard += map(said, events)
    assert "".join(heard) == WORDS
    assert "".join(map(said, other)) == WORDS
    assert ask(sync_client, "parent again") == "parent again"
    assert connections_of(server)["parent"] <= {1, 2}
    assert server.connections == 5


@needs_fork
@every_loop
def test_open_async_streams_of_the_parent_go_on(server: LocalServer, new_loop: NewLoop) -> None:
    """A child that drops an async stream of the parent's leaves its connection alone."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)
    server.fault(Fault(drip=0.01))

    async def main() -> str:
        streams.append(await open_async_stream(client))
        heard = [said(await anext(streams[0]))]
        children = [forked(work, n) for n in range(3)]
        assert await asyncio.to_thread(ended, *children) == [0] * 3
        heard += [said(event) async for event in streams[0]]
        return "".join(heard)

    async def child(number: int) -> None:
        streams.clear()
        assert await ask_async(client, f"child{number} asks") == f"child{number} asks"

    def work(number: int) -> None:
        run_on(new_loop, child(number))

    streams: list[AsyncStream[ChatCompletionChunk]] = []
    assert run_on(new_loop, main()) == WORDS
    assert server.connections == 4


@needs_fork
def test_an_open_response_of_the_parent_goes_on(server: LocalServer, sync_client: OpenAI) -> None:
    """A child that leaves the block of a streamed response, or reads in it, does not touch the parent's connection."""
    server.fault(Fault(drip=0.01))
    call = sync_client.chat.completions.with_streaming_response.create
    block = call(model=MODEL, messages=question(WORDS), stream=True)
    response = block.__enter__()
    pieces = response.iter_bytes()
    body = next(pieces)

    def work() -> None:
        for read in (response.read, lambda: next(pieces), lambda: next(response.iter_lines()), response.parse):
            with pytest.raises(RuntimeError, match="parent process"):
                read()
        response.close()
        block.__exit__(None, None, None)
        assert ask(sync_client, "child asks") == "child asks"

    assert ended(forked(work)) == [0]
    body += b"".join(pieces)
    block.__exit__(None, None, None)
    assert body.endswith(b"[DONE]\n\n")
    assert ask(sync_client, "parent asks") == "parent asks"
    assert server.requests[-1].connection == 1


@needs_fork
def test_a_call_in_flight_at_the_fork_is_answered(server: LocalServer, sync_client: OpenAI) -> None:
    """Children come and go while a thread of the parent waits for its answer."""
    answers: list[str | None] = []
    with server.hold() as gate:
        caller = threading.Thread(target=lambda: answers.append(ask(sync_client, "parent asks")))
        caller.start()
        gate.wait_arrived()
        children = [forked(ask, sync_client, "child asks") for _ in range(3)]
        gate.wait_arrived(4)
    assert ended(*children) == [0] * 3
    caller.join()
    assert answers == ["parent asks"]
    assert server.requests[0].outcome == "answered"


@needs_fork
def test_closing_in_a_child_closes_nothing_of_the_parent(server: LocalServer, sync_client: OpenAI) -> None:
    """`close` in a child ends the client there; the parent's goes on with the connection it has."""
    assert ask(sync_client, "parent before") == "parent before"

    def work() -> None:
        assert ask(sync_client, "child asks") == "child asks"
        sync_client.close()

    assert ended(forked(work)) == [0]
    assert ask(sync_client, "parent after") == "parent after"
    assert connections_of(server) == {"parent": {1}, "child": {2}}


@needs_fork
def test_a_child_keeps_no_connection_of_the_parent_open(server: LocalServer, sync_client: OpenAI) -> None:
    """What the parent closes is closed, though a child that was forked before lives on."""
    assert ask(sync_client, "parent asks") == "parent asks"
    until, end = os.pipe()
    child = forked(os.read, until, 1)
    sync_client.close()
    server.wait_for(lambda server: server.open_connections == 0)
    os.write(end, b"x")
    assert ended(child) == [0]
    os.close(until)
    os.close(end)


@needs_fork
@every_loop
def test_a_child_says_no_goodbye_for_its_parent(new_loop: NewLoop) -> None:
    """Closing a client in a child sends nothing on the TLS connections of the parent's loop, not even a farewell."""
    authority: Any = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusted = ssl.create_default_context()
    authority.configure_trust(trusted)
    loop = new_loop()
    with LocalServer(ssl_context=context) as server:
        client = AsyncOpenAI(api_key="k", base_url=server.base_url, http_client=HTTPOptions(verify=trusted))

        async def work() -> None:
            assert await ask_async(client, "child asks") == "child asks"
            await client.close()

        assert loop.run_until_complete(ask_async(client, "parent before")) == "parent before"
        assert ended(forked(lambda: asyncio.run(work()))) == [0]
        assert loop.run_until_complete(ask_async(client, "parent after")) == "parent after"
        assert connections_of(server) == {"parent": {1}, "child": {2}}
        loop.run_until_complete(client.close())
    loop.close()


# -- multiprocessing ---------------------------------------------------------------------------------------------------

CLIENTS: dict[str, OpenAI] = {}


def client_of(base_url: str) -> OpenAI:
    """The client of this process, which a forked one has from its parent."""
    if base_url not in CLIENTS:
        CLIENTS[base_url] = OpenAI(api_key="k", base_url=base_url)
    return CLIENTS[base_url]


def echo(base_url: str, words: str) -> str | None:
    """Work of a pool."""
    return ask(client_of(base_url), words)


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_a_pool_of_processes_gets_its_own_answers(server: LocalServer, method: str) -> None:
    """Workers of `multiprocessing` call, however they are started, while the parent's client is in use."""
    with client_of(server.base_url):
        assert echo(server.base_url, "parent before") == "parent before"
        work = [(server.base_url, f"worker call {n}") for n in range(12)]
        with multiprocessing.get_context(method).Pool(2) as pool:
            assert pool.starmap(echo, work, chunksize=1) == [words for _, words in work]
            assert echo(server.base_url, "parent after") == "parent after"
            pool.close()
            pool.join()
    used = connections_of(server)
    assert used["parent"] == {1}
    assert used["worker"] <= {2, 3}
    del CLIENTS[server.base_url]


# -- loops and threads -------------------------------------------------------------------------------------------------


@every_loop
def test_one_client_serves_loop_after_loop(server: LocalServer, new_loop: NewLoop) -> None:
    """Run after run answers come; the connections of a loop are closed with it."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)

    async def calls(names: list[str]) -> list[str | None]:
        return await asyncio.gather(*(ask_async(client, name) for name in names))

    for number in range(3):
        names = [f"run {number} call {n}" for n in range(5)]
        assert run_on(new_loop, calls(names)) == names
        server.wait_for(lambda server: server.open_connections == 0)


def test_asyncio_run_may_be_repeated(server: LocalServer) -> None:
    """The second `asyncio.run` works as the first, with streams left open in between."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)

    async def main(words: str) -> str | None:
        streams.append(await open_async_stream(client))
        await anext(streams[-1])
        return await ask_async(client, words)

    streams: list[AsyncStream[ChatCompletionChunk]] = []
    for number in range(3):
        assert asyncio.run(main(f"run {number}")) == f"run {number}"
        server.wait_for(lambda server: server.open_connections == 0)


@every_loop
def test_threads_with_loops_of_their_own_share_a_client(server: LocalServer, new_loop: NewLoop) -> None:
    """Eight threads, each with a loop, call at the same time; every answer is the caller's own."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)
    answers: dict[int, list[str | None]] = {}

    async def calls(number: int) -> list[str | None]:
        return await asyncio.gather(*(ask_async(client, f"thread{number} call {n}") for n in range(4)))

    def work(number: int) -> None:
        answers[number] = run_on(new_loop, calls(number))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    with server.hold() as gate:
        for thread in threads:
            thread.start()
        gate.wait_arrived(32)
    for thread in threads:
        thread.join()
    assert answers == {number: [f"thread{number} call {n}" for n in range(4)] for number in range(8)}
    assert apart(connections_of(server))
    server.wait_for(lambda server: server.open_connections == 0)


@pytest.mark.filterwarnings("ignore:[Uu]nclosed:ResourceWarning")  # said of the loop's own transports, rightly
@every_loop
@pytest.mark.parametrize("streaming", [False, True])
def test_a_loop_closed_without_a_word(server: LocalServer, new_loop: NewLoop, streaming: bool) -> None:
    """What a loop that was closed without shutting down leaves open is closed when the client is used again."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)
    streams: list[AsyncStream[ChatCompletionChunk]] = []

    async def calls() -> None:
        if streaming:
            server.fault(Fault(stall_after_events=2))
            streams.append(await open_async_stream(client))
            await anext(streams[-1])
        assert await ask_async(client, "first") == "first"

    for _ in range(2):
        loop = new_loop()
        loop.run_until_complete(calls())
        loop.close()
    assert asyncio.run(ask_async(client, "last")) == "last"
    server.wait_for(lambda server: server.open_connections == 0)
    streams.clear()
    gc.collect()  # so that what is said is said here


def test_closing_on_one_loop_closes_the_connections_of_all(server: LocalServer) -> None:
    """`close` reaches the connections of other loops, which run on in their threads."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)
    answered, leave = threading.Event(), threading.Event()

    async def call_and_stay() -> None:
        await ask_async(client, "thread asks")
        answered.set()
        await asyncio.to_thread(leave.wait)

    async def close() -> None:
        await ask_async(client, "main asks")
        await client.close()

    thread = threading.Thread(target=lambda: asyncio.run(call_and_stay()))
    thread.start()
    answered.wait()
    asyncio.run(close())
    server.wait_for(lambda server: server.open_connections == 0)
    leave.set()
    thread.join()


# -- Ctrl-C ------------------------------------------------------------------------------------------------------------


def press(when: Callable[[], object]) -> threading.Thread:
    """Press Ctrl-C, from a thread, when `when` returns."""

    def work() -> None:
        when()
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=work)
    thread.start()
    return thread


@needs_signals
def test_an_interrupted_call_stops_on_the_server(server: LocalServer, sync_client: OpenAI) -> None:
    """Ctrl-C during a sync call drops the request; the client works afterwards."""
    with server.hold() as gate:
        thread = press(gate.wait_arrived)
        with pytest.raises(KeyboardInterrupt):
            ask(sync_client, "never")
        thread.join()
        server.wait_for(lambda server: server.requests[0].outcome == "aborted")
    assert ask(sync_client, "next") == "next"


def waits_for_the_loop_thread(ident: int) -> bool:
    """Whether a thread is blocked in a sync call."""
    frame = sys._current_frames().get(ident)
    return frame is not None and frame.f_code.co_name == "_wait" and frame.f_code.co_filename.endswith("_runner.py")


@needs_signals
def test_an_interrupted_stream_stops_on_the_server(server: LocalServer, sync_client: OpenAI) -> None:
    """Ctrl-C while a sync stream is waited for drops the request, though the stream is still held; no more comes."""
    server.fault(Fault(stall_after_events=3))
    events = open_stream(sync_client)
    heard = [next(events) for _ in range(3)]
    main = threading.get_ident()

    def wait() -> None:
        while not waits_for_the_loop_thread(main):
            pass

    thread = press(wait)
    with pytest.raises(KeyboardInterrupt):
        next(events)
    thread.join()
    server.wait_for(lambda server: server.requests[0].outcome == "aborted")
    assert list(events) == []
    assert len(heard) == 3
    assert ask(sync_client, "next") == "next"


@needs_signals
def test_an_interrupted_asyncio_run_stops_on_the_server(server: LocalServer) -> None:
    """Ctrl-C during an async call drops the request; the client works in the next run."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)
    with server.hold() as gate:
        thread = press(gate.wait_arrived)
        with pytest.raises(KeyboardInterrupt):
            asyncio.run(ask_async(client, "never"))
        thread.join()
        server.wait_for(lambda server: server.requests[0].outcome == "aborted")
    assert asyncio.run(ask_async(client, "next")) == "next"


# -- the end of the interpreter ----------------------------------------------------------------------------------------

PREAMBLE = """
import asyncio, logging, os, sys, threading, warnings
warnings.filterwarnings("ignore", ".*use of fork", DeprecationWarning)
logging.getLogger("asyncio").setLevel(logging.ERROR)  # slow callbacks are warnings of development mode
from openai_async import AsyncOpenAI, OpenAI
options = {"api_key": "k", "base_url": sys.argv[1]}
question = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "say only one two three"}]}
client, async_client = OpenAI(**options), AsyncOpenAI(**options)

def stream():
    events = client.chat.completions.create(**question, stream=True)
    next(events)
    return events

async def async_stream():
    events = await async_client.chat.completions.create(**question, stream=True)
    await anext(events)
    return events
"""


class End(NamedTuple):
    """What a program leaves behind at its end.

    held: how many of its requests are not answered; when they have arrived, the program can read a line and end.
    """

    name: str
    source: str
    held: int = 0


ENDS = [
    End("used client", "client.models.list()"),
    End("used async client", "asyncio.run(async_client.models.retrieve('gpt-4o-mini'))"),
    End("open streams", "events = stream(); others = stream()"),
    End(
        "open response",
        "response = client.with_streaming_response.chat.completions.create(**question, stream=True).__enter__()",
    ),
    End("open async stream", "events = asyncio.run(async_stream())"),
    End("raised error", "events = stream(); raise SystemExit"),
    End("forked child", "events = stream(); os.fork() and os.wait(); client.models.list()"),
    End(
        "request in a thread",
        "threading.Thread(target=client.models.list, daemon=True).start(); sys.stdin.readline()",
        1,
    ),
    End(
        "requests in threads",
        """
        for _ in range(20):
            threading.Thread(target=stream, daemon=True).start()
        sys.stdin.readline()
        """,
        20,
    ),
]
# Programs that leave a loop of their own in disorder, of which Python warns in development mode.
UNTIDY_ENDS = [
    End(
        "closed loop",
        """
        loop = asyncio.new_event_loop()
        events = loop.run_until_complete(async_stream())
        loop.close()
        """,
    ),
    End(
        "stopped loop",
        """
        loop = asyncio.new_event_loop()
        events = loop.run_until_complete(async_stream())
        """,
    ),
    End(
        "running loop",
        """
        loop = asyncio.new_event_loop()
        threading.Thread(target=loop.run_forever, daemon=True).start()
        asyncio.run_coroutine_threadsafe(async_stream(), loop)
        sys.stdin.readline()
        """,
        1,
    ),
]


@every_runner
@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.name)
def test_a_program_ends_without_a_word(server: LocalServer, end: End, uvloop: str) -> None:
    """Whatever is open at the end of a program, it ends at once and well, and prints nothing; the server is told."""
    assert run_to_its_end(server, end, "-W", "error", "-X", "dev", uvloop=uvloop) == (0, "")


@pytest.mark.parametrize("end", UNTIDY_ENDS, ids=lambda end: end.name)
def test_an_untidy_program_ends_without_a_word(server: LocalServer, end: End) -> None:
    """What a program does not close is closed at its end."""
    assert run_to_its_end(server, end) == (0, "")


def run_to_its_end(server: LocalServer, end: End, *options: str, uvloop: str = "0") -> tuple[int, str]:
    """Run a program; returns its exit code and what it printed."""
    server.fault(Fault(stall_after_events=2), path="/chat/completions", times=math.inf)
    with (
        server.hold() if end.held else contextlib.nullcontext() as gate,
        subprocess.Popen(
            [sys.executable, *options, "-c", PREAMBLE + textwrap.dedent(end.source), server.base_url],
            cwd=ROOT,
            env={**os.environ, "OPENAI_ASYNC_UVLOOP": uvloop},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as program,
    ):
        if gate is not None:
            gate.wait_arrived(end.held)
        printed, _ = program.communicate("go on\n", timeout=20)
        server.wait_for(lambda server: server.open_connections == 0)
    return program.returncode, printed
