"""``.stream()`` with types: values that grow while the answer arrives, and the parsed answer at its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async import ContentFilterFinishReasonError, LengthFinishReasonError
from openai_async.testing import LocalServer
from streams import CHAT, RESPONSES, WHERE, chunk, event, response


@dataclass
class Place:
    city: str
    people: int


TEXT = '{"city": "Rome", "people": 3}'
PIECES = ['{"city": "Ro', 'me", "peo', 'ple": 3}']
TOOL: dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "f",
        "strict": True,
        "parameters": {
            "type": "object",
            "properties": {"x": {"type": "integer"}},
            "required": ["x"],
            "additionalProperties": False,
        },
    },
}


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """Each client in turn."""
    own = KINDS[request.param](server)
    yield own
    own.close()


def ask(caller: Caller, **options: Any) -> Any:
    return caller.client.chat.completions.stream(**{**CHAT.arguments, "response_format": Place, **options})


def test_a_chat_answer_grows(caller: Caller) -> None:
    """Each piece of the content tells the value so far; the whole is of the type."""
    caller.server.reply(events=[*map(chunk, PIECES), chunk(finish="stop")])
    grown: list[Any] = []
    with caller.inside(ask(caller)) as stream:
        for one in caller.each(stream):
            if one.type == "content.delta":
                grown.append((one.partial.city, one.partial.people))
            elif one.type == "content.done":
                grown.append(one.parsed)
        final = caller.run(stream.get_final_completion())
    assert grown[-2:] == [("Rome", 3), Place("Rome", 3)]
    assert grown[0][1] is None
    assert final.choices[0].message.parsed == Place("Rome", 3)
    sent = caller.server.requests[0].json()["response_format"]
    assert (sent["type"], sent["json_schema"]["strict"]) == ("json_schema", True)


def test_arguments_of_strict_tools_grow(caller: Caller) -> None:
    """Arguments of a strict tool are parsed while they come, and as a whole."""

    def call(arguments: str, **more: Any) -> dict[str, Any]:
        one = chunk()
        function = {"arguments": arguments, **more}
        one["choices"][0]["delta"] = {"tool_calls": [{"index": 0, "id": "a", "type": "function", "function": function}]}
        return one

    caller.server.reply(events=[call('{"x"', name="f"), call(": 1}"), chunk(finish="tool_calls")])
    with caller.inside(ask(caller, tools=[TOOL])) as stream:
        events = {one.type: one for one in caller.each(stream)}
        final = caller.run(stream.get_final_completion())
    assert events["tool_calls.function.arguments.delta"].parsed_arguments == {"x": 1}
    assert events["tool_calls.function.arguments.done"].parsed_arguments == {"x": 1}
    assert final.choices[0].message.tool_calls[0].function.parsed_arguments == {"x": 1}


@pytest.mark.parametrize(
    ("reason", "error"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_an_answer_that_is_not_whole(caller: Caller, reason: str, error: type[Exception]) -> None:
    """Cut off or withheld, an answer that was to be parsed is an error, which holds the answer."""
    caller.server.reply(events=[chunk(PIECES[0]), chunk(finish=reason)])
    with pytest.raises(error) as caught, caller.inside(ask(caller)) as stream:
        caller.run(stream.until_done())
    completion: Any = getattr(caught.value, "completion", None)
    assert completion.choices[0].message.content == PIECES[0]


def test_without_a_type_it_is_no_error(caller: Caller) -> None:
    """An answer that was not to be parsed is given as it is."""
    caller.server.reply(events=[chunk(PIECES[0]), chunk(finish="length")])
    with caller.inside(caller.client.chat.completions.stream(**CHAT.arguments)) as stream:
        final = caller.run(stream.get_final_completion())
    assert (final.choices[0].finish_reason, final.choices[0].message.parsed) == ("length", None)


def test_a_response_grows(caller: Caller) -> None:
    """Texts of a response, and the arguments of its calls, tell the value so far and are parsed at the end."""
    part: dict[str, Any] = {"type": "output_text", "text": TEXT, "annotations": []}
    message: dict[str, Any] = {"id": "m", "type": "message", "role": "assistant", "status": "completed"}
    message["content"] = [part]
    call = {"id": "fc", "type": "function_call", "call_id": "c", "name": "f", "arguments": "", "status": "completed"}
    called = {**call, "arguments": '{"x": 1}'}
    caller.server.reply(
        events=[
            RESPONSES.events[0],
            *(event("output_text.delta", number, delta=piece, **WHERE) for number, piece in enumerate(PIECES, 1)),
            event("output_text.done", 4, text=TEXT, **WHERE),
            event("output_item.added", 5, output_index=1, item=call),
            event("function_call_arguments.delta", 6, output_index=1, item_id="fc", delta='{"x": 1}'),
            event("completed", 7, response=response("completed", [message, called])),
        ],
        done=False,
    )
    tool = {"type": "function", **TOOL["function"]}
    with caller.inside(
        caller.client.responses.stream(**RESPONSES.arguments, text_format=Place, tools=[tool])
    ) as stream:
        events = list(caller.each(stream))
        final = caller.run(stream.get_final_response())
    assert events[3].partial.city == "Rome"
    assert events[4].parsed == Place("Rome", 3)
    assert events[6].parsed_arguments == {"x": 1}
    assert final.output_parsed == Place("Rome", 3)
    assert final.output[1].parsed_arguments == {"x": 1}
    assert caller.server.requests[0].json()["text"]["format"]["type"] == "json_schema"
