"""Input tokens: the size of an input before it is sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.beta_responses import InputTokenCountResponse

if TYPE_CHECKING:
    from ....sync.resources.beta.responses.input_tokens import InputTokens as InputTokens
    from ....types.params import beta_responses as params
    from ._views import RawInputTokens, StreamedInputTokens

__all__ = ["AsyncInputTokens"]

serve(globals())


class AsyncInputTokens(AsyncResource["RawInputTokens", "StreamedInputTokens"]):
    """The size of an input before it is sent.

    See https://platform.openai.com/docs/api-reference/beta/responses/input-tokens.
    """

    async def count(
        self,
        *,
        conversation: params.InputTokenCountParamsConversation | Omit | None = omit,
        input: str | Iterable[params.BetaResponseInputItemParam] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit | None = omit,
        personality: str | Omit = omit,
        previous_response_id: str | Omit | None = omit,
        reasoning: params.InputTokenCountParamsReasoning | Omit | None = omit,
        text: params.InputTokenCountParamsText | Omit | None = omit,
        tool_choice: params.InputTokenCountParamsToolChoice | Omit | None = omit,
        tools: Iterable[params.BetaToolParam] | Omit | None = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> InputTokenCountResponse:
        """Count the tokens of an input without running a model.

        conversation: the conversation, or its id, that the input goes on from.
        input: a text, or a list of messages and items.
        instructions: what the model is told before anything else.
        parallel_tool_calls: whether the model may call several tools at once.
        personality: a manner of speaking that the model has.
        previous_response_id: the response that the input goes on from.
        reasoning: how much the model thinks before it answers, and whether it sums its thoughts up.
        text: the shape of the answer, and how long-winded it is.
        tool_choice: which tool the model must use, if any.
        tools: what the model may use.
        truncation: ``"auto"`` drops the oldest items of an input that is too long; ``"disabled"`` refuses it.
        betas: features that may still change to switch on, sent as the header ``openai-beta``.

        See https://platform.openai.com/docs/api-reference/beta/responses/input-tokens/count.
        """
        return await self._engine.request(
            "POST",
            "/responses/input_tokens?beta=true",
            InputTokenCountResponse,
            headers={"openai-beta": ",".join(betas) if betas else omit},
            body={
                "conversation": conversation,
                "input": input,
                "instructions": instructions,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "personality": personality,
                "previous_response_id": previous_response_id,
                "reasoning": reasoning,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "truncation": truncation,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
