"""Administration; needs an admin key."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncResource

if TYPE_CHECKING:
    from ._views import RawAdmin, StreamedAdmin
    from .organization import AsyncOrganization

__all__ = ["AsyncAdmin"]


class AsyncAdmin(AsyncResource["RawAdmin", "StreamedAdmin"]):
    """Administration; needs an admin key. See https://platform.openai.com/docs/api-reference/admin."""

    @cached_property
    def organization(self) -> AsyncOrganization:
        """The organization: who may do what, where data lives, and what it costs."""
        from .organization import AsyncOrganization

        return AsyncOrganization(self._engine)
