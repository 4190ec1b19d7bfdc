"""Transcription sessions: transcriptions of the earlier realtime interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from ....types.beta_realtime import TranscriptionSession

if TYPE_CHECKING:
    from ....sync.resources.beta.realtime.transcription_sessions import TranscriptionSessions as TranscriptionSessions
    from ....types.params import beta_realtime as params
    from ._views import RawTranscriptionSessions, StreamedTranscriptionSessions

__all__ = ["AsyncTranscriptionSessions"]

serve(globals())


class AsyncTranscriptionSessions(AsyncResource["RawTranscriptionSessions", "StreamedTranscriptionSessions"]):
    """Transcriptions of the earlier realtime interface.

    See https://platform.openai.com/docs/api-reference/beta/realtime/transcription-sessions.
    """

    async def create(
        self,
        *,
        client_secret: params.TranscriptionSessionCreateParamsClientSecret | NotGiven = not_given,
        include: list[str] | NotGiven = not_given,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | NotGiven = not_given,
        input_audio_noise_reduction: params.TranscriptionSessionCreateParamsInputAudioNoiseReduction
        | NotGiven = not_given,
        input_audio_transcription: params.TranscriptionSessionCreateParamsInputAudioTranscription
        | NotGiven = not_given,
        modalities: list[Literal["text", "audio"]] | NotGiven = not_given,
        turn_detection: params.TranscriptionSessionCreateParamsTurnDetection | NotGiven = not_given,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> TranscriptionSession:
        """Prepare a session that only writes down what is spoken, and get a key for a browser.

        client_secret: how long the key for a browser is valid.
        include: further parts to report.
        input_audio_format: the encoding of what is spoken to the model.
        input_audio_noise_reduction: how noise is taken out before the model hears it.
        input_audio_transcription: the model that writes down what was spoken.
        modalities: what the model answers with.
        turn_detection: how it is noticed that a speaker has ended; None leaves that to the caller.

        See https://platform.openai.com/docs/api-reference/beta/realtime/transcription-sessions/create.
        """
        return await self._engine.request(
            "POST",
            "/realtime/transcription_sessions",
            TranscriptionSession,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "client_secret": client_secret,
                "include": include,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "modalities": modalities,
                "turn_detection": turn_detection,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
