"""Beta: what may still change, and what is on its way out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._resource import AsyncResource

if TYPE_CHECKING:
    from ...sync.resources.beta import Beta as Beta
    from ...sync.resources.beta.agents import Agents as Agents
    from ...sync.resources.beta.assistants import Assistants as Assistants
    from ...sync.resources.beta.chatkit import ChatKit as ChatKit
    from ...sync.resources.beta.realtime import Realtime as Realtime
    from ...sync.resources.beta.responses import Responses as Responses
    from ...sync.resources.beta.threads import Threads as Threads
    from ..chat import AsyncChat
    from ._views import RawBeta, StreamedBeta
    from .agents import AsyncAgents as AsyncAgents
    from .assistants import AsyncAssistants as AsyncAssistants
    from .chatkit import AsyncChatKit as AsyncChatKit
    from .realtime import AsyncRealtime as AsyncRealtime
    from .responses import AsyncResponses as AsyncResponses
    from .threads import AsyncThreads as AsyncThreads

__all__ = ["AsyncBeta"]

serve(globals())


class AsyncBeta(AsyncResource["RawBeta", "StreamedBeta"]):
    """What may still change, and what is on its way out. See https://platform.openai.com/docs/api-reference/beta."""

    @cached_property
    def chat(self) -> AsyncChat:
        """Chat under its name of the time when parts of it were new."""
        from ..chat import AsyncChat

        return AsyncChat(self._engine)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Spoken conversations, in the form before the present one."""
        from .realtime import AsyncRealtime

        return AsyncRealtime(self._engine)

    @cached_property
    def agents(self) -> AsyncAgents:
        """Models with instructions and tools that work on their own."""
        from .agents import AsyncAgents

        return AsyncAgents(self._engine)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Responses with features that may still change."""
        from .responses import AsyncResponses

        return AsyncResponses(self._engine)

    @cached_property
    def chatkit(self) -> AsyncChatKit:
        """Chats for web pages, run by a workflow on the server."""
        from .chatkit import AsyncChatKit

        return AsyncChatKit(self._engine)

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """Models with instructions, tools and files; superseded by responses."""
        from .assistants import AsyncAssistants

        return AsyncAssistants(self._engine)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Conversations of assistants; superseded by conversations."""
        from .threads import AsyncThreads

        return AsyncThreads(self._engine)
