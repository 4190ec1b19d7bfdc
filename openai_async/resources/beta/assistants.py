"""Assistants: models with instructions, tools and files; superseded by responses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from ..._official_names import serve
from ..._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.beta_assistants import Assistant, AssistantDeleted

if TYPE_CHECKING:
    from ...sync.resources.beta.assistants import Assistants as Assistants
    from ...types.params import beta_assistants as params
    from ...types.shared import ReasoningEffort
    from ...types.shared_params import Metadata
    from ._views import RawAssistants, StreamedAssistants

__all__ = ["AsyncAssistants"]

serve(globals())


class AsyncAssistants(AsyncResource["RawAssistants", "StreamedAssistants"]):
    """Models with instructions, tools and files; superseded by responses.

    See https://platform.openai.com/docs/api-reference/beta/assistants.
    """

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create(
        self,
        *,
        model: str,
        description: str | Omit | None = omit,
        instructions: str | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_resources: params.AssistantCreateParamsToolResources | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit = omit,
        top_p: float | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Assistant:
        """Create an assistant.

        model: name of the model.
        description: up to 512 characters for people.
        instructions: what the model is told before anything else.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        reasoning_effort: how much the model thinks before it answers.
        response_format: the shape of the answer: free text, any JSON, or JSON after a schema.
        temperature: 0 to 2; lower is more predictable. `top_p`, 0 to 1, is the alternative.
        tool_resources: what the tools work with: files, vector stores.
        tools: up to 128 tools that it may use.

        See https://platform.openai.com/docs/api-reference/beta/assistants/create.
        """
        return await self._engine.request(
            "POST",
            "/assistants",
            Assistant,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "model": model,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Assistant:
        """One assistant, as it is now.

        Raises:
            NotFoundError: there is no such assistant.

        See https://platform.openai.com/docs/api-reference/beta/assistants/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/assistants/{assistant_id}", assistant_id=assistant_id),
            Assistant,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def update(
        self,
        assistant_id: str,
        *,
        description: str | Omit | None = omit,
        instructions: str | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        name: str | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_resources: params.AssistantUpdateParamsToolResources | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit = omit,
        top_p: float | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Assistant:
        """Change an assistant; what is left out stays as it is.

        description: up to 512 characters for people.
        instructions: what the model is told before anything else.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        model: name of the model.
        reasoning_effort: how much the model thinks before it answers.
        response_format: the shape of the answer: free text, any JSON, or JSON after a schema.
        temperature: 0 to 2; lower is more predictable. `top_p`, 0 to 1, is the alternative.
        tool_resources: what the tools work with: files, vector stores.
        tools: up to 128 tools that it may use.

        Raises:
            NotFoundError: there is no such assistant.

        See https://platform.openai.com/docs/api-reference/beta/assistants/update.
        """
        return await self._engine.request(
            "POST",
            path("/assistants/{assistant_id}", assistant_id=assistant_id),
            Assistant,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """The assistants, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        limit: assistants on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the assistants of all pages.

        See https://platform.openai.com/docs/api-reference/beta/assistants/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/assistants",
            AsyncCursorPage[Assistant],
            headers={"OpenAI-Beta": "assistants=v2"},
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AssistantDeleted:
        """Delete an assistant.

        Raises:
            NotFoundError: there is no such assistant.

        See https://platform.openai.com/docs/api-reference/beta/assistants/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/assistants/{assistant_id}", assistant_id=assistant_id),
            AssistantDeleted,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
