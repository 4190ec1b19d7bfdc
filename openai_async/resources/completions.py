"""Completions: text that continues a prompt, from the models before chat."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, overload

from .._official_names import serve
from .._resource import AsyncResource
from .._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ..types.completions import Completion

if TYPE_CHECKING:
    from .._streaming import AsyncStream
    from ..sync.resources.completions import Completions as Completions
    from ..types._words import SequenceNotStr
    from ..types.params.chat import ChatCompletionStreamOptionsParam
    from ._views import RawCompletions, StreamedCompletions

__all__ = ["AsyncCompletions"]

serve(globals())


class AsyncCompletions(AsyncResource["RawCompletions", "StreamedCompletions"]):
    """Text that continues a prompt. See https://platform.openai.com/docs/api-reference/completions."""

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | Omit | None = omit,
        echo: bool | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        n: int | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        seed: int | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        stream: Literal[False] | Omit | None = omit,
        stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
        suffix: str | Omit | None = omit,
        temperature: float | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Completion: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        stream: Literal[True],
        best_of: int | Omit | None = omit,
        echo: bool | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        n: int | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        seed: int | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
        suffix: str | Omit | None = omit,
        temperature: float | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[Completion]: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        stream: bool,
        best_of: int | Omit | None = omit,
        echo: bool | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        n: int | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        seed: int | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
        suffix: str | Omit | None = omit,
        temperature: float | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Completion | AsyncStream[Completion]: ...
    async def create(
        self,
        *,
        model: str,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | Omit | None = omit,
        echo: bool | Omit | None = omit,
        frequency_penalty: float | Omit | None = omit,
        logit_bias: dict[str, int] | Omit | None = omit,
        logprobs: int | Omit | None = omit,
        max_tokens: int | Omit | None = omit,
        n: int | Omit | None = omit,
        presence_penalty: float | Omit | None = omit,
        seed: int | Omit | None = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        stream: bool | Omit | None = omit,
        stream_options: ChatCompletionStreamOptionsParam | Omit | None = omit,
        suffix: str | Omit | None = omit,
        temperature: float | Omit | None = omit,
        top_p: float | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Completion | AsyncStream[Completion]:
        """Let a model continue a text.

        model: name of the model; chat models do not serve this endpoint.
        prompt: a text, a list of token ids, or a list of either for several prompts; None starts a new document.
        best_of: generate this many on the server and return the `n` best; each one costs its tokens. Not with `stream`.
        echo: whether the prompt is repeated before its continuation.
        frequency_penalty, presence_penalty: -2.0 to 2.0; above 0, words that were used (often) become less likely.
        logit_bias: token id -> -100 (never) to 100 (only this one).
        logprobs: report the log probabilities of this many likely tokens at each place (0 to 5).
        max_tokens: limit of tokens generated for one continuation; the server's default is 16.
        n: how many continuations of each prompt to generate.
        seed: equal seeds give equal answers most of the time; compare `system_fingerprint`.
        stop: up to 4 texts at which generation ends; they are not part of the answer.
        stream: True for pieces as they are generated.
        stream_options: ``{"include_usage": True}`` adds a last piece with the token counts.
        suffix: the text after the gap that is to be filled.
        temperature: 0 to 2; lower is more predictable. `top_p`, 0 to 1, is the alternative.

        Returns:
            The continuations; with ``stream=True`` a stream of their pieces, as soon as the server starts to answer.

        Raises:
            BadRequestError: a parameter is not accepted, or the prompt is too long for the model.
            NotFoundError: there is no such model, or it only chats.

        See https://platform.openai.com/docs/api-reference/completions/create.
        """
        return await self._engine.request(
            "POST",
            "/completions",
            Completion,
            event=Completion,
            stream=bool(stream),
            body={
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": stream,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
