"""Ask a question and print the answer: ``python examples/chat.py "Why is the sky blue?"``."""

from __future__ import annotations

import asyncio
import os
import sys

from openai_async import AsyncOpenAI

MODEL = os.environ.get("MODEL", "gpt-5-mini")


async def main(question: str) -> None:
    async with AsyncOpenAI() as client:
        completion = await client.chat.completions.create(
            model=MODEL,
            messages=[
                {"role": "developer", "content": "Answer in one sentence."},
                {"role": "user", "content": question},
            ],
        )
    print(completion.choices[0].message.content)
    if completion.usage is not None:
        print(f"({completion.usage.total_tokens} tokens)")


if __name__ == "__main__":
    asyncio.run(main(" ".join(sys.argv[1:]) or "Why is the sky blue?"))
