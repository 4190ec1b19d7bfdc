"""The base of every resource: a group of endpoints that share an engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._engine import Engine
    from ._response import StreamedView

__all__ = ["AsyncResource"]


class AsyncResource:
    """A group of endpoints. Making one is free: it holds nothing but the engine of its client."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> Self:
        """The same endpoints, giving the HTTP answer: headers, status, text; ``.parse()`` gives the usual result."""
        from ._response import raw_engine

        return type(self)(raw_engine(self._engine))

    @property
    def with_streaming_response(self) -> StreamedView:
        """The same endpoints as context managers; the answer is read in the ``async with`` block, piece by piece."""
        from ._response import StreamedView, streamed_engine

        return StreamedView(type(self)(streamed_engine(self._engine)))
