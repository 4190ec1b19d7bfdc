"""Import paths of the official package beside resources and types: what libraries import from there is here too."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import openai_async
from clients import KINDS, Caller
from openai_async import LengthFinishReasonError
from openai_async._legacy_response import LegacyAPIResponse
from openai_async._models import BaseModel, construct_type
from openai_async.lib.streaming.chat import ChatCompletionStreamState
from openai_async.testing import LocalServer
from openai_async.types.chat import ChatCompletion, ChatCompletionChunk
from openai_async.types.responses import ResponseStreamEvent, ResponseTextDeltaEvent

FACTS = json.loads((Path(__file__).parent.parent / "tools/api/exports.json").read_text(encoding="utf-8"))
QUESTION: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hello"}]}

# Modules, and what of their classes is not here. A name that is here by now must be taken out.
MODULES = {
    "_legacy_response": "AsyncStream BaseModel Stream",  # which it only uses
    "_response": (
        "AsyncBinaryAPIResponse AsyncStreamedBinaryAPIResponse BaseAPIResponse BaseModel BinaryAPIResponse "
        "StreamedBinaryAPIResponse Stream"
    ),
    "_streaming": "SSEBytesDecoder SSEDecoder ServerSentEvent",
    "_types": "BaseTransport HeadersLikeProtocol HttpxSendArgs InheritsGeneric ModelBuilderProtocol Transport",
    "lib.streaming": "",
    "lib.streaming.chat": "ParsedChatCompletionMessageSnapshot ParsedChatCompletionSnapshot ParsedChoiceSnapshot",
    "lib.streaming.responses": "ResponseStreamState",
    "pagination": "",
}


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """A client of either kind."""
    own = KINDS[request.param](server)
    yield own
    own.close()


@pytest.mark.parametrize("module", MODULES)
def test_classes_are_where_the_official_package_has_them(module: str) -> None:
    """Each can be imported, but for those listed."""
    here = importlib.import_module(f"openai_async.{module}")
    official = FACTS["helper_classes"][f"openai.{module}"]
    assert sorted(name for name in official if not hasattr(here, name)) == sorted(MODULES[module].split())


def test_a_class_is_the_same_wherever_it_is_found() -> None:
    """The paths lead to the public classes."""
    for path in (
        "_client.OpenAI",
        "_streaming.Stream",
        "_response.APIResponse",
        "_models.BaseModel",
        "_types.NotGiven",
    ):
        module, _, name = path.rpartition(".")
        assert getattr(importlib.import_module(f"openai_async.{module}"), name) is getattr(openai_async, name)
    with pytest.raises(AttributeError, match=r"'openai_async\._streaming' has no attribute 'Streams'"):
        getattr(importlib.import_module("openai_async._streaming"), "Streams")  # noqa: B009 - not known to checkers


def test_the_sync_side_is_loaded_when_it_is_asked_for() -> None:
    """Async modules hand out sync classes without loading them."""
    program = """
import sys
import openai_async._client, openai_async._streaming, openai_async._response
print([name for name in sys.modules if name.startswith("openai_async.sync")])
from openai_async._streaming import Stream
print(Stream.__module__)
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["[]", "openai_async.sync._streaming"]


def test_raw_responses_of_both_clients_are_of_one_class(caller: Caller) -> None:
    """Libraries ask whether an answer is a raw response, whichever client gave it."""
    raw = caller.run(caller.client.chat.completions.with_raw_response.create(**QUESTION))
    assert isinstance(raw, LegacyAPIResponse)
    assert raw.json()["object"] == "chat.completion"


def test_json_is_read_as_an_answer_is() -> None:
    """A type, or a union, is made of a value, whether it fits or not."""
    assert construct_type(type_=ChatCompletion, value={"id": "x", "new": 1}).to_dict() == {"id": "x", "new": 1}
    event = construct_type(type_=ResponseStreamEvent, value={"type": "response.output_text.delta", "delta": "a"})
    assert isinstance(event, ResponseTextDeltaEvent)
    assert isinstance(event, BaseModel)


def test_a_stream_that_is_read_by_hand_can_be_added_up(caller: Caller) -> None:
    """The state tells the events of each chunk, the completion so far, and the whole one."""
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState()
    told: list[str] = []
    for chunk in caller.each(caller.run(caller.client.chat.completions.create(**QUESTION, stream=True))):
        told += [event.type for event in state.handle_chunk(chunk)]
        assert state.current_completion_snapshot.id == chunk.id
    whole = caller.run(caller.client.chat.completions.create(**QUESTION))
    assert state.get_final_completion().choices[0].message.content == whole.choices[0].message.content
    assert {*told} == {"chunk", "content.delta", "content.done"}


@dataclass
class Number:
    a: int


def test_what_is_added_up_is_parsed() -> None:
    """Into the type that was asked for; an answer that was cut off cannot be."""
    state = ChatCompletionStreamState(response_format=Number)
    state.handle_chunk(made('{"a":1}'))
    state.handle_chunk(made("", "stop"))
    assert state.get_final_completion().choices[0].message.parsed == Number(1)
    cut: ChatCompletionStreamState[Number] = ChatCompletionStreamState(response_format=Number)
    cut.handle_chunk(made('{"a"'))
    with pytest.raises(LengthFinishReasonError):
        cut.handle_chunk(made("", "length"))


def made(content: str, finish: str | None = None) -> ChatCompletionChunk:
    """A chunk with `content`."""
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": finish}
    chunk: ChatCompletionChunk = construct_type(type_=ChatCompletionChunk, value={"id": "c", "choices": [choice]})
    return chunk
