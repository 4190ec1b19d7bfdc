"""The socket of responses: one response after the other, or several at once, without a handshake for each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._connection import AsyncConnection, AsyncConnectionManager, ConnectionResource
from ..._official_names import serve
from ..._types import Omit, omit

if TYPE_CHECKING:
    from ...sync.resources.responses import Responses as Responses
    from ...sync.resources.responses.responses import (
        ResponsesConnection as ResponsesConnection,
        ResponsesConnectionManager as ResponsesConnectionManager,
        ResponsesResponseResource as ResponsesResponseResource,
    )
    from ...types.params import responses as params
    from ...types.responses import ResponseIncludable, ResponsesClientEvent, ResponsesServerEvent, ServiceTier
    from ...types.shared_params import Metadata, Reasoning
    from . import AsyncResponses as AsyncResponses

__all__ = ["AsyncResponsesConnection", "AsyncResponsesConnectionManager", "AsyncResponsesResponseResource"]

serve(globals())


class AsyncResponsesConnection(
    AsyncConnection["ResponsesServerEvent", "ResponsesClientEvent | params.ResponsesClientEventParam"]
):
    """Responses over one socket. See https://platform.openai.com/docs/api-reference/responses."""

    _EVENT = "responses.ResponsesServerEvent"

    @cached_property
    def response(self) -> AsyncResponsesResponseResource:
        """The responses of this socket."""
        return AsyncResponsesResponseResource(self)


AsyncResponsesConnectionManager: TypeAlias = AsyncConnectionManager[AsyncResponsesConnection]


class AsyncResponsesResponseResource(ConnectionResource):
    """The responses of a socket."""

    async def create(
        self,
        *,
        access_programs: params.ResponseCreateAccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ResponseCreateContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateConversation | Omit | None = omit,
        generate: bool | Omit = omit,
        image: params.ResponseCreateImage | Omit = omit,
        include: list[ResponseIncludable] | Omit | None = omit,
        input: str | params.ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.ResponseCreateModeration | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreatePromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: bool | Omit | None = omit,
        stream_id: str | Omit = omit,
        stream_options: params.ResponseCreateStreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.ResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateToolChoice | Omit = omit,
        tools: Iterable[params.ToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
    ) -> None:
        """Let a model answer; the events of the answer come as those of a stream do.

        The parameters are those of ``client.responses.create``, and:

        generate: False to have everything made ready for a response, which a later one goes on from, without one.
        stream_id: a name that all events of this response bear, to tell those of several at once apart.

        See https://platform.openai.com/docs/api-reference/responses/create.
        """
        await self._send(
            "response.create",
            access_programs=access_programs,
            background=background,
            context_management=context_management,
            conversation=conversation,
            generate=generate,
            image=image,
            include=include,
            input=input,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            max_tool_calls=max_tool_calls,
            metadata=metadata,
            model=model,
            moderation=moderation,
            parallel_tool_calls=parallel_tool_calls,
            previous_response_id=previous_response_id,
            prompt=prompt,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_options=prompt_cache_options,
            prompt_cache_retention=prompt_cache_retention,
            reasoning=reasoning,
            safety_identifier=safety_identifier,
            service_tier=service_tier,
            store=store,
            stream=stream,
            stream_id=stream_id,
            stream_options=stream_options,
            temperature=temperature,
            text=text,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            truncation=truncation,
            user=user,
        )

    async def steer(self, *, input: params.ResponseSteerInputParam, previous_response_id: str) -> None:
        """Tell the model more while it answers; ``response.steer.accepted`` tells that it will heed it.

        input: a text, or a list of messages and outputs of tools.
        previous_response_id: the response that is being made.

        See https://platform.openai.com/docs/api-reference/responses.
        """
        await self._send("response.steer", input=input, previous_response_id=previous_response_id)
