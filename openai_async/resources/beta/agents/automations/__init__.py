"""Automations: work that agents begin at set times."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, cast, overload

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._required import require_one_of
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import Automation, AutomationDeleted

if TYPE_CHECKING:
    from .....sync.resources.beta.agents.automations import Automations as Automations
    from .....sync.resources.beta.agents.automations.invocations import Invocations as Invocations
    from .....types.params import beta_agents as params
    from ._views import RawAutomations, StreamedAutomations
    from .invocations import AsyncInvocations as AsyncInvocations

__all__ = ["AsyncAutomations"]

serve(globals())


class AsyncAutomations(AsyncResource["RawAutomations", "StreamedAutomations"]):
    """Work that agents begin at set times.

    See https://platform.openai.com/docs/api-reference/beta/agents/automations.
    """

    @cached_property
    def invocations(self) -> AsyncInvocations:
        """The times an automation was run."""
        from .invocations import AsyncInvocations

        return AsyncInvocations(self._engine)

    @overload
    async def create(
        self,
        *,
        expression: str,
        name: str,
        target: params.AutomationTargetParam,
        timezone: str,
        type: Literal["periodic"],
        metadata: params.AutomationMetadataParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Automation: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        target: params.AutomationTargetParam,
        type: Literal["once"],
        run_at: int,
        metadata: params.AutomationMetadataParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Automation: ...
    async def create(
        self,
        *,
        expression: str | Omit = omit,
        name: str,
        target: params.AutomationTargetParam,
        timezone: str | Omit = omit,
        type: Literal["periodic", "once"],
        metadata: params.AutomationMetadataParam | Omit = omit,
        run_at: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Automation:
        """Have an agent work at set times, or once at a given time.

        expression: when it runs, as a cron expression.
        target: what is run: an agent with its input, or a session to go on with.
        timezone: the time zone that `expression` is in, such as ``"Europe/Vienna"``.
        type: ``"periodic"``, with `expression` and `timezone`, or ``"once"``, with `run_at`.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        run_at: when it runs once, in seconds since 1970 (UTC).

        Raises:
            TypeError: arguments are missing; the message says which ones go together.

        See https://platform.openai.com/docs/api-reference/beta/agents/automations/create.
        """
        require_one_of(
            {"expression": expression, "timezone": timezone, "run_at": run_at},
            ("expression", "timezone"),
            ("run_at",),
        )
        return cast(
            "Automation",
            await self._engine.request(
                "POST",
                "/agents/automations",
                cast("Any", Automation),
                headers={"OpenAI-Beta": "agents=v1"},
                body={
                    "expression": expression,
                    "name": name,
                    "target": target,
                    "timezone": timezone,
                    "type": type,
                    "metadata": metadata,
                    "run_at": run_at,
                },
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Automation:
        """One automation, as it is now.

        Raises:
            NotFoundError: there is no such automation.

        See https://platform.openai.com/docs/api-reference/beta/agents/automations/retrieve.
        """
        return cast(
            "Automation",
            await self._engine.request(
                "GET",
                path("/agents/automations/{automation_id}", automation_id=automation_id),
                cast("Any", Automation),
                headers={"OpenAI-Beta": "agents=v1"},
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        name: str | Omit = omit,
        run_at: int | Omit = omit,
        target: params.AutomationTargetParam | Omit = omit,
        timezone: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Automation:
        """Change an automation; what is left out stays as it is.

        expression: when it runs, as a cron expression.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        run_at: when it runs once, in seconds since 1970 (UTC).
        target: what is run: an agent with its input, or a session to go on with.
        timezone: the time zone that `expression` is in, such as ``"Europe/Vienna"``.

        Raises:
            NotFoundError: there is no such automation.

        See https://platform.openai.com/docs/api-reference/beta/agents/automations/update.
        """
        return cast(
            "Automation",
            await self._engine.request(
                "POST",
                path("/agents/automations/{automation_id}", automation_id=automation_id),
                cast("Any", Automation),
                headers={"OpenAI-Beta": "agents=v1"},
                body={
                    "expression": expression,
                    "metadata": metadata,
                    "name": name,
                    "run_at": run_at,
                    "target": target,
                    "timezone": timezone,
                },
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        session_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Automation, AsyncCursorPage[Automation]]:
        """The automations, page by page.

        after: id of the item before the first one wanted.
        limit: automations on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        session_id: only automations that go on with this session.

        Returns:
            The first page; iterate for the automations of all pages.

        See https://platform.openai.com/docs/api-reference/beta/agents/automations/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/agents/automations",
            AsyncCursorPage[Automation],
            headers={"OpenAI-Beta": "agents=v1"},
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "session_id": session_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AutomationDeleted:
        """Delete an automation.

        Raises:
            NotFoundError: there is no such automation.

        See https://platform.openai.com/docs/api-reference/beta/agents/automations/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/agents/automations/{automation_id}", automation_id=automation_id),
            AutomationDeleted,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Automation:
        """Stop an automation for a while; `resume` lets it go on.

        Raises:
            NotFoundError: there is no such automation.

        See https://platform.openai.com/docs/api-reference/beta/agents/automations/pause.
        """
        return cast(
            "Automation",
            await self._engine.request(
                "POST",
                path("/agents/automations/{automation_id}/pause", automation_id=automation_id),
                cast("Any", Automation),
                headers={"OpenAI-Beta": "agents=v1"},
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Automation:
        """Let an automation go on that was paused.

        Raises:
            NotFoundError: there is no such automation.

        See https://platform.openai.com/docs/api-reference/beta/agents/automations/resume.
        """
        return cast(
            "Automation",
            await self._engine.request(
                "POST",
                path("/agents/automations/{automation_id}/resume", automation_id=automation_id),
                cast("Any", Automation),
                headers={"OpenAI-Beta": "agents=v1"},
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )
