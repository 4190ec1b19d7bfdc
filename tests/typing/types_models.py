"""What checkers know about response types."""

from __future__ import annotations

from typing import Any, Literal

from typing_extensions import assert_type

from openai_async import types
from openai_async.types import ChatModel, CompletionUsage, Embedding
from openai_async.types.beta.threads import Run
from openai_async.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessage,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
    ParsedChatCompletion,
)
from openai_async.types.responses import (
    ParsedResponse,
    Response,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseOutputText,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
)
from openai_async.types.shared import Reasoning, ReasoningEffort


def required_fields_are_never_none(completion: ChatCompletion) -> None:
    assert_type(completion.id, str)
    assert_type(completion.created, int)
    assert_type(completion.object, Literal["chat.completion"])
    assert_type(completion.choices[0].index, int)
    assert_type(completion.choices[0].message, ChatCompletionMessage)


def optional_fields_may_be_none(completion: ChatCompletion, chunk: ChatCompletionChunk) -> None:
    assert_type(completion.usage, CompletionUsage | None)
    assert_type(completion.choices[0].message.content, str | None)
    assert_type(chunk.choices[0].delta.content, str | None)
    str(completion.usage.total_tokens)  # expect-error


def closed_lists_stay_documented(completion: ChatCompletion) -> None:
    assert_type(
        completion.choices[0].finish_reason,
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"],
    )
    if completion.choices[0].finish_reason == "finished":  # expect-error
        pass


def unions_narrow_by_their_tag(item: ResponseOutputItem) -> None:
    if item.type == "message":
        assert_type(item, ResponseOutputMessage)
        for part in item.content:
            if part.type == "output_text":
                assert_type(part, ResponseOutputText)
                assert_type(part.text, str)


def stream_events_narrow_by_their_tag(event: ResponseStreamEvent) -> None:
    if event.type == "response.output_text.delta":
        assert_type(event, ResponseTextDeltaEvent)
        assert_type(event.delta, str)


def tool_calls_narrow_by_class_and_by_tag(message: ChatCompletionMessage) -> None:
    for call in message.tool_calls or []:
        if isinstance(call, ChatCompletionMessageFunctionToolCall):
            assert_type(call.function.arguments, str)
        else:
            assert_type(call, ChatCompletionMessageCustomToolCall)
            assert_type(call.custom.input, str)


def areas_refer_to_each_other(response: Response) -> None:
    assert_type(response.reasoning, Reasoning | None)
    if response.reasoning is not None:
        assert_type(response.reasoning.effort, ReasoningEffort | None)
    assert_type(response.output_text, str)


def renamed_fields_read_by_their_attribute(scores: types.Moderation) -> None:
    assert_type(scores.category_scores.harassment_threatening, float)


def parsed_results_carry_their_type(completion: ParsedChatCompletion[int], response: ParsedResponse[int]) -> None:
    assert_type(completion.choices[0].message.parsed, int | None)
    assert_type(response.output_parsed, int | None)


def models_are_built_by_keyword() -> None:
    usage = CompletionUsage(completion_tokens=1, prompt_tokens=2, total_tokens=3)
    assert_type(usage, CompletionUsage)
    Embedding(embedding=[0.5], index=0, object="embedding")
    CompletionUsage(completion_tokens="1", prompt_tokens=2, total_tokens=3)  # expect-error
    CompletionUsage(completion_tokens=1)  # expect-error
    CompletionUsage(1, 2, 3)  # expect-error


def unknown_fields_are_errors(run: Run) -> None:
    assert_type(run.id, str)
    str(run.identifier)  # expect-error


def model_lists_are_literals(model: ChatModel, effort: ReasoningEffort) -> tuple[str, str | None]:
    value: dict[str, Any] = {"model": model}
    del value
    return model, effort
