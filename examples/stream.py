"""Print an answer while it is being written: ``python examples/stream.py "Tell me a story."``."""

from __future__ import annotations

import asyncio
import os
import sys

from openai_async import AsyncOpenAI

MODEL = os.environ.get("MODEL", "gpt-5-mini")


async def main(question: str) -> None:
    async with AsyncOpenAI() as client:
        stream = await client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": question}],
            stream=True,
            stream_options={"include_usage": True},
        )
        async for chunk in stream:
            for choice in chunk.choices:  # the chunk that carries the usage has none
                print(choice.delta.content or "", end="", flush=True)
        print()
        if not stream.completed:
            sys.exit("The connection ended before the answer did.")


if __name__ == "__main__":
    asyncio.run(main(" ".join(sys.argv[1:]) or "Tell me a story."))
