"""Responses with features that may still change."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from ...._official_names import serve
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NoneType, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.beta_responses import BetaCompactedResponse, BetaResponse, BetaResponseStreamEvent

if TYPE_CHECKING:
    from ...._reconnection import ReconnectHandler
    from ...._streaming import AsyncStream
    from ...._websocket_options import WebSocketOptions
    from ....sync.resources.beta.responses import Responses as Responses
    from ....sync.resources.beta.responses.input_items import InputItems as InputItems
    from ....sync.resources.beta.responses.input_tokens import InputTokens as InputTokens
    from ....types.beta_responses import BetaResponseIncludable, BetaServiceTier
    from ....types.params import beta_responses as params
    from ....types.params.websocket import WebSocketConnectionOptions
    from ._views import RawResponses, StreamedResponses
    from .input_items import AsyncInputItems as AsyncInputItems
    from .input_tokens import AsyncInputTokens as AsyncInputTokens
    from .responses import AsyncResponsesConnectionManager

__all__ = ["AsyncResponses"]

serve(globals())


class AsyncResponses(AsyncResource["RawResponses", "StreamedResponses"]):
    """Responses with features that may still change.

    See https://platform.openai.com/docs/api-reference/beta/responses.
    """

    @cached_property
    def input_items(self) -> AsyncInputItems:
        """What a response was given as input."""
        from .input_items import AsyncInputItems

        return AsyncInputItems(self._engine)

    @cached_property
    def input_tokens(self) -> AsyncInputTokens:
        """The size of an input before it is sent."""
        from .input_tokens import AsyncInputTokens

        return AsyncInputTokens(self._engine)

    @overload
    async def create(
        self,
        *,
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[BetaResponseIncludable] | Omit | None = omit,
        input: str | params.BetaResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.Moderation | Omit | None = omit,
        multi_agent: params.MultiAgent | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.BetaResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: params.ResponseCreateParamsReasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: BetaServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: Literal[False] | Omit | None = omit,
        stream_options: params.StreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.BetaResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.BetaToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> BetaResponse: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[BetaResponseIncludable] | Omit | None = omit,
        input: str | params.BetaResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.Moderation | Omit | None = omit,
        multi_agent: params.MultiAgent | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.BetaResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: params.ResponseCreateParamsReasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: BetaServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: params.StreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.BetaResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.BetaToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream: bool,
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[BetaResponseIncludable] | Omit | None = omit,
        input: str | params.BetaResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.Moderation | Omit | None = omit,
        multi_agent: params.MultiAgent | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.BetaResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: params.ResponseCreateParamsReasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: BetaServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: params.StreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.BetaResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.BetaToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    async def create(
        self,
        *,
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[BetaResponseIncludable] | Omit | None = omit,
        input: str | params.BetaResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.Moderation | Omit | None = omit,
        multi_agent: params.MultiAgent | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.BetaResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: params.ResponseCreateParamsReasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: BetaServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: bool | Omit | None = omit,
        stream_options: params.StreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.BetaResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.BetaToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Let a model answer, as `client.responses.create` does, with features that may still change.

        background: return at once with a response that is queued; `retrieve` tells how far it is.
        context_management: when the server may shorten a context that grows too long.
        conversation: the conversation, or its id, that input and output are added to; not with `previous_response_id`.
        image: settings for images in the input.
        include: further parts to report.
        input: a text, or a list of messages, files, tool outputs and items of earlier responses.
        instructions: what the model is told before anything else.
        max_output_tokens: limit of tokens generated, hidden reasoning included.
        max_tool_calls: limit of calls of built-in tools, over all of them.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        multi_agent: whether the model may set others to work.
        parallel_tool_calls: whether the model may call several tools at once.
        previous_response_id: the response that this one goes on from.
        prompt: a prompt kept on the server, with values for its variables.
        prompt_cache_key: requests with the same key share a cache of their beginning.
        prompt_cache_options: how the cache of a request's beginning is used.
        prompt_cache_retention: how long that cache is kept.
        reasoning: how much the model thinks before it answers, and whether it sums its thoughts up.
        safety_identifier: a stable name, best a hash, of the end user behind the request.
        service_tier: which processing class serves, and bills, the request.
        store: whether the response is kept on the server; it is unless this is False.
        stream: True for events as they happen.
        stream_options: what the events hold.
        temperature: 0 to 2; lower is more predictable. `top_p`, 0 to 1, is the alternative.
        text: the shape of the answer, and how long-winded it is.
        tool_choice: which tool the model must use, if any.
        tools: what the model may use.
        top_logprobs: report the log probabilities of this many likely tokens at each place (0 to 20).
        truncation: ``"auto"`` drops the oldest items of an input that is too long; ``"disabled"`` refuses it.
        user: a stable name, best a hash, of the end user behind the request.
        betas: features that may still change to switch on, sent as the header ``openai-beta``.

        Returns:
            The response; with ``stream=True`` a stream of its events.

        Raises:
            BadRequestError: a parameter is not accepted, by this model perhaps, or the input is too long for it.

        See https://platform.openai.com/docs/api-reference/beta/responses/create.
        """
        return await self._engine.request(
            "POST",
            "/responses?beta=true",
            BetaResponse,
            event=BetaResponseStreamEvent,
            stream=bool(stream),
            headers={"openai-beta": ",".join(betas) if betas else omit},
            body={
                "access_programs": access_programs,
                "background": background,
                "context_management": context_management,
                "conversation": conversation,
                "image": image,
                "include": include,
                "input": input,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "metadata": metadata,
                "model": model,
                "moderation": moderation,
                "multi_agent": multi_agent,
                "parallel_tool_calls": parallel_tool_calls,
                "previous_response_id": previous_response_id,
                "prompt": prompt,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning": reasoning,
                "safety_identifier": safety_identifier,
                "service_tier": service_tier,
                "store": store,
                "stream": stream,
                "stream_options": stream_options,
                "temperature": temperature,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> BetaResponse: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """A response that the server kept.

        include: further parts to report.
        include_obfuscation: with `stream`, whether events are padded to equal size.
        starting_after: with `stream`, the `sequence_number` of the last event that is already known.
        stream: True for its events: those of the past first, then the others as they happen.
        betas: features that may still change to switch on, sent as the header ``openai-beta``.

        Returns:
            The response as it is now; with ``stream=True`` a stream of its events.

        Raises:
            NotFoundError: there is no such response.

        See https://platform.openai.com/docs/api-reference/beta/responses/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/responses/{response_id}?beta=true", response_id=response_id),
            BetaResponse,
            event=BetaResponseStreamEvent,
            stream=bool(stream),
            headers={"openai-beta": ",".join(betas) if betas else omit},
            query={
                "include": include,
                "include_obfuscation": include_obfuscation,
                "starting_after": starting_after,
                "stream": stream,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Remove a response from the server.

        betas: features that may still change to switch on, sent as the header ``openai-beta``.

        Raises:
            NotFoundError: there is no such response.

        See https://platform.openai.com/docs/api-reference/beta/responses/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/responses/{response_id}?beta=true", response_id=response_id),
            NoneType,
            headers={"Accept": "*/*", "openai-beta": ",".join(betas) if betas else omit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        response_id: str,
        *,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> BetaResponse:
        """Stop a response that was created with ``background=True``.

        betas: features that may still change to switch on, sent as the header ``openai-beta``.

        Returns:
            The response as it is now.

        Raises:
            NotFoundError: there is no such response.

        See https://platform.openai.com/docs/api-reference/beta/responses/cancel.
        """
        return await self._engine.request(
            "POST",
            path("/responses/{response_id}/cancel?beta=true", response_id=response_id),
            BetaResponse,
            headers={"openai-beta": ",".join(betas) if betas else omit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def compact(
        self,
        *,
        model: str | None,
        image: params.ResponseCompactParamsImage | Omit = omit,
        input: str | Iterable[params.BetaResponseInputItemParam] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCompactParamsPromptCacheOptions | Omit | None = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | Omit | None = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> BetaCompactedResponse:
        """Shorten a conversation to what matters for going on with it.

        model: name of the model that will go on with it.
        image: settings for images in the input.
        input: a text, or a list of messages and items.
        instructions: what the model is told before anything else.
        previous_response_id: the response that the input goes on from.
        prompt_cache_key: requests with the same key share a cache of their beginning.
        prompt_cache_options: how the cache of a request's beginning is used.
        prompt_cache_retention: how long that cache is kept.
        service_tier: which processing class serves, and bills, the request.
        betas: features that may still change to switch on, sent as the header ``openai-beta``.

        Returns:
            Items that take the place of the conversation in the next request.

        See https://platform.openai.com/docs/api-reference/beta/responses/compact.
        """
        return await self._engine.request(
            "POST",
            "/responses/compact?beta=true",
            BetaCompactedResponse,
            headers={"openai-beta": ",".join(betas) if betas else omit},
            body={
                "model": model,
                "image": image,
                "input": input,
                "instructions": instructions,
                "previous_response_id": previous_response_id,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "service_tier": service_tier,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def connect(  # noqa: PLR0917 - which users may pass by position
        self,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketOptions | WebSocketConnectionOptions = {},
        on_reconnecting: ReconnectHandler | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> AsyncResponsesConnectionManager:
        """Open a socket for responses, with features that may still change.

        The other options are those of every connection, see `openai_async.resources`.

        Returns:
            What opens the socket, by ``async with`` or ``await manager.enter()``.

        See https://platform.openai.com/docs/api-reference/beta/responses.
        """
        from ...._connection import connect
        from .responses import AsyncResponsesConnection

        return connect(
            self._engine,
            AsyncResponsesConnection,
            "/responses",
            extra_query=extra_query,
            extra_headers=extra_headers,
            options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )
