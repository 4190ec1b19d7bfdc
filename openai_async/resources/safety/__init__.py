"""Safety: what the safety systems found in one's traffic."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._resource import AsyncResource

if TYPE_CHECKING:
    from ...sync.resources.safety import Safety as Safety
    from ...sync.resources.safety.alerts import Alerts as Alerts
    from ...sync.resources.safety.cases import Cases as Cases
    from ._views import RawSafety, StreamedSafety
    from .alerts import AsyncAlerts as AsyncAlerts
    from .cases import AsyncCases as AsyncCases

__all__ = ["AsyncSafety"]

serve(globals())


class AsyncSafety(AsyncResource["RawSafety", "StreamedSafety"]):
    """What the safety systems found in one's traffic. See https://platform.openai.com/docs/api-reference/safety."""

    @cached_property
    def cases(self) -> AsyncCases:
        """Findings that are being looked into."""
        from .cases import AsyncCases

        return AsyncCases(self._engine)

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """Notices about single findings."""
        from .alerts import AsyncAlerts

        return AsyncAlerts(self._engine)
