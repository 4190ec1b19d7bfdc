"""What can go wrong, and what each error tells. A local server fails on demand, so that no key is needed."""

from __future__ import annotations

import asyncio

from openai_async import (
    APIConnectionError,
    APITimeoutError,
    AsyncOpenAI,
    AuthenticationError,
    NotFoundError,
    RateLimitError,
    deadline,
)
from openai_async.testing import Fault, LocalServer


async def ask(client: AsyncOpenAI, model: str = "gpt-5-mini") -> str:
    response = await client.responses.create(model=model, input="Hello!")
    return response.output_text


async def main() -> None:
    with LocalServer(api_keys={"sk-right"}) as server:
        client = AsyncOpenAI(base_url=server.base_url, api_key="sk-right")

        server.fault(Fault(status=500))
        print("A failure that passes is retried:", await ask(client))

        server.fault(Fault(status=429, retry_after=0), times=3)
        try:
            await ask(client)
        except RateLimitError as error:
            print(f"One that stays is raised: {error}")
            for attempt in error.attempts:
                print(f"  attempt {attempt.number}: {attempt.error}")

        try:
            await ask(client.with_options(api_key="sk-wrong"))
        except AuthenticationError as error:
            print(f"A wrong key: {error.status_code}, {error.code}, request {error.request_id}")

        try:
            await ask(client, model="no-such-model")
        except NotFoundError as error:
            print(f"An unknown model: {error.message}")

        with server.hold():
            try:
                with deadline(0.2):  # for the whole call, retries included
                    await ask(client)
            except APITimeoutError as error:
                print(f"Too slow: {error}")

    try:
        await ask(client.with_options(max_retries=0))
    except APIConnectionError as error:
        print(f"Nobody there: {error}")
    await client.close()


if __name__ == "__main__":
    asyncio.run(main())
