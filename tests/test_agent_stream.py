"""Agents at work, followed and answered by both clients: `beta.agents.sessions.stream` and `create(stream=True)`."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from agents import SESSION, TURN, accept, called, ending, event, said, script, sent, session, turn, turn_events
from clients import KINDS, Caller
from openai_async import (
    AgentOutputParseError,
    AgentToolError,
    AgentTurnResultError,
    APIConnectionError,
    BadRequestError,
    IncompleteStreamError,
    InternalServerError,
    OpenAI,
    OutputParseError,
)
from openai_async.testing import Fault, LocalServer

CREATE = "/agents/sessions"
EVENTS = f"/agents/sessions/{SESSION}/events"


class Weather(msgspec.Struct):
    city: str
    days: int = 1


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    found = KINDS[request.param](server)
    yield found
    found.close()


def stream(caller: Caller, **options: Any) -> Any:
    options = {"input": "How is the weather?", **options}
    return caller.call(caller.client.beta.agents.sessions.stream, session_id=SESSION, **options)


def create(caller: Caller, **options: Any) -> Any:
    options = {"environment": {"type": "openai_hosted"}, "input": "Go", **options}
    return caller.run(caller.client.beta.agents.sessions.create(**options))


def ok(_: object) -> str:
    return "ok"


def city_of(arguments: dict[str, str]) -> str:
    return arguments["city"]


def kinds(events: Any) -> list[str]:
    return [each.type.removeprefix("agent.session.") for each in events]


# -- a turn ------------------------------------------------------------------------------------------------------------


def test_a_turn_is_followed(caller: Caller) -> None:
    """A message is sent to an idle session, and all events arrive until it rests; later ones are not of the turn."""
    script(caller.server, [*turn_events(), said("Late.")])
    with caller.inside(stream(caller)) as events:
        assert kinds(caller.each(events)) == [
            "in_progress", "turn.created", "turn.in_progress", "turn.item.done", "turn.item.done", "turn.completed",
            "idle",
        ]  # fmt: skip
        assert list(caller.each(events)) == []
        assert events.response.status_code == 200
    assert [(one.method, one.path[3:]) for one in caller.server.requests] == [
        ("GET", f"/agents/sessions/{SESSION}"), ("GET", EVENTS), ("POST", EVENTS),
    ]  # fmt: skip
    content = [{"type": "input_text", "text": "How is the weather?"}]
    assert sent(caller.server) == [
        {"type": "agent.session.input.message", "input": [{"role": "user", "content": content}]}
    ]
    assert {one.headers["openai-beta"] for one in caller.server.requests} == {"agents=v1"}


def test_the_result_of_a_turn(caller: Caller) -> None:
    """The result has the turn and what the agent answered, without comments on the way."""
    script(caller.server, turn_events(said("First: ", "msg_a", None)))
    with caller.inside(stream(caller)) as events:
        result = caller.run(events.get_final_result())
    assert (result.turn_id, result.session_id, result.turn.status) == (TURN, SESSION, "completed")
    assert [one.id for one in result.messages] == ["msg_a", "msg_1"]
    assert (result.output_text, result.output_parsed) == ("First: Sunny.", None)


def test_the_result_is_there_after_iteration_too(caller: Caller) -> None:
    """The result may be asked for at any time; asking twice gives the same."""
    script(caller.server, turn_events())
    with caller.inside(stream(caller)) as events:
        assert events.with_result_collection() is events
        next(caller.each(events))
        assert caller.run(events.until_done()) is events
        assert caller.run(events.get_final_result()) == caller.run(events.get_final_result())


def test_a_typed_result(caller: Caller) -> None:
    """With a type the answer is a value of it, and any result may be parsed later."""
    script(caller.server, turn_events(text='{"city":"Ulm","days":2}'))
    with caller.inside(stream(caller, output_type=Weather)) as events:
        result = caller.run(events.get_final_result())
    assert result.output_parsed == Weather("Ulm", 2)
    assert result.parse(Weather) == Weather("Ulm", 2)
    with pytest.raises(AgentOutputParseError):
        result.parse(int)


@pytest.mark.parametrize(("text", "path"), [("no JSON", "$"), ('{"city": 1}', "$.city"), ("", "$")])
def test_an_answer_of_another_type(caller: Caller, text: str, path: str) -> None:
    """An answer that does not fit is an error that has it, and says where."""
    script(caller.server, turn_events(text=text))
    with caller.inside(stream(caller, output_type=Weather)) as events, pytest.raises(AgentOutputParseError) as caught:
        caller.run(events.get_final_result())
    assert isinstance(caught.value, OutputParseError)
    assert (caught.value.path, caught.value.text, caught.value.result.output_text) == (path, text, text)


def test_a_session_at_work_is_refused(caller: Caller) -> None:
    """A session that is not idle gets no message."""
    script(caller.server, [], status="in_progress")
    with pytest.raises(ValueError, match="is in_progress; `sessions"), caller.inside(stream(caller)):
        pass
    assert len(caller.server.requests) == 1


def test_a_refused_message_frees_the_connection(caller: Caller) -> None:
    """If the message is refused, the stream that was opened for what follows is closed."""
    server = caller.server
    server.reply(json=session("idle"), path=f"{CREATE}/{SESSION}")
    server.reply(events=[event("in_progress", session=session("in_progress"))], done=False, path=EVENTS)
    server.fault(Fault(keep_open=True), path=EVENTS)
    server.reply(json={"error": {"message": "no"}}, status=400, path=EVENTS)
    with pytest.raises(BadRequestError), caller.inside(stream(caller)):
        pass
    caller.until(lambda own: own.open_connections == 1)  # that of the message, which was answered


def test_a_stream_is_used_in_a_block_once(caller: Caller) -> None:
    """Outside of a block there are no events, and a block cannot be entered again."""
    script(caller.server, turn_events())
    events = stream(caller)
    with pytest.raises(RuntimeError, match="block"):
        list(caller.each(events))
    with caller.inside(events):
        pass
    with pytest.raises(RuntimeError, match="used already"), caller.inside(events):
        pass


def test_leaving_early(caller: Caller) -> None:
    """A block may be left at any event; from there on there are none."""
    script(caller.server, turn_events())
    with caller.inside(stream(caller)) as events:
        for each in caller.each(events):
            assert each.type == "agent.session.in_progress"
            break
        caller.run(events.close())
        assert list(caller.each(events)) == []


@pytest.mark.parametrize("key", ["argument", "header", None])
def test_the_key_of_a_message(caller: Caller, key: str | None) -> None:
    """A message has a key of its own: the caller's, or one that is made; other requests have none of it."""
    script(caller.server, turn_events(called("weather", {})))
    options: dict[str, Any] = {"extra_headers": {"X-Mine": "1"}, "tool_handlers": {"weather": ok}}
    if key == "argument":
        options["idempotency_key"] = "mine"
    elif key == "header":
        options["extra_headers"]["Idempotency-Key"] = "mine"
    with caller.inside(stream(caller, **options)) as events:
        caller.run(events.until_done())
    requests = caller.server.requests
    keys = [one.headers.get("idempotency-key") for one in requests]
    assert keys[:2] == [None, None]
    assert len({*keys[2:]}) == 2
    assert keys[2] == "mine" if key else len(keys[2] or "") == 36
    assert {one.headers["x-mine"] for one in requests} == {"1"}


def test_other_turns_are_passed_over(caller: Caller) -> None:
    """What agents say that the agent has set to work, and a rest before the turn, are events but no part of it."""
    other = {"name": "turn_2", "subagent_id": "sub_1"}
    events = [
        event("idle", session=session("idle")),
        event("turn.created", turn_id="turn_2", turn=turn("queued", **other)),
        *turn_events(
            said("Inner.", "msg_s", turn_id="turn_2"),
            event("turn.completed", turn_id="turn_2", turn=turn("completed", **other)),
            event("idle", session=session("idle")),
        ),
    ]
    script(caller.server, events)
    with caller.inside(stream(caller)) as found:
        assert len(kinds(caller.each(found))) == len(events)
        assert caller.run(found.get_final_result()).output_text == "Sunny."


# -- turns without an answer -------------------------------------------------------------------------------------------

APPROVAL: dict[str, Any] = {
    "type": "mcp_approval_request", "request_id": "r", "turn_id": TURN,
    "request": {"type": "mcp_tool_call", "arguments": {}, "message": "May I?", "name": "n", "server_label": "s"},
}  # fmt: skip
CALL: dict[str, Any] = {
    "type": "function_call",
    "arguments": {},
    "call_id": "call_1",
    "name": "weather",
    "turn_id": TURN,
}


def acting(*actions: Any) -> Any:
    return event("requires_action", session=session("requires_action", required_actions=list(actions)))


ENDS: dict[str, tuple[list[Any], str]] = {
    "turn": (ending("failed", error={"code": "server_error", "message": "It broke."}), "failed"),
    "session": ([event("failed", session=session("failed"))], "failed"),
    "cancelled": (ending("cancelled"), "cancelled"),
    "no end": ([], "observation_failed"),
    "no rest": (ending()[:1], "observation_failed"),
    "no turn": (ending()[1:], "observation_failed"),
    "approval": ([acting(APPROVAL)], "requires_action"),
    "no handler": ([acting(CALL)], "requires_action"),
}


@pytest.mark.parametrize("end", ENDS)
def test_a_turn_without_a_result(caller: Caller, end: str) -> None:
    """However a turn ends without an answer, the error says how, and has what there was."""
    events, reason = ENDS[end]
    script(caller.server, turn_events(end=events))
    with caller.inside(stream(caller, output_type=Weather)) as found, pytest.raises(AgentTurnResultError) as caught:
        caller.run(found.get_final_result())
    error = caught.value
    assert (error.reason, error.turn_id, error.session_id) == (reason, TURN, SESSION)
    assert [one.id for one in error.messages] == ["msg_1"]
    assert [one.type for one in error.required_actions] == [
        one["type"] for one in (events or [{}])[-1].get("session", {}).get("required_actions", [])
    ]
    assert ("It broke." in str(error)) == (end == "turn")
    assert isinstance(error.__cause__, IncompleteStreamError) == (reason == "observation_failed")


def test_an_action_that_was_taken_is_past(caller: Caller) -> None:
    """What the session waited for, and got from elsewhere, is no hindrance to the result."""
    script(caller.server, turn_events(acting(APPROVAL), event("in_progress", session=session("in_progress"))))
    with caller.inside(stream(caller)) as events:
        caller.run(events.until_done())
        assert caller.run(events.get_final_result()).output_text == "Sunny."


def test_a_stream_that_ends_before_the_turn(caller: Caller) -> None:
    """Iteration over a turn that is cut off is an error, with what the agent had said."""
    script(caller.server, turn_events(end=[]))
    with caller.inside(stream(caller)) as events, pytest.raises(IncompleteStreamError) as caught:
        caller.run(events.until_done())
    assert [one.id for one in caught.value.partial] == ["msg_1"]


def test_a_connection_that_breaks(caller: Caller) -> None:
    """A broken connection is the error that it is elsewhere, and the cause of a missing result."""
    for ask in ("until_done", "get_final_result"):
        caller.server.clear()
        script(caller.server, turn_events())
        caller.server.fault(Fault(reset_after_events=5), path=EVENTS)
        expected = pytest.raises((APIConnectionError, AgentTurnResultError))
        with caller.inside(stream(caller)) as events, expected as caught:
            caller.run(getattr(events, ask)())
        broken = caught.value if ask == "until_done" else caught.value.__cause__
        assert isinstance(broken, APIConnectionError)
        assert broken.partial is not None


def test_nothing_began(caller: Caller) -> None:
    """If there was no turn, the error has none."""
    script(caller.server, [])
    with caller.inside(stream(caller)) as events, pytest.raises(AgentTurnResultError) as caught:
        caller.run(events.get_final_result())
    assert (caught.value.turn, caught.value.turn_id, caught.value.messages) == (None, None, [])


# -- functions ---------------------------------------------------------------------------------------------------------


def results(caller: Caller, *events: Any, **options: Any) -> list[dict[str, Any]]:
    """What is sent for the calls in `events`, without what is the same for all."""
    script(caller.server, turn_events(*events))
    with caller.inside(stream(caller, **options)) as found:
        caller.run(found.get_final_result())
    told = sent(caller.server)[1:]
    assert {one.pop("type") for one in told} <= {"agent.session.input.tool_result"}
    return told


def test_a_function_is_called(caller: Caller) -> None:
    """A call gets the arguments as a dictionary, and what it returns is sent; the next event comes after that."""
    seen: list[Any] = []

    def weather(arguments: dict[str, Any]) -> str:
        seen.append(arguments)
        return "rain"

    script(caller.server, turn_events(called("weather", {"city": "Ulm"}), acting(CALL)))
    with caller.inside(stream(caller, tool_handlers={"weather": weather})) as events:
        for each in caller.each(events):
            if each.type == "agent.session.turn.item.added":
                assert seen == []
            elif each.type == "agent.session.requires_action":
                assert (seen, len(sent(caller.server))) == ([{"city": "Ulm"}], 2)
        assert caller.run(events.get_final_result()).output_text == "Sunny."
    assert sent(caller.server)[1] == {
        "type": "agent.session.input.tool_result", "turn_id": TURN, "call_id": "call_1", "success": True,
        "output": "rain",
    }  # fmt: skip


def test_where_functions_run(caller: Caller) -> None:
    """A plain function runs on the thread that iterates, or, where that has an event loop, in another one."""
    threads: list[threading.Thread] = []

    def weather(_: object) -> None:
        threads.append(threading.current_thread())

    results(caller, called("weather", {}), tool_handlers={"weather": weather})
    assert (threads == [threading.current_thread()]) == (KINDS["sync"] is type(caller))


def test_calls_of_any_turn_once_each(caller: Caller) -> None:
    """Calls of subagents are answered in their turns, one that is told of twice once, unknown functions not at all."""
    told = results(
        caller,
        called("weather", '{"city": "Ulm"}'),
        called("weather", {"city": "Ulm"}),
        called("weather", {"city": "Bonn"}, turn_id="turn_2"),
        called("other", {}, "call_2"),
        event("turn.item.done", turn_id=TURN, output_index=0, item=called("weather", {}, "call_3")["item"]),
        tool_handlers={"weather": city_of},
    )
    assert [(one["turn_id"], one["call_id"], one["output"]) for one in told] == [
        (TURN, "call_1", "Ulm"),
        ("turn_2", "call_1", "Bonn"),
    ]


PART = {"type": "input_text", "text": "a"}


@pytest.mark.parametrize(
    ("output", "wire"),
    [
        ("text", "text"), (None, None), ([PART], [PART]), ({"a": [1]}, '{"a":[1]}'), ([1, 2], "[1,2]"), (7, "7"),
        ([], "[]"), (True, "true"), (Weather("Ulm"), '{"city":"Ulm","days":1}'),
    ],
)  # fmt: skip
def test_what_functions_may_return(caller: Caller, output: object, wire: object) -> None:
    """Text and parts of content are sent as they are, anything else as JSON."""

    def weather(_: object) -> object:
        return output

    [told] = results(caller, called("weather", {}), tool_handlers={"weather": weather})
    assert (told["success"], told["output"]) == (True, wire)


def nothing(_: object) -> object:
    return object()


def fail(_: object) -> None:
    raise KeyError("the password is swordfish")


@pytest.mark.parametrize(
    ("arguments", "handler", "stage", "kind"),
    [
        ({}, fail, "execution", KeyError),
        ({}, nothing, "output", TypeError),
        ("{", fail, "arguments", ValueError),
        ([1], fail, "arguments", ValueError),
        (None, fail, "arguments", ValueError),
    ],
)
def test_a_function_that_fails(caller: Caller, arguments: Any, handler: Any, stage: str, kind: type[Exception]) -> None:
    """The agent is told that a call failed, the program why."""
    failures: list[AgentToolError] = []
    [told] = results(
        caller, called("weather", arguments), tool_handlers={"weather": handler}, on_tool_error=failures.append
    )
    assert told == {"turn_id": TURN, "call_id": "call_1", "success": False, "error": "Tool handler failed."}
    [failure] = failures
    assert isinstance(failure.error, kind)
    assert (failure.stage, failure.tool_name, failure.call_id, failure.turn_id, failure.session_id) == (
        stage, "weather", "call_1", TURN, SESSION,
    )  # fmt: skip


def test_an_error_handler_that_fails(caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    """What `on_tool_error` raises is logged, and the turn goes on."""
    caplog.set_level("ERROR", "openai_async")
    [told] = results(caller, called("weather", {}), tool_handlers={"weather": fail}, on_tool_error=fail)
    assert told["success"] is False
    assert "on_tool_error failed" in caplog.text


def test_an_interrupted_function(server: LocalServer, sync_client: OpenAI) -> None:
    """What is no error of the function, such as Ctrl-C, comes out, and nothing is sent."""

    def stop(_: object) -> None:
        raise KeyboardInterrupt

    script(server, turn_events(called("weather", {})))
    turn_ = sync_client.beta.agents.sessions.stream(SESSION, input="Go", tool_handlers={"weather": stop})
    with pytest.raises(KeyboardInterrupt), turn_ as events:
        events.until_done()
    assert len(sent(server)) == 1


@pytest.mark.parametrize("refusals", [1, 3, 4])
def test_a_call_that_the_server_does_not_know_yet(caller: Caller, refusals: int) -> None:
    """A result that comes too early is sent again, a few times; another refusal is raised at once."""
    server = caller.server
    server.reply(json=session("idle"), path=f"{CREATE}/{SESSION}")
    server.reply(events=turn_events(called("weather", {})), done=False, path=EVENTS)
    accept(server, 1)
    message = {"error": {"message": "Unknown pending tool call: call_1", "type": "invalid_request_error"}}
    server.reply(json=message, status=400, path=EVENTS, times=refusals)
    accept(server)
    with caller.inside(stream(caller, tool_handlers={"weather": ok})) as events:
        if refusals < 4:
            assert caller.run(events.get_final_result()).output_text == "Sunny."
        else:
            with pytest.raises(BadRequestError, match="Unknown pending"):
                caller.run(events.until_done())
    keys = [one.headers["idempotency-key"] for one in server.requests if one.method == "POST"][1:]
    assert (len(keys), len({*keys})) == (min(refusals, 3) + 1, 1)


@pytest.mark.parametrize(("status", "kind"), [(400, BadRequestError), (500, InternalServerError)])
def test_a_result_that_is_refused(caller: Caller, status: int, kind: type[Exception]) -> None:
    """A result that cannot be sent is an error where the next event was asked for, at once."""
    server = caller.server
    server.reply(json=session("idle"), path=f"{CREATE}/{SESSION}")
    server.reply(events=turn_events(called("weather", {})), done=False, path=EVENTS)
    accept(server, 1)
    server.reply(json={"error": {"message": "no"}}, status=status, path=EVENTS, times=9)
    caller.client = caller.client.with_options(max_retries=0)
    with caller.inside(stream(caller, tool_handlers={"weather": ok})) as events, pytest.raises(kind):
        caller.run(events.until_done())
    assert len(sent(server)) == 2


# -- a session that is made --------------------------------------------------------------------------------------------


def test_a_new_session_is_followed(caller: Caller) -> None:
    """`create(stream=True)` answers calls, too, and gives the typed result; the schema of the type is sent."""
    events = [
        event("created", session=session("in_progress")),
        *turn_events(called("weather", {}), text='{"city":"Ulm"}'),
    ]
    caller.server.reply(events=events, done=False, path=CREATE)
    accept(caller.server)
    agent = {"model": "gpt-5", "text": {"verbosity": "low"}}
    found = create(
        caller, agent=agent, stream=True, output_type=Weather, tool_handlers={"weather": ok},
        extra_headers={"Idempotency-Key": "mine", "X-Mine": "1"},
    )  # fmt: skip
    with caller.inside(found):
        assert kinds(caller.each(found)) == [one["type"].removeprefix("agent.session.") for one in events]
        assert caller.run(found.get_final_result()).output_parsed == Weather("Ulm", 1)
    [made, told] = caller.server.requests
    text = made.json()["agent"]["text"]
    assert (text["verbosity"], text["format"]["type"]) == ("low", "json_schema")
    assert text["format"]["schema"]["required"] == ["city", "days"]
    assert agent == {"model": "gpt-5", "text": {"verbosity": "low"}}
    assert (made.headers["idempotency-key"], told.headers["x-mine"]) == ("mine", "1")
    assert told.headers["idempotency-key"] != "mine"
    assert sent(caller.server)[0]["output"] == "ok"


def test_the_result_of_a_new_session_ends_the_stream(caller: Caller) -> None:
    """`get_final_result` reads up to the end of the turn and frees the connection, though the session goes on."""
    caller.server.reply(events=turn_events(), done=False, path=CREATE)
    caller.server.fault(Fault(keep_open=True), path=CREATE)
    found = create(caller, stream=True)
    assert caller.run(found.get_final_result()).output_text == "Sunny."
    assert list(caller.each(found)) == []
    caller.until(lambda server: server.open_connections == 0)


def test_events_of_a_new_session_may_just_end(caller: Caller) -> None:
    """Iteration over the events of a session ends with them; only the result asks for the end of a turn."""
    caller.server.reply(events=turn_events(end=[]), done=False, path=CREATE)
    found = create(caller, stream=True)
    assert kinds(caller.each(found))[-1] == "turn.item.done"
    with pytest.raises(AgentTurnResultError, match="observation_failed"):
        caller.run(found.get_final_result())


def test_a_type_without_a_stream(caller: Caller) -> None:
    """Without a stream a type makes the format of the agent, also where there is no other word of the agent."""
    caller.server.reply(json=session("idle"), path=CREATE, times=2)
    assert create(caller, output_type=Weather).id == SESSION
    assert create(caller, output_type=list[Weather], agent_id="agent_1").id == SESSION
    first, second = (one.json() for one in caller.server.requests)
    assert [*first["agent"]["text"]] == ["format"]
    assert second["agent"]["text"]["format"]["schema"]["required"] == ["value"]
    assert second["agent_id"] == "agent_1"


@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"tool_handlers": {}}, ValueError, "stream=True"),
        ({"tool_handlers": {}, "stream": False}, ValueError, "stream=True"),
        ({"output_type": Weather, "agent": {"text": {"format": {"type": "text"}}}}, ValueError, "both say"),
        ({"output_type": dict[str, int], "stream": True}, TypeError, "strict schema"),
    ],
)  # fmt: skip
def test_options_that_do_not_go_together(caller: Caller, options: Any, kind: type[Exception], message: str) -> None:
    """What cannot be is refused before anything is sent."""
    with pytest.raises(kind, match=message):
        create(caller, **options)
    assert caller.server.requests == []


def test_raw_responses(caller: Caller) -> None:
    """The raw response of a new session gives the same stream, whose results are sent as ever."""
    caller.server.reply(events=turn_events(called("weather", {})), done=False, path=CREATE)
    accept(caller.server)
    options: Any = {"environment": {"type": "openai_hosted"}, "stream": True, "tool_handlers": {"weather": ok}}
    raw = caller.run(caller.client.beta.agents.sessions.with_raw_response.create(**options))
    assert raw.status_code == 200
    assert caller.run(caller.call(raw.parse).get_final_result()).output_text == "Sunny."
    assert sent(caller.server)[0]["output"] == "ok"
    caller.server.reply(events=turn_events(called("weather", {})), done=False, path=CREATE)
    with caller.inside(caller.client.beta.agents.sessions.with_streaming_response.create(**options)) as response:
        parsed = caller.call(response.parse)
        parsed = parsed if hasattr(parsed, "get_final_result") else caller.run(parsed)
        assert caller.run(parsed.get_final_result()).output_text == "Sunny."
    caller.until(lambda server: server.open_connections == 1)
    with pytest.raises(TypeError, match="ask the client itself"):
        caller.call(caller.client.beta.agents.sessions.with_raw_response.stream, session_id=SESSION, input="")
