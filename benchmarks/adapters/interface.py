"""The interface of the official package, which `openai_async` has too: one adapter for both of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from benchmarks.questions import INPUT, INSTRUCTIONS, MESSAGES, MODEL

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.sample import Work

__all__ = ["Asynchronous", "Blocking"]

_MIB = 1024 * 1024
_ASKED: dict[str, Any] = {"model": MODEL, "messages": MESSAGES}
_PROMPT: dict[str, Any] = {"model": MODEL, "instructions": INSTRUCTIONS, "input": INPUT}


class Asynchronous:
    """A session as in `benchmarks.peers.Session`, of an ``AsyncOpenAI`` of either package."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def chat(self, messages: list[dict[str, str]] = MESSAGES) -> Work:
        completion = await self._client.chat.completions.create(messages=messages, model=MODEL)
        return {"characters": len(completion.choices[0].message.content), "tokens": completion.usage.total_tokens}

    async def respond(self) -> Work:
        response = await self._client.responses.create(**_PROMPT)
        return {"characters": len(response.output_text), "tokens": response.usage.total_tokens}

    async def chat_stream(self) -> Work:
        events = characters = 0
        async for chunk in await self._client.chat.completions.create(**_ASKED, stream=True):
            events += 1
            characters += len(chunk.choices[0].delta.content or "")
        return {"events": events, "characters": characters}

    async def response_stream(self) -> Work:
        events = characters = tokens = 0
        async for event in await self._client.responses.create(**_PROMPT, stream=True):
            events += 1
            if event.type == "response.output_text.delta":
                characters += len(event.delta)
            elif event.type == "response.completed":
                tokens = event.response.usage.total_tokens
        return {"events": events, "characters": characters, "tokens": tokens}

    async def chat_helper(self) -> Work:
        events = characters = 0
        async with self._client.chat.completions.stream(**_ASKED) as stream:
            async for event in stream:
                if event.type == "chunk":
                    events += 1
                elif event.type == "content.delta":
                    characters += len(event.delta)
            completion = await stream.get_final_completion()
        if len(completion.choices[0].message.content) != characters:
            raise AssertionError("the final completion is not what was streamed")
        return {"events": events, "characters": characters}

    async def response_helper(self) -> Work:
        events = characters = 0
        async with self._client.responses.stream(**_PROMPT) as stream:
            async for event in stream:
                events += 1
                if event.type == "response.output_text.delta":
                    characters += len(event.delta)
            response = await stream.get_final_response()
        if len(response.output_text) != characters:
            raise AssertionError("the final response is not what was streamed")
        return {"events": events, "characters": characters, "tokens": response.usage.total_tokens}

    async def texts(self) -> AsyncIterator[str]:
        async for chunk in await self._client.chat.completions.create(**_ASKED, stream=True):
            yield chunk.choices[0].delta.content or ""

    async def embed(self, texts: list[str], encoding: str) -> Work:
        # Base64 is what both ask for by themselves, and give as floats.
        chosen: dict[str, str] = {"encoding_format": "float"} if encoding == "float" else {}
        answer = await self._client.embeddings.create(model="text-embedding-3-small", input=texts, **chosen)
        vectors = [item.embedding for item in answer.data]
        return {
            "vectors": len(vectors),
            "values": sum(map(len, vectors)),
            "check": sum(round(vector[0] * 1e6) for vector in vectors),
            "tokens": answer.usage.total_tokens,
        }

    async def list_files(self) -> Work:
        items = size = 0
        async for file in self._client.files.list(limit=100):
            items += 1
            size += file.bytes
        return {"items": items, "bytes": size}

    async def upload(self, path: Path) -> Work:
        file = await self._client.files.create(file=path, purpose="user_data")
        return {"mebibytes": file.bytes}

    async def download(self, path: Path) -> Work:
        async with self._client.files.with_streaming_response.content("file-1") as response:
            await response.stream_to_file(path)
        return {"mebibytes": path.stat().st_size // _MIB}

    async def realtime(self) -> Work:
        events = characters = 0
        async with self._client.realtime.connect(model="gpt-realtime") as connection:
            async for event in connection:
                events += 1
                if event.type == "response.output_text.delta":
                    characters += len(event.delta)
        return {"events": events, "characters": characters}

    async def close(self) -> None:
        await self._client.close()


class Blocking:
    """A session as in `benchmarks.peers.SyncSession`, of an ``OpenAI`` of either package."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def chat(self) -> Work:
        completion = self._client.chat.completions.create(**_ASKED)
        return {"characters": len(completion.choices[0].message.content), "tokens": completion.usage.total_tokens}

    def chat_stream(self) -> Work:
        events = characters = 0
        for chunk in self._client.chat.completions.create(**_ASKED, stream=True):
            events += 1
            characters += len(chunk.choices[0].delta.content or "")
        return {"events": events, "characters": characters}

    def close(self) -> None:
        self._client.close()
