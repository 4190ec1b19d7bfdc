"""Sessions of the earlier realtime interface."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from ....types.beta_realtime import SessionCreateResponse

if TYPE_CHECKING:
    from ....sync.resources.beta.realtime.sessions import Sessions as Sessions
    from ....types.params import beta_realtime as params
    from ._views import RawSessions, StreamedSessions

__all__ = ["AsyncSessions"]

serve(globals())


class AsyncSessions(AsyncResource["RawSessions", "StreamedSessions"]):
    """Sessions of the earlier realtime interface.

    See https://platform.openai.com/docs/api-reference/beta/realtime/sessions.
    """

    async def create(
        self,
        *,
        client_secret: params.SessionCreateParamsClientSecret | NotGiven = not_given,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | NotGiven = not_given,
        input_audio_noise_reduction: params.SessionCreateParamsInputAudioNoiseReduction | NotGiven = not_given,
        input_audio_transcription: params.SessionCreateParamsInputAudioTranscription | NotGiven = not_given,
        instructions: str | NotGiven = not_given,
        max_response_output_tokens: int | Literal["inf"] | NotGiven = not_given,
        modalities: list[Literal["text", "audio"]] | NotGiven = not_given,
        model: str | NotGiven = not_given,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | NotGiven = not_given,
        speed: float | NotGiven = not_given,
        temperature: float | NotGiven = not_given,
        tool_choice: str | NotGiven = not_given,
        tools: Iterable[params.Tool] | NotGiven = not_given,
        tracing: params.Tracing | NotGiven = not_given,
        turn_detection: params.SessionCreateParamsTurnDetection | NotGiven = not_given,
        voice: str | NotGiven = not_given,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> SessionCreateResponse:
        """Prepare a session, and get a key with which a browser may begin it.

        client_secret: how long the key for a browser is valid.
        input_audio_format: the encoding of what is spoken to the model.
        input_audio_noise_reduction: how noise is taken out before the model hears it.
        input_audio_transcription: the model that writes down what was spoken.
        instructions: what the model is told before anything else.
        max_response_output_tokens: limit of tokens of one answer; ``"inf"`` for none.
        modalities: what the model answers with.
        model: name of the model.
        output_audio_format: the encoding of what the model speaks.
        speed: 0.25 to 1.5 times the usual speed of speech.
        temperature: 0.6 to 1.2; lower is more predictable.
        tool_choice: which tool the model must use, if any.
        tools: what the model may use.
        tracing: whether the session is recorded for inspection.
        turn_detection: how it is noticed that a speaker has ended; None leaves that to the caller.
        voice: name or id of the voice, such as ``"alloy"``.

        See https://platform.openai.com/docs/api-reference/beta/realtime/sessions/create.
        """
        return await self._engine.request(
            "POST",
            "/realtime/sessions",
            SessionCreateResponse,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "client_secret": client_secret,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "instructions": instructions,
                "max_response_output_tokens": max_response_output_tokens,
                "modalities": modalities,
                "model": model,
                "output_audio_format": output_audio_format,
                "speed": speed,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "turn_detection": turn_detection,
                "voice": voice,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
