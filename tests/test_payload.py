"""Bodies on the socket: how long a server may take nothing. What is sent is shown by tests/test_files.py."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any, cast

import pytest

from openai_async._payload import _Progress

pytestmark = pytest.mark.anyio


class Buffer:
    """The transport of a connection whose peer takes something at first and nothing later."""

    def __init__(self, sizes: Iterator[int]) -> None:
        self._sizes = sizes

    def get_write_buffer_size(self) -> int:
        return next(self._sizes)


async def test_a_slow_peer_is_waited_for_as_long_as_it_takes_something() -> None:
    """Each time that less is left, the time begins anew; when nothing went, the write is given up."""
    sizes = iter([900, 600, 300, 300, 0])
    progress = _Progress(cast("Any", Buffer(sizes)), 0.001)
    with pytest.raises(asyncio.CancelledError):
        await asyncio.Event().wait()
    assert progress.expired
    assert list(sizes) == [0]


async def test_a_write_that_ended_is_not_given_up() -> None:
    """Nothing happens to the task afterwards."""
    progress = _Progress(cast("Any", Buffer(iter([900]))), 0.0)
    progress.cancel()
    await asyncio.sleep(0.001)
    assert not progress.expired
