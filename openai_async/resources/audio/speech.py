"""Speech: text read out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._binary import HttpxBinaryResponseContent
from ..._official_names import serve
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit

if TYPE_CHECKING:
    from ...sync.resources.audio.speech import Speech as Speech
    from ...types.params import audio as params
    from ._views import RawSpeech, StreamedSpeech

__all__ = ["AsyncSpeech"]

serve(globals())


class AsyncSpeech(AsyncResource["RawSpeech", "StreamedSpeech"]):
    """Text read out. See https://platform.openai.com/docs/api-reference/audio/speech."""

    async def create(
        self,
        *,
        input: str,
        model: str,
        voice: params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Read a text out.

        input: the text.
        model: name of the model, such as ``gpt-4o-mini-tts``.
        voice: name or id of the voice, such as ``"alloy"``.
        instructions: how to speak.
        response_format: the format of the sound; mp3 by default.
        speed: 0.25 to 4 times the usual speed.
        stream_format: ``"audio"`` for the sound as it is; ``"sse"`` for events with pieces of it.

        Returns:
            The sound; ``write_to_file(path)`` saves it.

        See https://platform.openai.com/docs/api-reference/audio/speech/create.
        """
        return await self._engine.request(
            "POST",
            "/audio/speech",
            HttpxBinaryResponseContent,
            headers={"Accept": "application/octet-stream"},
            body={
                "input": input,
                "model": model,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
