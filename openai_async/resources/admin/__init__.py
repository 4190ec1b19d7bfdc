"""Administration; needs an admin key."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._resource import AsyncResource

if TYPE_CHECKING:
    from ...sync.resources.admin import Admin as Admin
    from ...sync.resources.admin.organization import Organization as Organization
    from ._views import RawAdmin, StreamedAdmin
    from .organization import AsyncOrganization as AsyncOrganization

__all__ = ["AsyncAdmin"]

serve(globals())


class AsyncAdmin(AsyncResource["RawAdmin", "StreamedAdmin"]):
    """Administration; needs an admin key. See https://platform.openai.com/docs/api-reference/admin."""

    @cached_property
    def organization(self) -> AsyncOrganization:
        """The organization: who may do what, where data lives, and what it costs."""
        from .organization import AsyncOrganization

        return AsyncOrganization(self._engine)
