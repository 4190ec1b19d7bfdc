# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

from openai_async._types import FileTypes
from openai_async.types._lazy import LazyArea
from openai_async.types._words import SequenceNotStr

if TYPE_CHECKING:
    import openai_async.types.audio as _audio
else:
    _audio = LazyArea("openai_async.types.audio")


class SpeechCreateParams(TypedDict, total=False):
    input: Required[str]
    model: Required[str]
    voice: Required[Voice]
    instructions: str
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    speed: float
    stream_format: Literal["sse", "audio"]


class VoiceID(TypedDict, total=False):
    id: Required[str]


class ChunkingStrategyVadConfig(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


class TranscriptionCreateParamsBase(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[str]
    chunking_strategy: ChunkingStrategy | None
    include: list[_audio.TranscriptionInclude]
    keywords: SequenceNotStr[str]
    known_speaker_names: SequenceNotStr[str]
    known_speaker_references: SequenceNotStr[str]
    language: str
    languages: SequenceNotStr[str]
    prompt: str
    response_format: _audio.AudioResponseFormat
    temperature: float
    timestamp_granularities: list[Literal["word", "segment"]]


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Literal[False] | None


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class TranslationCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    model: Required[str]
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    temperature: float


class VoiceConsentCreateParams(TypedDict, total=False):
    language: Required[str]
    name: Required[str]
    recording: Required[FileTypes]


class VoiceConsentListParams(TypedDict, total=False):
    after: str
    limit: int


class VoiceConsentUpdateParams(TypedDict, total=False):
    name: Required[str]


class CreateVoiceRequestAudioSample(TypedDict, total=False):
    audio_sample: Required[FileTypes]
    consent: Required[str]
    name: Required[str]
    type: Literal["audio_sample"]


class CreateVoiceRequestPrompt(TypedDict, total=False):
    name: Required[str]
    prompt: Required[str]
    type: Required[Literal["prompt"]]
    model: str
    script_hint: str


Voice: TypeAlias = Union[
    str,
    Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ],
    VoiceID,
]

ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]

TranscriptionCreateParams: TypeAlias = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]

VoiceCreateParams: TypeAlias = Union[CreateVoiceRequestAudioSample, CreateVoiceRequestPrompt]
