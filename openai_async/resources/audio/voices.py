"""Voices of one's own for spoken output."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ..._multipart import Form
from ..._official_names import serve
from ..._query import path
from ..._required import require_one_of
from ..._resource import AsyncResource
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.audio import Voice, VoiceDeleted

if TYPE_CHECKING:
    from ...sync.resources.audio.voices import Voices as Voices
    from ._views import RawVoices, StreamedVoices

__all__ = ["AsyncVoices"]

serve(globals())


class AsyncVoices(AsyncResource["RawVoices", "StreamedVoices"]):
    """Voices of one's own for spoken output. See https://platform.openai.com/docs/api-reference/audio/voices."""

    @overload
    async def create(
        self,
        *,
        audio_sample: FileTypes,
        consent: str,
        name: str,
        type: Literal["audio_sample"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Voice: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["prompt"],
        prompt: str,
        model: str | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Voice: ...
    async def create(
        self,
        *,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        name: str,
        type: Literal["audio_sample", "prompt"] | Omit = omit,
        prompt: str | Omit = omit,
        model: str | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Voice:
        """Make a voice, of a sample of somebody's speech or of a description.

        audio_sample: the file: bytes, an open file, a path, an iterator of bytes, or a tuple of name, contents and
            media type.
        consent: id of the recording in which the speaker agrees, see `audio.voice_consents`.
        name: what it is called.
        type: which of the two it is.
        prompt: what the voice is like.
        model: the version of the model that makes it.
        script_hint: what the voice will be used to say.

        Raises:
            TypeError: arguments are missing; the message says which ones go together.

        See https://platform.openai.com/docs/api-reference/audio/voices/create.
        """
        require_one_of(
            {"audio_sample": audio_sample, "consent": consent, "type": type, "prompt": prompt},
            ("audio_sample", "consent"),
            ("prompt", "type"),
        )
        return await self._engine.request(
            "POST",
            "/audio/voices",
            Voice,
            form=Form("audio_sample"),
            body={
                "audio_sample": audio_sample,
                "consent": consent,
                "name": name,
                "type": type,
                "prompt": prompt,
                "model": model,
                "script_hint": script_hint,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VoiceDeleted:
        """Delete a voice.

        Raises:
            NotFoundError: there is no such voice.

        See https://platform.openai.com/docs/api-reference/audio/voices/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/audio/voices/{voice_id}", voice_id=voice_id),
            VoiceDeleted,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
