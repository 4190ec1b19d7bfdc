"""What checkers know about request parameters."""

from __future__ import annotations

from openai_async.types import CompletionCreateParams
from openai_async.types.chat import ChatCompletionMessageParam, ChatCompletionToolParam, ChatCompletionUserMessageParam
from openai_async.types.params.chat import CompletionCreateParamsNonStreaming
from openai_async.types.responses import FunctionToolParam, ResponseInputItemParam, ResponseInputParam, ToolParam
from openai_async.types.shared_params import Metadata, ResponseFormatJSONSchema


def messages_are_plain_dictionaries() -> list[ChatCompletionMessageParam]:
    return [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "Hi"}]},
        {
            "role": "assistant",
            "tool_calls": [{"id": "1", "type": "function", "function": {"name": "f", "arguments": ""}}],
        },
        {"role": "tool", "content": "42", "tool_call_id": "1"},
    ]


def required_keys_are_required() -> None:
    user: ChatCompletionUserMessageParam = {"role": "user", "content": "Hi"}
    user["name"] = "Ada"
    wrong: ChatCompletionUserMessageParam = {"role": "user"}  # expect-error
    del user, wrong


def unknown_keys_are_errors() -> None:
    user: ChatCompletionUserMessageParam = {"role": "user", "content": "Hi", "contents": "Hi"}  # expect-error
    del user


def any_model_name_is_accepted() -> None:
    parameters: CompletionCreateParamsNonStreaming = {
        "model": "a-model-of-my-own",
        "messages": messages_are_plain_dictionaries(),
        "stream": False,
        "response_format": {"type": "json_object"},
    }
    either: CompletionCreateParams = {"model": "m", "prompt": "p"}
    del parameters, either


def iterables_are_accepted_where_documented() -> None:
    parameters: CompletionCreateParamsNonStreaming = {
        "model": "m",
        "messages": tuple(messages_are_plain_dictionaries()),
        "stop": ["a", "b"],
    }
    del parameters


def keys_that_are_keywords_are_checked() -> None:
    schema: ResponseFormatJSONSchema = {
        "type": "json_schema",
        "json_schema": {"name": "n", "schema": {"type": "object"}, "strict": True},
    }
    tool: FunctionToolParam = {"type": "function", "name": "f", "parameters": {}, "strict": True, "async": True}
    wrong: FunctionToolParam = {"type": "function", "name": "f", "parameters": {}, "strict": "yes"}  # expect-error
    del schema, tool, wrong


def unions_of_parameters_take_any_member(item: ResponseInputItemParam) -> ResponseInputParam:
    tools: list[ToolParam] = [{"type": "web_search"}, {"type": "file_search", "vector_store_ids": ["v"]}]
    chat_tool: ChatCompletionToolParam = {"type": "function", "function": {"name": "f"}}
    metadata: Metadata = {"key": "value"}
    del tools, chat_tool, metadata
    return [item, {"role": "user", "content": "Hi"}, {"type": "function_call_output", "call_id": "1", "output": "42"}]
