"""Cases: findings that are being looked into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from ...types.safety import SafetyCase

if TYPE_CHECKING:
    from ...sync.resources.safety.cases import Cases as Cases
    from ._views import RawCases, StreamedCases

__all__ = ["AsyncCases"]

serve(globals())


class AsyncCases(AsyncResource["RawCases", "StreamedCases"]):
    """Findings that are being looked into. See https://platform.openai.com/docs/api-reference/safety/cases."""

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> SafetyCase:
        """One case, as it is now.

        Raises:
            NotFoundError: there is no such case.

        See https://platform.openai.com/docs/api-reference/safety/cases/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/safety/cases/{id}", id=id),
            SafetyCase,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
