"""Waiting for what the server does in the background: how often it is asked, for how long, and what comes of it."""

from __future__ import annotations

import asyncio
import math
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async import (
    DeadlineExceededError,
    InternalServerError,
    NotFoundError,
    OpenAI,
    PollTimeoutError,
    deadline,
)
from openai_async.resources.beta.threads.runs import AsyncRuns
from openai_async.testing import Fault, LocalServer

STORE_FILE = {"id": "file-1", "object": "vector_store.file", "vector_store_id": "vs_1"}
PATH = "/vector_stores/vs_1/files/file-1"


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """A client of each kind."""
    made = KINDS[request.param](server)
    yield made
    made.close()


def say(server: LocalServer, *states: str, after_ms: object = 1) -> None:
    """Let the server answer with these states, one after the other, and suggest when to ask again."""
    for state in states:
        headers = None if after_ms is None else {"openai-poll-after-ms": str(after_ms)}
        server.reply(json={**STORE_FILE, "status": state}, headers=headers, path=PATH)


def poll(caller: Caller, **options: Any) -> Any:
    """Wait for a file of a vector store."""
    return caller.run(caller.client.vector_stores.files.poll("file-1", vector_store_id="vs_1", **options))


class Seen(list[str]):
    """The states that were told."""

    def __call__(self, state: Any) -> None:
        self.append(state.status)


def test_it_asks_until_the_state_is_final(caller: Caller) -> None:
    """The result is the last state; each request says that it is one of a poll."""
    say(caller.server, "in_progress", "in_progress", "completed")
    assert poll(caller).status == "completed"
    asked = caller.server.requests
    assert len(asked) == 3
    assert {request.headers["x-stainless-poll-helper"] for request in asked} == {"true"}
    assert not any("x-stainless-custom-poll-interval" in request.headers for request in asked)


def test_progress_is_told_each_state(caller: Caller) -> None:
    """The last one included."""
    say(caller.server, "in_progress", "completed")
    seen = Seen()
    poll(caller, progress=seen)
    assert seen == ["in_progress", "completed"]


def test_progress_may_be_a_coroutine_function(caller: Caller) -> None:
    """It is awaited before the next request."""
    say(caller.server, "in_progress", "completed")
    seen: list[str] = []

    async def progress(file: Any) -> None:
        await asyncio.sleep(0)
        seen.append(file.status)

    poll(caller, progress=progress)
    assert seen == ["in_progress", "completed"]


def test_an_error_of_progress_ends_the_wait(caller: Caller) -> None:
    """What the caller's function raises comes out as it is."""
    say(caller.server, "in_progress")

    def progress(file: Any) -> None:
        raise KeyError(file.status)

    with pytest.raises(KeyError, match="in_progress"):
        poll(caller, progress=progress)
    assert len(caller.server.requests) == 1


def test_progress_runs_on_the_loop_thread_of_a_sync_client(server: LocalServer, sync_client: OpenAI) -> None:
    """There the client itself cannot be called, and says so."""
    say(server, "in_progress")
    names: list[str] = []

    def progress(_: object) -> None:
        names.append(threading.current_thread().name)
        sync_client.models.list()

    with pytest.raises(RuntimeError, match="its own event loop thread"):
        sync_client.vector_stores.files.poll("file-1", vector_store_id="vs_1", progress=progress)
    assert names == ["openai_async"]


def test_the_callers_interval_counts_and_is_told(caller: Caller) -> None:
    """It stands above what the server suggests, which here would be beyond all patience."""
    say(caller.server, "in_progress", "completed", after_ms=10**9)
    assert poll(caller, poll_interval_ms=1).status == "completed"
    assert {request.headers["x-stainless-custom-poll-interval"] for request in caller.server.requests} == {"1"}


@pytest.mark.parametrize("nonsense", ["", "soon", "-5", "0", "nan", "inf"])
def test_a_nonsensical_suggestion_is_none(caller: Caller, nonsense: str) -> None:
    """Without a usable one it is asked again after a second, which does not fit in this deadline."""
    say(caller.server, "in_progress", after_ms=nonsense)
    with pytest.raises(PollTimeoutError), deadline(0.9):
        poll(caller)
    assert len(caller.server.requests) == 1


def test_the_wait_has_an_end(caller: Caller) -> None:
    """After `max_wait_seconds` the state is asked for a last time; the error has it."""
    say(caller.server, "in_progress", after_ms=10**9)
    caller.server.reply(json={**STORE_FILE, "status": "in_progress", "usage_bytes": 7}, path=PATH)
    with pytest.raises(PollTimeoutError, match=r"/files/file-1 still says 'in_progress'\.$") as caught:
        poll(caller, max_wait_seconds=0.05)
    assert caught.value.last.usage_bytes == 7
    assert caught.value.phase == "poll"
    assert len(caller.server.requests) == 2
    assert isinstance(caught.value, (TimeoutError, RuntimeError))


def test_no_patience_at_all(caller: Caller) -> None:
    """With 0 seconds the state is asked for once."""
    say(caller.server, "in_progress")
    with pytest.raises(PollTimeoutError):
        poll(caller, max_wait_seconds=0)
    assert len(caller.server.requests) == 1


def test_a_deadline_bounds_all_of_it(caller: Caller) -> None:
    """A wait that would outlast the deadline is not begun; the error has the newest state."""
    say(caller.server, "in_progress", after_ms=10**9)
    with pytest.raises(PollTimeoutError) as caught, deadline(5):
        poll(caller)
    assert caught.value.last.status == "in_progress"


def test_the_deadline_of_the_client_bounds_all_of_it(caller: Caller) -> None:
    """It is the time for the call, not for each of its requests."""
    say(caller.server, *["in_progress"] * 200, after_ms=10)
    client = caller.connect(deadline=0.2)
    with pytest.raises(PollTimeoutError) as caught:
        caller.run(client.vector_stores.files.poll("file-1", vector_store_id="vs_1"))
    assert caught.value.last.status == "in_progress"
    assert len(caller.server.requests) < 100


def test_a_deadline_that_ends_a_request_is_told_with_the_state_before(caller: Caller) -> None:
    """While the server does not answer, the newest state is the one from before."""
    say(caller.server, "in_progress")
    caller.server.fault(Fault(), path=PATH)
    caller.server.fault(Fault(stall="before_headers"), path=PATH)
    with pytest.raises(PollTimeoutError) as caught, deadline(0.3):
        poll(caller)
    assert caught.value.last.status == "in_progress"
    assert isinstance(caught.value.__cause__, DeadlineExceededError)


def test_a_deadline_before_the_first_state_is_the_usual_error(caller: Caller) -> None:
    """There is no state to tell of."""
    caller.server.fault(Fault(stall="before_headers"), path=PATH)
    with pytest.raises(DeadlineExceededError) as caught, deadline(0.1):
        poll(caller)
    assert not isinstance(caught.value, PollTimeoutError)


def test_each_request_is_retried_like_others(caller: Caller) -> None:
    """A failure that passes does not end the wait; one that does not, does."""
    caller.server.fault(Fault(status=500, retry_after_ms=1), path=PATH)
    say(caller.server, "in_progress", "completed")
    assert poll(caller).status == "completed"
    caller.server.fault(Fault(status=500, retry_after_ms=1), times=3, path=PATH)
    with pytest.raises(InternalServerError):
        poll(caller)


WRONG: list[tuple[dict[str, object], type[Exception], str]] = [
    ({"max_wait_seconds": -1}, ValueError, "max_wait_seconds must be 0 or more and finite, not -1"),
    ({"max_wait_seconds": math.inf}, ValueError, "max_wait_seconds must be 0 or more and finite"),
    ({"max_wait_seconds": math.nan}, ValueError, "max_wait_seconds must be 0 or more and finite"),
    ({"max_wait_seconds": None}, TypeError, "max_wait_seconds must be a number, not None"),
    ({"poll_interval_ms": "5"}, TypeError, "poll_interval_ms must be a number, not '5'"),
    ({"poll_interval_ms": -5}, ValueError, "poll_interval_ms must be 0 or more and finite, not -5"),
]


@pytest.mark.parametrize(("options", "kind", "message"), WRONG)
def test_wrong_numbers_are_refused_before_anything_is_sent(
    caller: Caller, options: dict[str, object], kind: type[Exception], message: str
) -> None:
    """Also by helpers that would create something first."""
    files = caller.client.vector_stores.files
    with pytest.raises(kind, match=message):
        poll(caller, **options)
    with pytest.raises(kind, match=message):
        caller.run(files.create_and_poll("file-1", vector_store_id="vs_1", **options))
    with pytest.raises(kind, match=message):
        caller.run(files.upload_and_poll(file=b"x", vector_store_id="vs_1", **options))
    assert caller.server.requests == []


def test_helpers_have_no_view_of_responses(caller: Caller) -> None:
    """There is no one response to show; that is said before anything is sent."""
    files = caller.client.vector_stores.files
    with pytest.raises(TypeError, match="sends several requests"):
        caller.run(files.with_raw_response.create_and_poll("file-1", vector_store_id="vs_1"))
    streamed = files.with_streaming_response.create_and_poll("file-1", vector_store_id="vs_1")
    with pytest.raises(TypeError, match="sends several requests"), caller.inside(streamed):
        pass
    assert caller.server.requests == []


def test_cancelling_ends_the_wait(server: LocalServer) -> None:
    """Also between two requests."""
    caller = KINDS["async"](server)
    say(server, "in_progress", after_ms=10**9)

    async def work() -> None:
        task = asyncio.ensure_future(caller.client.vector_stores.files.poll("file-1", vector_store_id="vs_1"))
        await server.until(lambda server: [one.outcome for one in server.requests] == ["answered"])
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    caller.run(work())
    caller.close()


# -- the helpers, against what the server keeps ------------------------------------------------------------------


def sent(server: LocalServer) -> list[str]:
    """What was asked for, without ids and repetitions."""
    found: list[str] = []
    for request in server.requests:
        steps = [step for step in request.path.split("/")[2:] if not any(character.isdigit() for character in step)]
        line = f"{request.method} /{'/'.join(steps)}"
        found += [] if found[-1:] == [line] else [line]
    return found


def test_files_are_waited_for(caller: Caller) -> None:
    """`files.wait_for_processing` asks until a file is processed or has failed, without the headers of polls."""
    for name, status in (("a.txt", "processed"), ("fail.txt", "error")):
        file = caller.run(caller.client.files.create(file=(name, b"x"), purpose="assistants"))
        assert caller.run(caller.client.files.wait_for_processing(file.id, poll_interval=0.001)).status == status
    assert not any("x-stainless-poll-helper" in request.headers for request in caller.server.requests)


def test_waiting_for_a_file_has_an_end(caller: Caller) -> None:
    """`max_wait_seconds` bounds it, and a wrong interval is named as it is called here."""
    caller.server.reply(json={"id": "file-1", "status": "uploaded"}, times=2, path="/files/file-1")
    with pytest.raises(PollTimeoutError) as caught:
        caller.run(caller.client.files.wait_for_processing("file-1", max_wait_seconds=0.01))
    assert caught.value.last.status == "uploaded"
    with pytest.raises(ValueError, match="poll_interval must be"):
        caller.run(caller.client.files.wait_for_processing("file-1", poll_interval=-1))


def test_files_of_vector_stores(caller: Caller) -> None:
    """`upload`, `create_and_poll` and `upload_and_poll` put a file into a store; all but the first wait."""
    store = caller.run(caller.client.vector_stores.create(name="s")).id
    files = caller.client.vector_stores.files
    caller.server.requests.clear()
    waiting = caller.run(files.upload(vector_store_id=store, file=("a.txt", b"one")))
    assert waiting.status == "in_progress"
    assert sent(caller.server) == ["POST /files", "POST /vector_stores/files"]
    done = caller.run(files.create_and_poll(waiting.id, vector_store_id=store, attributes={"a": 1}))
    assert (done.status, done.attributes) == ("completed", {"a": 1})
    seen = Seen()
    done = caller.run(
        files.upload_and_poll(
            vector_store_id=store,
            file=("fail.txt", b"x"),
            attributes={"b": 2},
            progress=seen,
        )
    )
    assert (done.status, done.attributes, seen[-1]) == ("failed", {"b": 2}, "failed")
    assert sent(caller.server)[-3:] == ["POST /files", "POST /vector_stores/files", "GET /vector_stores/files"]


def test_batches_of_vector_stores(caller: Caller) -> None:
    """`create_and_poll` waits until no file of the batch is waiting any more."""
    store = caller.run(caller.client.vector_stores.create(name="s")).id
    ids = [
        caller.run(caller.client.files.create(file=(name, b"x"), purpose="assistants")).id
        for name in ("a.txt", "fail.txt")
    ]
    batch = caller.run(caller.client.vector_stores.file_batches.create_and_poll(store, file_ids=ids))
    assert (batch.file_counts.completed, batch.file_counts.failed, batch.file_counts.in_progress) == (1, 1, 0)


def test_a_batch_without_counts_is_done(caller: Caller) -> None:
    """Servers that leave the counts out are not asked for ever."""
    caller.server.reply(json={"id": "b", "file_counts": None}, path="/vector_stores/*")
    assert caller.run(caller.client.vector_stores.file_batches.poll("b", vector_store_id="s")).id == "b"


@pytest.mark.filterwarnings("ignore:The API is going to drop:DeprecationWarning")
def test_videos(caller: Caller) -> None:
    """`create_and_poll` waits until a video is made, `poll` for one that was begun."""
    video = caller.run(caller.client.videos.create_and_poll(prompt="A cat.", seconds="4"))
    assert (video.status, video.seconds) == ("completed", "4")
    begun = caller.run(caller.client.videos.create(prompt="Fail, please."))
    assert caller.run(caller.client.videos.poll(begun.id)).status == "failed"


@pytest.mark.filterwarnings("ignore:The Assistants API is superseded:DeprecationWarning")
def test_runs(caller: Caller) -> None:
    """Each helper for runs creates or continues one and waits for it."""
    beta = caller.client.beta
    assistant = caller.run(beta.assistants.create(model="gpt-4o")).id
    thread = caller.run(beta.threads.create()).id
    done = caller.run(beta.threads.runs.create_and_poll(assistant_id=assistant, thread_id=thread))
    assert (done.status, done.thread_id) == ("completed", thread)
    other = caller.run(
        beta.threads.create_and_run_poll(
            assistant_id=assistant, thread={"messages": [{"role": "user", "content": "Hello"}]}
        )
    )
    assert other.status == "completed"
    assert other.thread_id != thread
    seen = Seen()
    again = caller.run(beta.threads.runs.poll(other.id, other.thread_id, {"X-Mine": "1"}, progress=seen))
    assert (again.id, seen) == (other.id, ["completed"])
    assert caller.server.requests[-1].headers["x-mine"] == "1"
    assert caller.server.requests[-1].headers["x-stainless-poll-helper"] == "true"


@pytest.mark.filterwarnings("ignore:The Assistants API is superseded:DeprecationWarning")
def test_runs_that_call_tools(caller: Caller) -> None:
    """Waiting ends where outputs are needed; `submit_tool_outputs_and_poll` goes on from there."""
    beta = caller.client.beta
    tool: Any = {
        "type": "function",
        "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}},
    }
    assistant = caller.run(beta.assistants.create(model="gpt-4o", tools=[tool])).id
    thread = {"messages": [{"role": "user", "content": "What is the weather?"}]}
    run = caller.run(beta.threads.create_and_run_poll(assistant_id=assistant, thread=thread, tool_choice="required"))
    assert run.status == "requires_action"
    outputs = [
        {"tool_call_id": call.id, "output": "sunny"} for call in run.required_action.submit_tool_outputs.tool_calls
    ]
    run = caller.run(
        beta.threads.runs.submit_tool_outputs_and_poll(run_id=run.id, thread_id=run.thread_id, tool_outputs=outputs)
    )
    assert run.status == "completed"


DEPRECATED: list[Callable[[Caller], Any]] = [
    lambda caller: caller.client.videos.create_and_poll(prompt="A cat."),
    lambda caller: caller.client.beta.threads.create_and_run_poll(assistant_id="asst_none"),
]


@pytest.mark.parametrize("call", DEPRECATED)
def test_a_deprecated_helper_warns_of_itself_only(server: LocalServer, call: Callable[[Caller], Any]) -> None:
    """What it is made of is as old, but whoever calls it has been told."""
    caller = KINDS["async"](server)
    with warnings.catch_warnings(record=True) as told, suppress(NotFoundError):
        warnings.simplefilter("always")
        caller.run(call(caller))
    assert [warning.category for warning in told] == [DeprecationWarning]
    caller.close()


@pytest.mark.filterwarnings("ignore:.*superseded:DeprecationWarning")
def test_a_helper_calls_what_took_the_place_of_a_deprecated_method(
    server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tracer may put an object of its own where the method was; it is called as the method was."""
    caller = KINDS["async"](server)
    written: Any = vars(AsyncRuns)["create"]
    seen: list[str] = []

    class Traced:
        """Gives something that is no method, and knows what it wraps."""

        def __get__(self, runs: object, owner: object) -> Callable[..., Any]:
            seen.append(type(runs).__name__)
            bound = partial(written, runs)
            vars(bound)["__wrapped__"] = written
            return bound

    monkeypatch.setattr(AsyncRuns, "create", Traced())
    beta = caller.client.beta
    assistant = caller.run(beta.assistants.create(model="gpt-4o"))
    thread = caller.run(beta.threads.create(messages=[{"role": "user", "content": "Hi"}]))
    run = caller.run(beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id))
    assert (run.status, seen) == ("completed", ["AsyncRuns"])
    caller.close()
