"""The programs that `openai_async.cli.demo` shows and runs. It shows their source, so what is seen is what is done.

Their lines are at most 76 characters long, so that they fit into a frame in a terminal of 80 columns.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from statistics import quantiles
from time import perf_counter

from rich.progress import track

from openai_async import AsyncOpenAI, OpenAI

__all__ = [
    "ask",
    "ask_in_sync",
    "hundred_at_once",
    "hundred_from_threads",
    "print_percentiles",
    "respond",
    "respond_in_sync",
    "stream",
    "stream_in_sync",
]


async def ask(client: AsyncOpenAI, model: str) -> None:
    """Ask a question and wait for the whole answer."""
    completion = await client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": "Say 'Hello, world!'"}],
    )
    print(completion.choices[0].message.content)


async def stream(client: AsyncOpenAI, model: str) -> None:
    """Print an answer token by token, while it is written."""
    chunks = await client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": "Count to 25."}],
        stream=True,
    )
    async for chunk in chunks:
        for choice in chunk.choices:
            print(choice.delta.content or "", end="", flush=True)
    print()


async def respond(client: AsyncOpenAI, model: str) -> None:
    """The Responses API: `output_text` is all the text of the answer."""
    response = await client.responses.create(
        model=model,
        input="What is 6 * 7?",
    )
    print(response.output_text)


async def hundred_at_once(client: AsyncOpenAI, model: str) -> None:
    """A hundred calls in flight at the same time."""

    async def milliseconds(number: int) -> float:
        started = perf_counter()
        await client.responses.create(
            model=model,
            input=f"What is {number} + {number}?",
        )
        return (perf_counter() - started) * 1000

    calls = asyncio.as_completed([milliseconds(n) for n in range(100)])
    times = [await call for call in track(calls, "Calls", total=100)]
    print_percentiles(times)


def print_percentiles(times: list[float]) -> None:
    """How long it took to answer half of the calls, most, nearly all."""
    cuts = quantiles(times, n=100)
    for percent in (50, 90, 99):
        print(f"p{percent} {cuts[percent - 1]:7.1f} ms")


def ask_in_sync(client: OpenAI, model: str) -> None:
    """The same question without async."""
    completion = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": "Say 'Hello, world!'"}],
    )
    print(completion.choices[0].message.content)


def stream_in_sync(client: OpenAI, model: str) -> None:
    """The same stream without async."""
    chunks = client.chat.completions.create(
        model=model,
        messages=[{"role": "user", "content": "Count to 25."}],
        stream=True,
    )
    for chunk in chunks:
        for choice in chunk.choices:
            print(choice.delta.content or "", end="", flush=True)
    print()


def respond_in_sync(client: OpenAI, model: str) -> None:
    """The same response without async."""
    response = client.responses.create(model=model, input="What is 6 * 7?")
    print(response.output_text)


def hundred_from_threads(client: OpenAI, model: str) -> None:
    """A hundred calls, made by sixteen threads that share one client."""

    def milliseconds(number: int) -> float:
        started = perf_counter()
        client.responses.create(
            model=model,
            input=f"What is {number} + {number}?",
        )
        return (perf_counter() - started) * 1000

    with ThreadPoolExecutor(16) as threads:
        calls = threads.map(milliseconds, range(100))
        times = list(track(calls, "Calls", total=100))
    print_percentiles(times)
