"""Calls: conversations over WebRTC and by telephone (SIP)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._binary import HttpxBinaryResponseContent
from ..._multipart import Form
from ..._official_names import serve
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NoneType, NotGiven, Omit, Query, TimeoutLike, not_given, omit

if TYPE_CHECKING:
    from ...sync.resources.realtime.calls import Calls as Calls
    from ...types.params import realtime as params
    from ...types.params.responses import ResponsePromptParam
    from ._views import RawCalls, StreamedCalls

__all__ = ["AsyncCalls"]

serve(globals())


class AsyncCalls(AsyncResource["RawCalls", "StreamedCalls"]):
    """Conversations over WebRTC and by telephone (SIP).

    See https://platform.openai.com/docs/api-reference/realtime/calls.
    """

    async def create(
        self,
        *,
        sdp: str,
        session: params.RealtimeSessionCreateRequestParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Begin a conversation over WebRTC.

        sdp: the offer of the browser (SDP, RFC 8866).
        session: what the session is like; may be left out if the key says it.

        Returns:
            The answer to the offer (SDP), as bytes.

        See https://platform.openai.com/docs/api-reference/realtime/calls/create.
        """
        return await self._engine.request(
            "POST",
            "/realtime/calls",
            HttpxBinaryResponseContent,
            form=Form(json=("session",), raw="sdp"),
            headers={"Accept": "application/sdp"},
            body={
                "sdp": sdp,
                "session": session,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: params.RealtimeAudioConfigParam | Omit = omit,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        instructions: str | Omit = omit,
        max_output_tokens: int | Literal["inf"] | Omit = omit,
        model: str | Omit = omit,
        output_modalities: list[Literal["text", "audio"]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prompt: ResponsePromptParam | Omit | None = omit,
        reasoning: params.RealtimeReasoningParam | Omit = omit,
        tool_choice: params.RealtimeToolChoiceConfigParam | Omit = omit,
        tools: params.RealtimeToolsConfigParam | Omit = omit,
        tracing: params.RealtimeTracingConfigParam | Omit | None = omit,
        truncation: params.RealtimeTruncationParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Take a call that is coming in.

        type: ``"realtime"``.
        audio: how sound comes in and goes out.
        include: further parts to report.
        instructions: what the model is told before anything else.
        max_output_tokens: limit of tokens of one answer; ``"inf"`` for none.
        model: name of the model.
        output_modalities: what the model answers with.
        parallel_tool_calls: whether the model may call several tools at once.
        prompt: a prompt kept on the server, with values for its variables.
        reasoning: how much the model thinks before it answers, and whether it sums its thoughts up.
        tool_choice: which tool the model must use, if any.
        tools: what the model may use.
        tracing: whether the session is recorded for inspection.
        truncation: what is dropped from a conversation that grows too long.

        Raises:
            NotFoundError: there is no such call.

        See https://platform.openai.com/docs/api-reference/realtime/calls/accept.
        """
        return await self._engine.request(
            "POST",
            path("/realtime/calls/{call_id}/accept", call_id=call_id),
            NoneType,
            headers={"Accept": "*/*"},
            body={
                "type": type,
                "audio": audio,
                "include": include,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "model": model,
                "output_modalities": output_modalities,
                "parallel_tool_calls": parallel_tool_calls,
                "prompt": prompt,
                "reasoning": reasoning,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "truncation": truncation,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """End a call.

        Raises:
            NotFoundError: there is no such call.

        See https://platform.openai.com/docs/api-reference/realtime/calls/hangup.
        """
        return await self._engine.request(
            "POST",
            path("/realtime/calls/{call_id}/hangup", call_id=call_id),
            NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Pass a call on to somebody else.

        target_uri: where to, such as ``"tel:+14155550123"`` or ``"sip:agent@example.com"``.

        Raises:
            NotFoundError: there is no such call.

        See https://platform.openai.com/docs/api-reference/realtime/calls/refer.
        """
        return await self._engine.request(
            "POST",
            path("/realtime/calls/{call_id}/refer", call_id=call_id),
            NoneType,
            headers={"Accept": "*/*"},
            body={
                "target_uri": target_uri,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Turn a call down that is coming in.

        status_code: the SIP status that the caller is told; 603 (decline) by default.

        Raises:
            NotFoundError: there is no such call.

        See https://platform.openai.com/docs/api-reference/realtime/calls/reject.
        """
        return await self._engine.request(
            "POST",
            path("/realtime/calls/{call_id}/reject", call_id=call_id),
            NoneType,
            headers={"Accept": "*/*"},
            body={
                "status_code": status_code,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
