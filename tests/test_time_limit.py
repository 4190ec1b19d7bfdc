"""Blocks that may last only so long."""

from __future__ import annotations

import asyncio

import pytest

from openai_async._time_limit import at_most, ran_out

pytestmark = pytest.mark.anyio


async def test_a_block_ends_in_time() -> None:
    """What runs inside is cancelled, and the block says that it was the limit."""
    block = at_most(0.01)
    with pytest.raises(asyncio.TimeoutError):
        async with block:
            await asyncio.Event().wait()
    assert ran_out(block)


@pytest.mark.parametrize("seconds", [None, 60.0])
async def test_a_block_that_is_quick_ends_by_itself(seconds: float | None) -> None:
    """With and without a limit."""
    block = at_most(seconds)
    async with block:
        await asyncio.sleep(0)
    assert not ran_out(block)


async def test_a_time_out_inside_is_not_that_of_the_block() -> None:
    """Nor is a cancellation from outside."""
    block = at_most(60.0)
    with pytest.raises(asyncio.TimeoutError):
        async with block:
            raise asyncio.TimeoutError
    assert not ran_out(block)

    async def wait() -> None:
        async with at_most(60.0):
            begun.set()
            await asyncio.Event().wait()

    begun = asyncio.Event()
    task = asyncio.create_task(wait())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
