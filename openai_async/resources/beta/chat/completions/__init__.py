"""Completions: chat completions under their older name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._resource import AsyncResource

if TYPE_CHECKING:
    from ._views import RawCompletions, StreamedCompletions
    from .messages import AsyncMessages

__all__ = ["AsyncCompletions"]


class AsyncCompletions(AsyncResource["RawCompletions", "StreamedCompletions"]):
    """Chat completions under their older name.

    See https://platform.openai.com/docs/api-reference/beta/chat/completions.
    """

    @cached_property
    def messages(self) -> AsyncMessages:
        """Stored messages under their older name."""
        from .messages import AsyncMessages

        return AsyncMessages(self._engine)
