"""Many requests at once, at most so many in flight, and none lost to the failure of another.

The number is an argument: ``python examples/many_requests.py 200``.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time

from openai_async import AsyncOpenAI, OpenAIError

MODEL = os.environ.get("MODEL", "gpt-5-mini")
IN_FLIGHT = 20


async def ask(client: AsyncOpenAI, limit: asyncio.Semaphore, question: str) -> str | OpenAIError:
    """The answer to `question`, or what kept it from coming."""
    async with limit:
        try:
            response = await client.responses.create(model=MODEL, input=question)
        except OpenAIError as error:
            return error
        return response.output_text


async def main(count: int) -> None:
    limit = asyncio.Semaphore(IN_FLIGHT)
    started = time.perf_counter()
    async with AsyncOpenAI() as client:
        answers = await asyncio.gather(*(ask(client, limit, f"What is {i} + {i}?") for i in range(count)))
    failed = [answer for answer in answers if isinstance(answer, OpenAIError)]
    print(f"{count - len(failed)} answers and {len(failed)} failures in {time.perf_counter() - started:.2f} s")
    for error in failed[:3]:
        print(f"  {error}")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
