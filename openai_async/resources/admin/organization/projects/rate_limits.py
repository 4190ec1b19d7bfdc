"""Rate limits: how much a project may ask of each model in a given time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._official_names import serve
from ....._pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import ProjectRateLimit

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.projects.rate_limits import RateLimits as RateLimits
    from ._views import RawRateLimits, StreamedRateLimits

__all__ = ["AsyncRateLimits"]

serve(globals())


class AsyncRateLimits(AsyncResource["RawRateLimits", "StreamedRateLimits"]):
    """How much a project may ask of each model in a given time.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/rate-limits.
    """

    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]]:
        """The limits of each model, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        limit: items on a page.

        Returns:
            The first page; iterate for the items of all pages.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/rate-limits/list-rate-limits.
        """
        return paginate(
            self._engine,
            "GET",
            path("/organization/projects/{project_id}/rate_limits", project_id=project_id),
            AsyncConversationCursorPage[ProjectRateLimit],
            auth="admin",
            query={
                "after": after,
                "before": before,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectRateLimit:
        """Lower the limits of one model; none may be above those of the organization.

        batch_1_day_max_input_tokens: tokens in batches, in a day.
        max_audio_megabytes_per_1_minute: megabytes of sound, in a minute.
        max_images_per_1_minute: images, in a minute.
        max_requests_per_1_day, max_requests_per_1_minute: requests, in a day and in a minute.
        max_tokens_per_1_minute: tokens, in a minute.

        Raises:
            NotFoundError: there is no such limit or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/rate-limits/update-rate-limit.
        """
        return await self._engine.request(
            "POST",
            path(
                "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
                rate_limit_id=rate_limit_id,
                project_id=project_id,
            ),
            ProjectRateLimit,
            auth="admin",
            body={
                "batch_1_day_max_input_tokens": batch_1_day_max_input_tokens,
                "max_audio_megabytes_per_1_minute": max_audio_megabytes_per_1_minute,
                "max_images_per_1_minute": max_images_per_1_minute,
                "max_requests_per_1_day": max_requests_per_1_day,
                "max_requests_per_1_minute": max_requests_per_1_minute,
                "max_tokens_per_1_minute": max_tokens_per_1_minute,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
