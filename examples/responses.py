"""A conversation of two turns over the Responses API; the server keeps the first one."""

from __future__ import annotations

import asyncio
import os

from openai_async import AsyncOpenAI

MODEL = os.environ.get("MODEL", "gpt-5-mini")


async def main() -> None:
    async with AsyncOpenAI() as client:
        first = await client.responses.create(model=MODEL, input="Name a river in France.")
        print(first.output_text)

        stream = await client.responses.create(
            model=MODEL,
            input="And the city at its mouth?",
            previous_response_id=first.id,
            stream=True,
        )
        async for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
        print()


if __name__ == "__main__":
    asyncio.run(main())
