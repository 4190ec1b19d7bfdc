"""Chat completions: one answer, or several to choose from, to a list of messages."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, cast, overload

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionDeleted, ParsedChatCompletion

if TYPE_CHECKING:
    from ...._chat_stream import AsyncChatCompletionStreamManager
    from ...._streaming import AsyncStream
    from ....sync.resources.chat.completions import Completions as Completions
    from ....sync.resources.chat.completions.messages import Messages as Messages
    from ....types._words import ContentType, SequenceNotStr
    from ....types.params import chat as params
    from ....types.shared import ReasoningEffort
    from ....types.shared_params import Metadata
    from ._views import RawCompletions, StreamedCompletions
    from .messages import AsyncMessages as AsyncMessages

__all__ = ["AsyncCompletions"]

serve(globals())


class AsyncCompletions(AsyncResource["RawCompletions", "StreamedCompletions"]):
    """Answers to a list of messages. See https://platform.openai.com/docs/api-reference/chat."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """The conversation a stored completion answered."""
        from .messages import AsyncMessages

        return AsyncMessages(self._engine)

    @overload
    async def create(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam],
        model: str,
        audio: params.ChatCompletionAudioParam | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        function_call: params.CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[params.CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: bool | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        modalities: list[Literal["text", "audio"]] | Omit | None = omit,
        moderation: params.Moderation | Omit | None = omit,
        n: int | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.ResponseFormat | Omit = omit,
        safety_identifier: str | Omit | None = omit,
        seed: int | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: Literal[False] | Omit | None = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        web_search_options: params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ChatCompletion: ...
    @overload
    async def create(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam],
        model: str,
        stream: Literal[True],
        audio: params.ChatCompletionAudioParam | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        function_call: params.CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[params.CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: bool | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        modalities: list[Literal["text", "audio"]] | Omit | None = omit,
        moderation: params.Moderation | Omit | None = omit,
        n: int | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.ResponseFormat | Omit = omit,
        safety_identifier: str | Omit | None = omit,
        seed: int | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        web_search_options: params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[ChatCompletionChunk]: ...
    @overload
    async def create(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam],
        model: str,
        stream: bool,
        audio: params.ChatCompletionAudioParam | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        function_call: params.CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[params.CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: bool | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        modalities: list[Literal["text", "audio"]] | Omit | None = omit,
        moderation: params.Moderation | Omit | None = omit,
        n: int | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.ResponseFormat | Omit = omit,
        safety_identifier: str | Omit | None = omit,
        seed: int | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        web_search_options: params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...
    async def create(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam],
        model: str,
        audio: params.ChatCompletionAudioParam | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        function_call: params.CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[params.CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: bool | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        modalities: list[Literal["text", "audio"]] | Omit | None = omit,
        moderation: params.Moderation | Omit | None = omit,
        n: int | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.ResponseFormat | Omit = omit,
        safety_identifier: str | Omit | None = omit,
        seed: int | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream: bool | Omit | None = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        web_search_options: params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Let a model answer a conversation.

        messages: the conversation so far, oldest message first; a message of an earlier answer may go back as it came.
        model: name of the model, such as ``gpt-4o-mini``.
        frequency_penalty, presence_penalty: -2.0 to 2.0; above 0, words that were used (often) become less likely.
        logit_bias: token id -> -100 (never) to 100 (only this one).
        logprobs, top_logprobs: whether to report log probabilities, and of how many tokens at each place (0 to 20).
        max_completion_tokens: limit of tokens generated for one answer, hidden reasoning included; `max_tokens` is its
            older name, which newer models refuse.
        n: how many answers to generate; each one costs its tokens.
        prediction: text that much of the answer is expected to repeat, which makes it arrive sooner.
        prompt_cache_key, prompt_cache_options, prompt_cache_retention: which requests share a cache of their beginning,
            and how long it is kept.
        reasoning_effort: how much the model thinks before it answers.
        response_format: the shape of the answer: free text, any JSON, or JSON after a schema.
        safety_identifier: a stable name, best a hash, of the end user behind the request; replaces `user`.
        seed: equal seeds give equal answers most of the time; compare `system_fingerprint`.
        service_tier: which processing class serves, and bills, the request.
        stop: up to 4 texts at which generation ends; they are not part of the answer.
        store: whether the answer is kept on the server under its id.
        stream: True for chunks as they are generated.
        stream_options: ``{"include_usage": True}`` adds a last chunk with the token counts.
        temperature: 0 to 2; lower is more predictable. `top_p`, 0 to 1, is the alternative: only the most likely tokens
            whose probabilities add up to it are considered.
        tools, tool_choice, parallel_tool_calls: functions the model may ask the caller to run, whether it must, and
            whether it may ask for several at once. `functions` and `function_call` are their older form.
        verbosity: how long-winded the answer is.

        Returns:
            The answer; with ``stream=True`` a stream of its chunks, as soon as the server starts to answer.

        Raises:
            BadRequestError: a parameter is not accepted, by this model perhaps, or the conversation is too long for it.
            NotFoundError: there is no such model.

        See https://platform.openai.com/docs/api-reference/chat/create.
        """
        return await self._engine.request(
            "POST",
            "/chat/completions",
            ChatCompletion,
            event=ChatCompletionChunk,
            stream=bool(stream),
            body={
                "messages": messages,
                "model": model,
                "audio": audio,
                "frequency_penalty": frequency_penalty,
                "function_call": function_call,
                "functions": functions,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "metadata": metadata,
                "modalities": modalities,
                "moderation": moderation,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "prediction": prediction,
                "presence_penalty": presence_penalty,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "seed": seed,
                "service_tier": service_tier,
                "stop": stop,
                "store": store,
                "stream": stream,
                "stream_options": stream_options,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "verbosity": verbosity,
                "web_search_options": web_search_options,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def parse(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam],
        model: str,
        audio: params.ChatCompletionAudioParam | Omit | None = omit,
        response_format: type[ContentType] | Omit = omit,
        frequency_penalty: float | Omit | None = omit,
        function_call: params.CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[params.CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: bool | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        modalities: list[Literal["text", "audio"]] | Omit | None = omit,
        moderation: params.Moderation | Omit | None = omit,
        n: int | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        seed: int | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        web_search_options: params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ParsedChatCompletion[ContentType]:
        """Let a model answer with values of a type, and call tools with arguments of types.

            completion = await client.chat.completions.parse(model=..., messages=..., response_format=Recipe)
            recipe = completion.choices[0].message.parsed

        response_format: a struct, dataclass, attrs class, `TypedDict`, `NamedTuple`, model of pydantic, enum or list of
            these; see `strict_json_schema`.
        tools: strict functions, as `function_tool` makes them from types.

        The other parameters are those of `create`.

        Returns:
            The answer, with values in ``message.parsed``, None where the model refused, and in
            ``function.parsed_arguments`` of tool calls.

        Raises:
            LengthFinishReasonError: an answer is cut off by the token limit.
            ContentFilterFinishReasonError: an answer was withheld by the content filter.
            OutputParseError: an answer is not of the type, as from a server that does not know schemas.
            TypeError: `response_format` has no strict schema; nothing was sent.
            ValueError: a tool is no function or not strict; nothing was sent.

        See https://platform.openai.com/docs/guides/structured-outputs.
        """
        from ...._parsing import Parser, check_strict

        parser: Parser[ContentType] = Parser(response_format, check_strict(tools))
        answer = cast("type[ParsedChatCompletion[ContentType]]", ParsedChatCompletion)
        return await self._engine.request(
            "POST",
            "/chat/completions",
            answer,
            body={
                "messages": messages,
                "model": model,
                "audio": audio,
                "frequency_penalty": frequency_penalty,
                "function_call": function_call,
                "functions": functions,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "metadata": metadata,
                "modalities": modalities,
                "moderation": moderation,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "prediction": prediction,
                "presence_penalty": presence_penalty,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning_effort": reasoning_effort,
                "response_format": parser.wire_response_format(),
                "safety_identifier": safety_identifier,
                "seed": seed,
                "service_tier": service_tier,
                "stop": stop,
                "store": store,
                "stream_options": stream_options,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": parser.wire_tools(),
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "verbosity": verbosity,
                "web_search_options": web_search_options,
            },
            headers={"X-Stainless-Helper-Method": "chat.completions.parse"},
            post=parser.completion,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def stream(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam],
        model: str,
        audio: params.ChatCompletionAudioParam | Omit | None = omit,
        response_format: params.ResponseFormat | type[ContentType] | Omit = omit,
        frequency_penalty: float | Omit | None = omit,
        function_call: params.CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[params.CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: bool | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        modalities: list[Literal["text", "audio"]] | Omit | None = omit,
        moderation: params.Moderation | Omit | None = omit,
        n: int | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        seed: int | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: bool | Omit | None = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: int | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        web_search_options: params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncChatCompletionStreamManager[ContentType]:
        """Let a model answer, and tell what happens meanwhile: what arrives, what it adds up to, what is done.

            async with client.chat.completions.stream(model=..., messages=...) as stream:
                async for event in stream:
                    if event.type == "content.delta":
                        print(event.delta, end="")
            completion = await stream.get_final_completion()

        response_format: a type, into whose values the answer is parsed, or the parameter of `create`.
        tools: as `create` takes them; the arguments of strict ones are parsed too.

        The other parameters are those of `create`.

        Returns:
            What opens the stream as a context manager; nothing is sent before.

        Raises:
            TypeError: no strict JSON schema can express `response_format`.
        """
        from ...._chat_stream import AsyncChatCompletionStreamManager
        from ...._event_stream import require_events
        from ...._parsing import Parser

        require_events(self._engine)
        parser: Parser[ContentType] = Parser(response_format, tools)

        def ask() -> Awaitable[AsyncStream[ChatCompletionChunk]]:
            return self.create(
                stream=True,
                response_format=parser.wire_response_format(),
                tools=parser.wire_tools(),
                messages=messages,
                model=model,
                audio=audio,
                frequency_penalty=frequency_penalty,
                function_call=function_call,
                functions=functions,
                logit_bias=logit_bias,
                logprobs=logprobs,
                max_completion_tokens=max_completion_tokens,
                max_tokens=max_tokens,
                metadata=metadata,
                modalities=modalities,
                moderation=moderation,
                n=n,
                parallel_tool_calls=parallel_tool_calls,
                prediction=prediction,
                presence_penalty=presence_penalty,
                prompt_cache_key=prompt_cache_key,
                prompt_cache_options=prompt_cache_options,
                prompt_cache_retention=prompt_cache_retention,
                reasoning_effort=reasoning_effort,
                safety_identifier=safety_identifier,
                seed=seed,
                service_tier=service_tier,
                stop=stop,
                store=store,
                stream_options=stream_options,
                temperature=temperature,
                tool_choice=tool_choice,
                top_logprobs=top_logprobs,
                top_p=top_p,
                user=user,
                verbosity=verbosity,
                web_search_options=web_search_options,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )

        return AsyncChatCompletionStreamManager(ask, parser)

    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ChatCompletion:
        """A completion that was stored, by ``store=True``.

        Raises:
            NotFoundError: there is no such completion.

        See https://platform.openai.com/docs/api-reference/chat/completions/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/chat/completions/{completion_id}", completion_id=completion_id),
            ChatCompletion,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        completion_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ChatCompletion:
        """Change the metadata of a stored completion.

        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Raises:
            NotFoundError: there is no such completion.

        See https://platform.openai.com/docs/api-reference/chat/completions/update.
        """
        return await self._engine.request(
            "POST",
            path("/chat/completions/{completion_id}", completion_id=completion_id),
            ChatCompletion,
            body={
                "metadata": metadata,
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
        metadata: Metadata | Omit | None = omit,
        model: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]:
        """The completions that were stored, page by page.

        after: id of the item before the first one wanted.
        limit: completions on a page.
        metadata: only completions with these pairs among their metadata.
        model: only completions by this model.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the completions of all pages.

        See https://platform.openai.com/docs/api-reference/chat/completions/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/chat/completions",
            AsyncCursorPage[ChatCompletion],
            query={
                "after": after,
                "limit": limit,
                "metadata": metadata,
                "model": model,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ChatCompletionDeleted:
        """Delete a stored completion.

        Raises:
            NotFoundError: there is no such completion.

        See https://platform.openai.com/docs/api-reference/chat/completions/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/chat/completions/{completion_id}", completion_id=completion_id),
            ChatCompletionDeleted,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
