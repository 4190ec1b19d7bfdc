"""Responses: answers with tools and a memory on the server."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._official_names import serve
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NoneType, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.responses import CompactedResponse, ParsedResponse, Response, ResponseStreamEvent

if TYPE_CHECKING:
    from ..._reconnection import ReconnectHandler
    from ..._response_stream import AsyncResponseStreamManager
    from ..._streaming import AsyncStream
    from ..._websocket_options import WebSocketOptions
    from ...sync.resources.responses import Responses as Responses
    from ...sync.resources.responses.input_items import InputItems as InputItems
    from ...sync.resources.responses.input_tokens import InputTokens as InputTokens
    from ...types._words import ContentType
    from ...types.params import responses as params
    from ...types.params.websocket import WebSocketConnectionOptions
    from ...types.responses import ResponseIncludable, ServiceTier
    from ...types.shared_params import Metadata, Reasoning
    from ._views import RawResponses, StreamedResponses
    from .input_items import AsyncInputItems as AsyncInputItems
    from .input_tokens import AsyncInputTokens as AsyncInputTokens
    from .responses import AsyncResponsesConnectionManager

__all__ = ["AsyncResponses"]

serve(globals())


class AsyncResponses(AsyncResource["RawResponses", "StreamedResponses"]):
    """Answers that may use tools and build on each other. See https://platform.openai.com/docs/api-reference/responses."""

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
        context_management: Iterable[params.ResponseCreateParamsContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[ResponseIncludable] | Omit | None = omit,
        input: str | params.ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.ResponseCreateParamsModeration | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: Literal[False] | Omit | None = omit,
        stream_options: params.ResponseCreateParamsStreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.ResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.ToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Response: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ResponseCreateParamsContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[ResponseIncludable] | Omit | None = omit,
        input: str | params.ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.ResponseCreateParamsModeration | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: params.ResponseCreateParamsStreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.ResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.ToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream: bool,
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ResponseCreateParamsContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[ResponseIncludable] | Omit | None = omit,
        input: str | params.ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.ResponseCreateParamsModeration | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: params.ResponseCreateParamsStreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.ResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.ToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...
    async def create(
        self,
        *,
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ResponseCreateParamsContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[ResponseIncludable] | Omit | None = omit,
        input: str | params.ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.ResponseCreateParamsModeration | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: bool | Omit | None = omit,
        stream_options: params.ResponseCreateParamsStreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.ResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.ToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Let a model answer, on its own or with the help of tools.

        background: return at once with a response that is queued; `retrieve` tells how far it is.
        context_management: when the server may shorten a context that grows too long.
        conversation: the conversation, or its id, that input and output are added to; not with `previous_response_id`.
        include: further parts to report, such as ``"file_search_call.results"``.
        input: a text, or a list of messages, files, tool outputs and items of earlier responses.
        instructions: the system message of this response; it is not carried over to the next one.
        max_output_tokens: limit of tokens generated, hidden reasoning included.
        max_tool_calls: limit of calls of built-in tools, over all of them.
        model: name of the model, such as ``gpt-4o-mini``; may be left to `prompt`.
        previous_response_id: the response that this one goes on from.
        prompt: a prompt kept on the server, with values for its variables.
        prompt_cache_key, prompt_cache_options, prompt_cache_retention: which requests share a cache of their beginning,
            and how long it is kept.
        reasoning: how much the model thinks before it answers, and whether it sums its thoughts up.
        safety_identifier: a stable name, best a hash, of the end user behind the request; replaces `user`.
        service_tier: which processing class serves, and bills, the request.
        store: whether the response is kept on the server; it is unless this is False.
        stream: True for events as they happen.
        temperature: 0 to 2; lower is more predictable. `top_p`, 0 to 1, is the alternative.
        text: the shape of the answer (free text, any JSON, or JSON after a schema) and how long-winded it is.
        tools, tool_choice, parallel_tool_calls: what the model may use, whether it must, and whether several at once.
        top_logprobs: report the log probabilities of this many likely tokens at each place (0 to 20).
        truncation: ``"auto"`` drops the oldest items of a context that is too long; ``"disabled"`` refuses it.

        Returns:
            The response; with ``stream=True`` a stream of its events, as soon as the server starts to answer.

        Raises:
            BadRequestError: a parameter is not accepted, by this model perhaps, or the input is too long for it.
            NotFoundError: there is no such model, response or conversation.

        See https://platform.openai.com/docs/api-reference/responses/create.
        """
        return await self._engine.request(
            "POST",
            "/responses",
            Response,
            event=ResponseStreamEvent,
            stream=bool(stream),
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
    async def parse(
        self,
        *,
        text_format: type[Any] | Omit = omit,
        parse_as: type[ContentType] | None,
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ResponseCreateParamsContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[ResponseIncludable] | Omit | None = omit,
        input: str | params.ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.ResponseCreateParamsModeration | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: bool | Omit | None = omit,
        stream_options: params.ResponseCreateParamsStreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.ResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.ParseableToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ParsedResponse[ContentType]: ...
    @overload
    async def parse(
        self,
        *,
        text_format: type[ContentType] | Omit = omit,
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ResponseCreateParamsContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[ResponseIncludable] | Omit | None = omit,
        input: str | params.ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.ResponseCreateParamsModeration | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: bool | Omit | None = omit,
        stream_options: params.ResponseCreateParamsStreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.ResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.ParseableToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ParsedResponse[ContentType]: ...
    async def parse(
        self,
        *,
        text_format: type[ContentType] | Omit = omit,
        parse_as: type[ContentType] | Omit | None = omit,
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ResponseCreateParamsContextManagement] | Omit | None = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[ResponseIncludable] | Omit | None = omit,
        input: str | params.ResponseInputParam | Omit = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        moderation: params.ResponseCreateParamsModeration | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: bool | Omit | None = omit,
        stream_options: params.ResponseCreateParamsStreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.ResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        tools: Iterable[params.ParseableToolParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ParsedResponse[Any]:
        """Let a model answer with values of a type, and call tools with arguments of types.

            response = await client.responses.parse(model=..., input=..., text_format=Recipe)
            recipe = response.output_parsed

        text_format: a struct, dataclass, attrs class, `TypedDict`, `NamedTuple`, model of pydantic, enum or list of
            these; see `strict_json_schema`.
        parse_as: the type to parse into where the format was said in another way, or None to parse no texts.
        tools: as `create` takes them; the arguments of strict functions are parsed. `function_tool` and
            `responses_function_tool` make them from types.
        verbosity: how long-winded the answer is; the same as in `text`.

        The other parameters are those of `create`; ``stream=True`` is for `stream`.

        Returns:
            The response, with values in ``output_parsed`` and in ``parsed_arguments`` of function calls. What was
            refused or is not whole, as `status` and `incomplete_details` tell, is not parsed.

        Raises:
            OutputParseError: an answer is not of the type, as from a server that does not know schemas.
            TypeError: `text_format` has no strict schema, or `text` has another format; nothing was sent.

        See https://platform.openai.com/docs/guides/structured-outputs.
        """
        from ..._parsing import Parser

        if stream is True:
            raise TypeError("parse() gives the whole answer; use stream() for its events")
        parser: Parser[Any] = Parser(text_format, tools, parse_as=parse_as)
        parser.check_updates(input)
        answer: type[ParsedResponse[Any]] = ParsedResponse
        return await self._engine.request(
            "POST",
            "/responses",
            answer,
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
                "stream_options": stream_options,
                "temperature": temperature,
                "text": parser.wire_text(text, verbosity),
                "tool_choice": tool_choice,
                "tools": parser.wire_flat_tools(),
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
            },
            post=parser.response,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def stream(
        self,
        *,
        response_id: str | Omit = omit,
        input: str | params.ResponseInputParam | Omit = omit,
        model: str | Omit = omit,
        access_programs: params.AccessPrograms | Omit = omit,
        background: bool | Omit | None = omit,
        context_management: Iterable[params.ResponseCreateParamsContextManagement] | Omit | None = omit,
        text_format: type[ContentType] | Omit = omit,
        tools: Iterable[params.ToolParam] | Omit = omit,
        conversation: params.ResponseCreateParamsConversation | Omit | None = omit,
        image: params.ResponseCreateParamsImage | Omit = omit,
        include: list[ResponseIncludable] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        max_output_tokens: int | Omit | None = omit,
        max_tool_calls: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        moderation: params.ResponseCreateParamsModeration | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt: params.ResponsePromptParam | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning: Reasoning | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        service_tier: ServiceTier | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: params.ResponseCreateParamsStreamOptions | Omit | None = omit,
        temperature: float | Omit | None = omit,
        text: params.ResponseTextConfigParam | Omit = omit,
        tool_choice: params.ResponseCreateParamsToolChoice | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit | None = omit,
        user: str | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncResponseStreamManager[ContentType]:
        """Let a model respond, and tell what happens meanwhile: what arrives, what it adds up to, what is done.

            async with client.responses.stream(model=..., input=...) as stream:
                async for event in stream:
                    if event.type == "response.output_text.delta":
                        print(event.delta, end="")
                response = await stream.get_final_response()

        response_id: id of a response that is being generated in the background, to tell of that instead of a new one.
        starting_after: with `response_id`, the `sequence_number` of the last event that is already known.
        text_format: a type, into whose values the texts are parsed.
        tools: as `create` takes them; the arguments of strict ones are parsed too.

        The other parameters are those of `create`. With ``background=True`` the stream goes on by itself after the
        connection broke.

        Returns:
            What opens the stream as a context manager; nothing is sent before.

        Raises:
            TypeError: no strict JSON schema can express `text_format`.
            ValueError: `starting_after` without `response_id`.
        """
        from ..._event_stream import require_events
        from ..._parsing import Parser
        from ..._response_events import ResponseHelperEvent
        from ..._response_stream import AsyncResponseStreamManager

        require_events(self._engine)
        after = starting_after if isinstance(starting_after, int) else None
        if after is not None and not isinstance(response_id, str):
            raise ValueError("starting_after tells where to go on in a response, whose response_id is needed too")
        parser: Parser[ContentType] = Parser(text_format, tools)

        async def create() -> AsyncStream[Any]:
            return await self._engine.request(
                "POST",
                "/responses",
                Response,
                event=ResponseHelperEvent,
                stream=True,
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
                    "stream": True,
                    "stream_options": stream_options,
                    "temperature": temperature,
                    "text": parser.wire_text(text),
                    "tool_choice": tool_choice,
                    "tools": parser.wire_flat_tools(),
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

        async def ask_again(response_id: str, after: int | None) -> AsyncStream[Any]:
            return await self._engine.request(
                "GET",
                path("/responses/{response_id}", response_id=response_id),
                Response,
                event=ResponseHelperEvent,
                stream=True,
                query={"include": include, "starting_after": after, "stream": True},
                extra_headers=extra_headers,
                extra_query=extra_query,
                timeout=timeout,
            )

        known = (response_id, after) if isinstance(response_id, str) else None
        return AsyncResponseStreamManager(create, ask_again, parser, known)

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Response: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...
    async def retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """A response that the server kept.

        response_id: id of the response.
        include: further parts to report, see `create`.
        include_obfuscation: with `stream`, whether events are padded to equal size, which hides their lengths from
            whoever watches the line. They are unless this is False.
        starting_after: with `stream`, the `sequence_number` of the last event that is already known.
        stream: True for its events: those of the past first, then the others as they happen.

        Returns:
            The response as it is now; with ``stream=True`` a stream of its events.

        Raises:
            NotFoundError: there is no such response, or it was not stored.

        See https://platform.openai.com/docs/api-reference/responses/get.
        """
        return await self._engine.request(
            "GET",
            path("/responses/{response_id}", response_id=response_id),
            Response,
            event=ResponseStreamEvent,
            stream=bool(stream),
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Remove a response from the server.

        Raises:
            NotFoundError: there is no such response.

        See https://platform.openai.com/docs/api-reference/responses/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/responses/{response_id}", response_id=response_id),
            NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Response:
        """Stop a response that was created with ``background=True``.

        Returns:
            The response as it is now.

        Raises:
            BadRequestError: the response does not run in the background.
            NotFoundError: there is no such response.

        See https://platform.openai.com/docs/api-reference/responses/cancel.
        """
        return await self._engine.request(
            "POST",
            path("/responses/{response_id}/cancel", response_id=response_id),
            Response,
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
        input: str | Iterable[params.ResponseInputItemParam] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        previous_response_id: str | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.ResponseCompactParamsPromptCacheOptions | Omit | None = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> CompactedResponse:
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

        Returns:
            Items that take the place of the conversation in the next request.

        See https://platform.openai.com/docs/api-reference/responses/compact.
        """
        return await self._engine.request(
            "POST",
            "/responses/compact",
            CompactedResponse,
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
        """Open a socket for responses: one after the other, or several at once, without a handshake for each.

        The other options are those of every connection, see `openai_async.resources`.

        Returns:
            What opens the socket, by ``async with`` or ``await manager.enter()``.

        See https://platform.openai.com/docs/api-reference/responses.
        """
        from ..._connection import connect
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
