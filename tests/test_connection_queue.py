"""The queue of what waits for a connection."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from openai_async import WebSocketQueueFullError
from openai_async._connection_queue import SendQueue


@given(st.lists(st.tuples(st.text(max_size=9).map(str.encode), st.booleans())), st.integers(0, 60))
def test_messages_come_out_as_they_went_in(messages: list[tuple[bytes, bool]], limit: int) -> None:
    """What fits is kept in order, whatever is refused between; what was taken makes room."""
    queue = SendQueue(limit)
    kept: list[tuple[bytes, bool]] = []
    for data, text in messages:
        fits = sum(len(one) for one, _ in kept) + len(data) <= limit
        assert queue.fits(data) is fits
        if fits:
            queue.put(data, text=text)
            kept.append((data, text))
        else:
            with pytest.raises(WebSocketQueueFullError, match=f"max_queue_size is {limit}"):
                queue.put(data, text=text)
            if kept:
                oldest, is_text = queue.take()
                queue.put_back(oldest, text=is_text)
                assert queue.take() == kept.pop(0)
    assert len(queue) == len(kept)
    assert queue.drain() == [data.decode() if text else data for data, text in kept]
    assert (len(queue), queue.drain()) == (0, [])
    assert queue.fits(bytes(limit))
