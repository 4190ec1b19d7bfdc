"""Chat under its name of the time when parts of it were new."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._resource import AsyncResource

if TYPE_CHECKING:
    from ._views import RawChat, StreamedChat
    from .completions import AsyncCompletions

__all__ = ["AsyncChat"]


class AsyncChat(AsyncResource["RawChat", "StreamedChat"]):
    """Chat under its name of the time when parts of it were new.

    See https://platform.openai.com/docs/api-reference/beta/chat.
    """

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Chat completions under their older name."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._engine)
