"""How a turn of an agent begins: with a message to a session that is idle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from ._streaming import AsyncStream
    from ._types import Headers, NotGiven, Omit, TimeoutLike
    from .resources.beta.agents.sessions import AsyncSessions
    from .types.beta_agents import AgentSessionEvent

__all__ = ["split_key", "start_turn"]

_KEY = "idempotency-key"


async def start_turn(
    sessions: AsyncSessions,
    session_id: str,
    message: str | list[Any],
    *,
    idempotency_key: str,
    extra_headers: Headers,
    timeout: TimeoutLike | NotGiven,
) -> AsyncStream[AgentSessionEvent]:
    """Send a message to a session that is idle; returns the events from there on.

    Raises:
        ValueError: the session is at work.
    """
    options: Any = {"extra_headers": extra_headers, "timeout": timeout}
    session = await sessions.retrieve(session_id, **options)
    if session.status != "idle":
        raise ValueError(
            f"a turn begins in a session that is idle, and {session_id} is {session.status}; "
            "`sessions.events.stream` follows one that is at work"
        )
    if isinstance(message, str):
        message = [{"role": "user", "content": [{"type": "input_text", "text": message}]}]
    event: Any = {"type": "agent.session.input.message", "input": message}
    raw = await sessions.events.stream(session_id, **options)  # before the message, so that nothing is missed
    try:
        await sessions.events.create(session_id, events=[event], idempotency_key=idempotency_key, **options)
    except BaseException:
        await raw.close()
        raise
    return raw


def split_key(idempotency_key: str | Omit, extra_headers: Headers | None) -> tuple[str, Headers]:
    """The key of a message, and the headers of the requests beside it, which are not to have it."""
    headers = {name: value for name, value in (extra_headers or {}).items() if name.lower() != _KEY}
    own = [value for name, value in (extra_headers or {}).items() if name.lower() == _KEY]
    if isinstance(idempotency_key, str):
        return idempotency_key, headers
    return str(own[0] if own else uuid4()), headers
