"""What checkers know of ``.stream()``: types of events by their `type`, and of the values that are parsed."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import assert_type

from openai_async import AssistantEventHandler, AsyncAssistantEventHandler, AsyncOpenAI, OpenAI
from openai_async.streaming import ChunkEvent, ContentDeltaEvent, FunctionToolCallArgumentsDoneEvent
from openai_async.types.chat import ParsedChatCompletion


@dataclass
class Place:
    city: str


class Printer(AsyncAssistantEventHandler):
    pass


async def chat(client: AsyncOpenAI) -> None:
    async with client.chat.completions.stream(model="m", messages=[], response_format=Place) as stream:
        async for event in stream:
            if event.type == "chunk":
                assert_type(event, ChunkEvent[Place])
                assert_type(event.snapshot, ParsedChatCompletion[Place])
            elif event.type == "content.delta":
                assert_type(event, ContentDeltaEvent[Place])
                assert_type(event.partial, Place | None)
            elif event.type == "tool_calls.function.arguments.done":
                assert_type(event, FunctionToolCallArgumentsDoneEvent)
                assert_type(event.parsed_arguments, object | None)
        async for text in stream.text_deltas:
            assert_type(text, str)
        assert_type(await stream.get_final_completion(), ParsedChatCompletion[Place])


def sync_chat(client: OpenAI) -> None:
    with client.chat.completions.stream(model="m", messages=[]) as stream:
        for event in stream:
            event.delta  # expect-error
        assert_type(stream.get_final_completion(), ParsedChatCompletion[None])


async def responses(client: AsyncOpenAI) -> None:
    async with client.responses.stream(model="m", input="x", text_format=Place) as stream:
        async for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event.snapshot, str)
                assert_type(event.partial, Place | None)
            elif event.type == "response.output_text.done":
                assert_type(event.parsed, Place | None)
        assert_type((await stream.get_final_response()).output_parsed, Place | None)


def sync_responses(client: OpenAI) -> None:
    with client.responses.stream(response_id="r", starting_after=3) as stream:
        assert_type(next(stream.text_deltas), str)


async def assistants(client: AsyncOpenAI, sync_client: OpenAI) -> None:
    runs = client.beta.threads.runs
    stream = runs.stream(thread_id="t", assistant_id="a", event_handler=Printer())  # pyright: ignore[reportDeprecated]
    async with stream as handler:
        assert_type(handler, Printer)
    sync_runs = sync_client.beta.threads.runs
    with sync_runs.stream(thread_id="t", assistant_id="a") as plain:  # pyright: ignore[reportDeprecated]
        assert_type(plain, AssistantEventHandler)
