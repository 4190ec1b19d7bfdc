"""Templates: recipes for environments."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import EnvironmentTemplate, EnvironmentTemplateDeleted

if TYPE_CHECKING:
    from .....sync.resources.beta.agents.environments.templates import Templates as Templates
    from .....types._words import SequenceNotStr
    from .....types.params import beta_agents as params
    from ._views import RawTemplates, StreamedTemplates

__all__ = ["AsyncTemplates"]

serve(globals())


class AsyncTemplates(AsyncResource["RawTemplates", "StreamedTemplates"]):
    """Recipes for environments.

    See https://platform.openai.com/docs/api-reference/beta/agents/environments/templates.
    """

    async def create(
        self,
        *,
        capability_directories: SequenceNotStr[str] | Omit | None = omit,
        desktop: params.TemplateCreateParamsDesktop | Omit | None = omit,
        env: dict[str, str] | Omit | None = omit,
        files: Iterable[params.HostedEnvironmentFileParam] | Omit | None = omit,
        name: str | Omit | None = omit,
        network: params.TemplateCreateParamsNetwork | Omit | None = omit,
        packages: params.TemplateCreateParamsPackages | Omit | None = omit,
        plugins: Iterable[params.HostedPluginParam] | Omit | None = omit,
        setup_commands: Iterable[params.SetupCommandParam] | Omit | None = omit,
        skills: Iterable[params.HostedSkillParam] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EnvironmentTemplate:
        """Create a template.

        capability_directories: directories with further abilities.
        desktop: whether, and how, it has a screen.
        env: environment variables by name.
        files: files that are there from the start.
        network: which hosts it may reach.
        packages: packages that are installed.
        plugins: plugins that are installed.
        setup_commands: commands that are run when it is made.
        skills: skills that can be used in it.

        See https://platform.openai.com/docs/api-reference/beta/agents/environments/templates/create.
        """
        return await self._engine.request(
            "POST",
            "/agents/environments/templates",
            EnvironmentTemplate,
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EnvironmentTemplate:
        """One template, as it is now.

        Raises:
            NotFoundError: there is no such template.

        See https://platform.openai.com/docs/api-reference/beta/agents/environments/templates/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/agents/environments/templates/{environment_template_id}",
                environment_template_id=environment_template_id,
            ),
            EnvironmentTemplate,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: SequenceNotStr[str] | Omit | None = omit,
        desktop: params.TemplateUpdateParamsDesktop | Omit | None = omit,
        env: dict[str, str] | Omit | None = omit,
        files: Iterable[params.HostedEnvironmentFileParam] | Omit | None = omit,
        name: str | Omit | None = omit,
        network: params.TemplateUpdateParamsNetwork | Omit | None = omit,
        packages: params.TemplateUpdateParamsPackages | Omit | None = omit,
        plugins: Iterable[params.HostedPluginParam] | Omit | None = omit,
        setup_commands: Iterable[params.SetupCommandParam] | Omit | None = omit,
        skills: Iterable[params.HostedSkillParam] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EnvironmentTemplate:
        """Change a template; what is left out stays as it is.

        capability_directories: directories with further abilities.
        desktop: whether, and how, it has a screen.
        env: environment variables by name.
        files: files that are there from the start.
        network: which hosts it may reach.
        packages: packages that are installed.
        plugins: plugins that are installed.
        setup_commands: commands that are run when it is made.
        skills: skills that can be used in it.

        Raises:
            NotFoundError: there is no such template.

        See https://platform.openai.com/docs/api-reference/beta/agents/environments/templates/update.
        """
        return await self._engine.request(
            "POST",
            path(
                "/agents/environments/templates/{environment_template_id}",
                environment_template_id=environment_template_id,
            ),
            EnvironmentTemplate,
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]]:
        """The templates, page by page.

        after: id of the item before the first one wanted.
        limit: templates on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the templates of all pages.

        See https://platform.openai.com/docs/api-reference/beta/agents/environments/templates/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/agents/environments/templates",
            AsyncCursorPage[EnvironmentTemplate],
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

    async def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EnvironmentTemplateDeleted:
        """Delete a template.

        Raises:
            NotFoundError: there is no such template.

        See https://platform.openai.com/docs/api-reference/beta/agents/environments/templates/delete.
        """
        return await self._engine.request(
            "DELETE",
            path(
                "/agents/environments/templates/{environment_template_id}",
                environment_template_id=environment_template_id,
            ),
            EnvironmentTemplateDeleted,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
