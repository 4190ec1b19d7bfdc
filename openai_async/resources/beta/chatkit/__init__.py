"""ChatKit: chats for web pages, run by a workflow on the server."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._resource import AsyncResource

if TYPE_CHECKING:
    from ....sync.resources.beta.chatkit import ChatKit as ChatKit
    from ....sync.resources.beta.chatkit.sessions import Sessions as Sessions
    from ....sync.resources.beta.chatkit.threads import Threads as Threads
    from ._views import RawChatKit, StreamedChatKit
    from .sessions import AsyncSessions as AsyncSessions
    from .threads import AsyncThreads as AsyncThreads

__all__ = ["AsyncChatKit"]

serve(globals())


class AsyncChatKit(AsyncResource["RawChatKit", "StreamedChatKit"]):
    """Chats for web pages, run by a workflow on the server.

    See https://platform.openai.com/docs/api-reference/beta/chatkit.
    """

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Permissions for a browser to chat with a workflow."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._engine)

    @cached_property
    def threads(self) -> AsyncThreads:
        """The chats that users had."""
        from .threads import AsyncThreads

        return AsyncThreads(self._engine)
