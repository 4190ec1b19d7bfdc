"""Translations: speech in any language as English text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from typing_extensions import deprecated

from ..._multipart import Form
from ..._official_names import serve
from ..._resource import AsyncResource
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.audio import Translation, TranslationVerbose

if TYPE_CHECKING:
    from ...sync.resources.audio.translations import Translations as Translations
    from ._views import RawTranslations, StreamedTranslations

__all__ = ["AsyncTranslations"]

serve(globals())

# What an answer is read as, by `response_format`.
_ANSWERS: dict[object, Any] = {"text": str, "srt": str, "vtt": str, "verbose_json": TranslationVerbose}


class AsyncTranslations(AsyncResource["RawTranslations", "StreamedTranslations"]):
    """Speech in any language as English text. See https://platform.openai.com/docs/api-reference/audio/translations."""

    @overload
    @deprecated("The API is going to drop it.")
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Translation: ...
    @overload
    @deprecated("The API is going to drop it.")
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        response_format: Literal["verbose_json"],
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> TranslationVerbose: ...
    @overload
    @deprecated("The API is going to drop it.")
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        response_format: Literal["text", "srt", "vtt"],
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> str: ...
    @overload
    @deprecated("The API is going to drop it.")
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Translation | TranslationVerbose | str: ...
    @deprecated("The API is going to drop it.")
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Translation | TranslationVerbose | str:
        """Write down in English what is spoken in another language.

        file: the file: bytes, an open file, a path, an iterator of bytes, or a tuple of name, contents and media type.
            Its name tells the format: flac, mp3, mp4, m4a, ogg, wav, webm.
        model: name of the model, such as ``gpt-4o-transcribe`` or ``whisper-1``.
        prompt: a text that came before, or shows the style wanted, in English.
        response_format: ``"json"`` (the default), ``"verbose_json"`` with times, ``"text"``, or subtitles: ``"srt"``,
            ``"vtt"``.
        temperature: 0 to 1; lower is more predictable.

        Returns:
            The text, as `response_format` asks.

        Raises:
            BadRequestError: the recording cannot be read, or is too large.

        See https://platform.openai.com/docs/api-reference/audio/translations/create.
        """
        return await self._engine.request(
            "POST",
            "/audio/translations",
            _ANSWERS.get(response_format, Translation),
            form=Form("file"),
            body={
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
