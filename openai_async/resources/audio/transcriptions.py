"""Transcriptions: speech as text in the language that is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._multipart import Form
from ..._official_names import serve
from ..._resource import AsyncResource
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.audio import Transcription, TranscriptionDiarized, TranscriptionStreamEvent, TranscriptionVerbose

if TYPE_CHECKING:
    from ..._streaming import AsyncStream
    from ...sync.resources.audio.transcriptions import Transcriptions as Transcriptions
    from ...types._words import SequenceNotStr
    from ...types.audio import AudioResponseFormat, TranscriptionInclude
    from ...types.params import audio as params
    from ._views import RawTranscriptions, StreamedTranscriptions

__all__ = ["AsyncTranscriptions"]

serve(globals())

# What an answer is read as, by `response_format`.
_ANSWERS: dict[object, Any] = {
    "text": str,
    "srt": str,
    "vtt": str,
    "verbose_json": TranscriptionVerbose,
    "diarized_json": TranscriptionDiarized,
}


class AsyncTranscriptions(AsyncResource["RawTranscriptions", "StreamedTranscriptions"]):
    """Speech as text in the language that is spoken.

    See https://platform.openai.com/docs/api-reference/audio/transcriptions.
    """

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        chunking_strategy: params.ChunkingStrategy | Omit | None = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        stream: Literal[False] | Omit | None = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Transcription: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        response_format: Literal["verbose_json"],
        chunking_strategy: params.ChunkingStrategy | Omit | None = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        stream: Literal[False] | Omit | None = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> TranscriptionVerbose: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        response_format: Literal["diarized_json"],
        chunking_strategy: params.ChunkingStrategy | Omit | None = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        stream: Literal[False] | Omit | None = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> TranscriptionDiarized: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        response_format: Literal["text", "srt", "vtt"],
        chunking_strategy: params.ChunkingStrategy | Omit | None = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        stream: Literal[False] | Omit | None = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        chunking_strategy: params.ChunkingStrategy | Omit | None = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Literal[False] | Omit | None = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        stream: Literal[True],
        chunking_strategy: params.ChunkingStrategy | Omit | None = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[TranscriptionStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        stream: bool,
        chunking_strategy: params.ChunkingStrategy | Omit | None = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]: ...
    async def create(
        self,
        *,
        file: FileTypes,
        model: str,
        chunking_strategy: params.ChunkingStrategy | Omit | None = omit,
        include: list[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: bool | Omit | None = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: list[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]:
        """Write down what is spoken.

        file: the file: bytes, an open file, a path, an iterator of bytes, or a tuple of name, contents and media type.
            Its name tells the format: flac, mp3, mp4, m4a, ogg, wav, webm.
        model: name of the model, such as ``gpt-4o-transcribe`` or ``whisper-1``.
        chunking_strategy: how long recordings are cut up; ``"auto"`` cuts at pauses.
        include: further parts to report, such as ``"logprobs"``.
        keywords: words that are likely to be spoken.
        known_speaker_names, known_speaker_references: for models that tell speakers apart: names, and a sample of each
            voice as a data URL, in the same order.
        language, languages: what is spoken, as two letters (ISO 639-1); makes the result better and faster.
        prompt: a text that came before, or shows the style wanted.
        response_format: ``"json"`` (the default), ``"verbose_json"`` with times, ``"text"``, or subtitles: ``"srt"``,
            ``"vtt"``; ``"diarized_json"`` says who spoke.
        stream: True for the text as it is recognised.
        temperature: 0 to 1; lower is more predictable.
        timestamp_granularities: with ``"verbose_json"``, what gets times: words, segments or both.

        Returns:
            The text, as `response_format` asks; with ``stream=True`` a stream of its pieces.

        Raises:
            BadRequestError: the recording cannot be read, or is too large.

        See https://platform.openai.com/docs/api-reference/audio/transcriptions/create.
        """
        return await self._engine.request(
            "POST",
            "/audio/transcriptions",
            _ANSWERS.get(response_format, Transcription),
            event=TranscriptionStreamEvent,
            stream=bool(stream),
            form=Form("file"),
            body={
                "file": file,
                "model": model,
                "chunking_strategy": chunking_strategy,
                "include": include,
                "keywords": keywords,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
                "language": language,
                "languages": languages,
                "prompt": prompt,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "timestamp_granularities": timestamp_granularities,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
