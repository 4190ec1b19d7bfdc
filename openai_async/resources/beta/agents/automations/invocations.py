"""Invocations: the times an automation was run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import AutomationInvocation

if TYPE_CHECKING:
    from .....sync.resources.beta.agents.automations.invocations import Invocations as Invocations
    from ._views import RawInvocations, StreamedInvocations

__all__ = ["AsyncInvocations"]

serve(globals())


class AsyncInvocations(AsyncResource["RawInvocations", "StreamedInvocations"]):
    """The times an automation was run.

    See https://platform.openai.com/docs/api-reference/beta/agents/automations/invocations.
    """

    async def create(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AutomationInvocation:
        """Run an automation now.

        Raises:
            NotFoundError: there is no such automation.

        See https://platform.openai.com/docs/api-reference/beta/agents/automations/invocations/create.
        """
        return await self._engine.request(
            "POST",
            path("/agents/automations/{automation_id}/invocations", automation_id=automation_id),
            AutomationInvocation,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AutomationInvocation:
        """One run of an automation, and how far it is.

        Raises:
            NotFoundError: there is no such invocation or automation.

        See https://platform.openai.com/docs/api-reference/beta/agents/automations/invocations/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/agents/automations/{automation_id}/invocations/{invocation_id}",
                invocation_id=invocation_id,
                automation_id=automation_id,
            ),
            AutomationInvocation,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]]:
        """The runs of an automation, page by page.

        after: id of the item before the first one wanted.
        limit: invocations on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the invocations of all pages.

        Raises:
            NotFoundError: there is no such automation.

        See https://platform.openai.com/docs/api-reference/beta/agents/automations/invocations/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/agents/automations/{automation_id}/invocations", automation_id=automation_id),
            AsyncCursorPage[AutomationInvocation],
            headers={"OpenAI-Beta": "agents=v1"},
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
