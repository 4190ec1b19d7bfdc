# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Types of `types.beta.agents.sessions`; each is loaded with its area when it is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.beta_agents import SessionArtifact, SessionArtifactDeleted, SessionTrace, Turn
    from openai_async.types.params.beta_agents import (
        ArtifactListParams,
        EventCreateParams,
        EventStreamParams,
        ItemListParams,
        SubagentListParams,
        TraceListParams,
        TurnListParams,
    )

__all__ = [
    "ArtifactListParams",
    "EventCreateParams",
    "EventStreamParams",
    "ItemListParams",
    "SessionArtifact",
    "SessionArtifactDeleted",
    "SessionTrace",
    "SubagentListParams",
    "TraceListParams",
    "Turn",
    "TurnListParams",
]

serve(globals())
