"""Alerts: notices about single findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from ...types.safety import SafetyAlert

if TYPE_CHECKING:
    from ...sync.resources.safety.alerts import Alerts as Alerts
    from ._views import RawAlerts, StreamedAlerts

__all__ = ["AsyncAlerts"]

serve(globals())


class AsyncAlerts(AsyncResource["RawAlerts", "StreamedAlerts"]):
    """Notices about single findings. See https://platform.openai.com/docs/api-reference/safety/alerts."""

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> SafetyAlert:
        """One alert, as it is now.

        Raises:
            NotFoundError: there is no such alert.

        See https://platform.openai.com/docs/api-reference/safety/alerts/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/safety/alerts/{id}", id=id),
            SafetyAlert,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
