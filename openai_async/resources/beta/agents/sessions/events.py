"""Events: messages to a session, and news of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ....._official_names import serve
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NoneType, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import AgentSessionEvent

if TYPE_CHECKING:
    from ....._streaming import AsyncStream
    from .....sync.resources.beta.agents.sessions.events import Events as Events
    from .....types.params import beta_agents as params
    from ._views import RawEvents, StreamedEvents

__all__ = ["AsyncEvents"]

serve(globals())


class AsyncEvents(AsyncResource["RawEvents", "StreamedEvents"]):
    """Messages to a session, and news of it.

    See https://platform.openai.com/docs/api-reference/beta/agents/sessions/events.
    """

    async def create(
        self,
        session_id: str,
        *,
        events: Iterable[params.AgentSessionInputParam],
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Send messages, tool outputs or orders to a session.

        events: what to send, in order.
        idempotency_key: a text of one's own; a second request with the same one does nothing again.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/events/create.
        """
        return await self._engine.request(
            "POST",
            path("/agents/sessions/{session_id}/events", session_id=session_id),
            NoneType,
            headers={"Accept": "*/*", "OpenAI-Beta": "agents=v1", "Idempotency-Key": idempotency_key},
            body={
                "events": events,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[AgentSessionEvent]:
        """The events of a session as they happen.

        include_obfuscation: whether events are padded to equal size, which hides their lengths from whoever watches the
            line.

        Returns:
            A stream of events that ends with the session.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/events/stream.
        """
        return await self._engine.request(
            "GET",
            path("/agents/sessions/{session_id}/events", session_id=session_id),
            NoneType,
            event=AgentSessionEvent,
            stream=True,
            headers={"Accept": "text/event-stream", "OpenAI-Beta": "agents=v1"},
            query={
                "include_obfuscation": include_obfuscation,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
