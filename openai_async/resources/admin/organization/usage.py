"""Usage: what was used, and what it cost, over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.admin import (
    UsageAudioSpeechesResponse,
    UsageAudioTranscriptionsResponse,
    UsageCodeInterpreterSessionsResponse,
    UsageCompletionsResponse,
    UsageCostsResponse,
    UsageDecisionsResponse,
    UsageEmbeddingsResponse,
    UsageFileSearchCallsResponse,
    UsageImagesResponse,
    UsageModerationsResponse,
    UsageVectorStoresResponse,
    UsageWebSearchCallsResponse,
)

if TYPE_CHECKING:
    from ....sync.resources.admin.organization.usage import Usage as Usage
    from ....types._words import SequenceNotStr
    from ._views import RawUsage, StreamedUsage

__all__ = ["AsyncUsage"]

serve(globals())


class AsyncUsage(AsyncResource["RawUsage", "StreamedUsage"]):
    """What was used, and what it cost, over time.

    See https://platform.openai.com/docs/api-reference/admin/organization/usage.
    """

    async def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageAudioSpeechesResponse:
        """How much text was read out, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        api_key_ids: only what was used with these keys.
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        models: only what these models were used for.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.
        user_ids: only what these users used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/audio-speeches.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/audio_speeches",
            UsageAudioSpeechesResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageAudioTranscriptionsResponse:
        """How much speech was written down, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        api_key_ids: only what was used with these keys.
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        models: only what these models were used for.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.
        user_ids: only what these users used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/audio-transcriptions.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/audio_transcriptions",
            UsageAudioTranscriptionsResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageCodeInterpreterSessionsResponse:
        """How often the code interpreter was used, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/code-interpreter-sessions.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/code_interpreter_sessions",
            UsageCodeInterpreterSessionsResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def completions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageCompletionsResponse:
        """How much text was generated, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        api_key_ids: only what was used with these keys.
        batch: True for batches only, False for everything but batches.
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        models: only what these models were used for.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.
        user_ids: only what these users used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/completions.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/completions",
            UsageCompletionsResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def costs(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = omit,
        limit: int | Omit = omit,
        line_items: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageCostsResponse:
        """What was spent, in buckets of a day.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        api_key_ids: only what was used with these keys.
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        line_items: only these lines of the bill.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/costs.
        """
        return await self._engine.request(
            "GET",
            "/organization/costs",
            UsageCostsResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "line_items": line_items,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit | None = omit,
        batch: bool | Omit | None = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | None = omit,
        end_time: int | Omit | None = omit,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | Omit
        | None = omit,
        limit: int | Omit | None = omit,
        models: SequenceNotStr[str] | Omit | None = omit,
        page: str | Omit | None = omit,
        project_ids: SequenceNotStr[str] | Omit | None = omit,
        user_ids: SequenceNotStr[str] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageDecisionsResponse:
        """How many decisions were asked for, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        api_key_ids: only what was used with these keys.
        batch: True for batches only, False for everything but batches.
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        models: only what these models were used for.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.
        user_ids: only what these users used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/decisions.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/decisions",
            UsageDecisionsResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageEmbeddingsResponse:
        """How much text was turned into vectors, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        api_key_ids: only what was used with these keys.
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        models: only what these models were used for.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.
        user_ids: only what these users used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/embeddings.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/embeddings",
            UsageEmbeddingsResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        vector_store_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageFileSearchCallsResponse:
        """How often files were searched, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        api_key_ids: only what was used with these keys.
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.
        user_ids: only what these users used.
        vector_store_ids: only these vector stores.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/file-search-calls.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/file_search_calls",
            UsageFileSearchCallsResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "vector_store_ids": vector_store_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def images(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        sizes: list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = omit,
        sources: list[Literal["image.generation", "image.edit", "image.variation"]] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageImagesResponse:
        """How many images were made, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        api_key_ids: only what was used with these keys.
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        models: only what these models were used for.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.
        sizes: only images of these sizes, in pixels.
        sources: only images made in these ways.
        user_ids: only what these users used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/images.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/images",
            UsageImagesResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "sizes": sizes,
                "sources": sources,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageModerationsResponse:
        """How often moderation was used, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        api_key_ids: only what was used with these keys.
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        models: only what these models were used for.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.
        user_ids: only what these users used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/moderations.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/moderations",
            UsageModerationsResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageVectorStoresResponse:
        """How much was stored in vector stores, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        bucket_width: the span of each bucket.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/vector-stores.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/vector_stores",
            UsageVectorStoresResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        context_levels: list[Literal["low", "medium", "high"]] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: list[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsageWebSearchCallsResponse:
        """How often the web was searched, in buckets of time.

        start_time: beginning of the time to report on, in seconds since 1970 (UTC).
        api_key_ids: only what was used with these keys.
        bucket_width: the span of each bucket.
        context_levels: only searches with this much context.
        end_time: end of that time, not included; now by default.
        group_by: what to report separately; everything is added up by default.
        limit: buckets in one answer.
        models: only what these models were used for.
        page: where to go on: `next_page` of the answer before.
        project_ids: only what these projects used.
        user_ids: only what these users used.

        Returns:
            The buckets, oldest first, and where to go on.

        See https://platform.openai.com/docs/api-reference/admin/organization/usage/web-search-calls.
        """
        return await self._engine.request(
            "GET",
            "/organization/usage/web_search_calls",
            UsageWebSearchCallsResponse,
            auth="admin",
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "context_levels": context_levels,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
