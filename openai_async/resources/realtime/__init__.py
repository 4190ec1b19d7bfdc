"""Realtime: spoken conversations as they happen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncResource

if TYPE_CHECKING:
    from ._views import RawRealtime, StreamedRealtime
    from .calls import AsyncCalls
    from .client_secrets import AsyncClientSecrets
    from .translations import AsyncTranslations

__all__ = ["AsyncRealtime"]


class AsyncRealtime(AsyncResource["RawRealtime", "StreamedRealtime"]):
    """Spoken conversations as they happen. See https://platform.openai.com/docs/api-reference/realtime."""

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        """Keys for browsers and phones that last a few minutes."""
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._engine)

    @cached_property
    def calls(self) -> AsyncCalls:
        """Conversations over WebRTC and by telephone (SIP)."""
        from .calls import AsyncCalls

        return AsyncCalls(self._engine)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Speech translated as it is spoken."""
        from .translations import AsyncTranslations

        return AsyncTranslations(self._engine)
