"""Chat: conversations that the caller keeps and sends whole with every request."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._resource import AsyncResource

if TYPE_CHECKING:
    from ...sync.resources.chat import Chat as Chat
    from ...sync.resources.chat.completions import Completions as Completions
    from ._views import RawChat, StreamedChat
    from .completions import AsyncCompletions as AsyncCompletions

__all__ = ["AsyncChat"]

serve(globals())


class AsyncChat(AsyncResource["RawChat", "StreamedChat"]):
    """Conversations with a model. See https://platform.openai.com/docs/api-reference/chat."""

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Answers to a list of messages."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._engine)
