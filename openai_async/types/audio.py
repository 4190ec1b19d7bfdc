# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.audio import (
        SpeechCreateParams as SpeechCreateParams,
        TranscriptionCreateParams as TranscriptionCreateParams,
        TranslationCreateParams as TranslationCreateParams,
        VoiceConsentCreateParams as VoiceConsentCreateParams,
        VoiceConsentListParams as VoiceConsentListParams,
        VoiceConsentUpdateParams as VoiceConsentUpdateParams,
        VoiceCreateParams as VoiceCreateParams,
    )


class TranscriptionLogprob(BaseModel):
    token: str | None = None
    bytes: list[float] | None = None
    logprob: float | None = None


class Transcription(BaseModel):
    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[TranscriptionLogprob] | None = None
    usage: TranscriptionUsage | None = None


class TranscriptionUsageDuration(BaseModel, tag_field="type", tag="duration"):
    seconds: float
    type: Literal["duration"]


class TranscriptionUsageTokens(BaseModel, tag_field="type", tag="tokens"):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: TranscriptionUsageTokensInputTokenDetails | None = None


class TranscriptionUsageTokensInputTokenDetails(BaseModel):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class TranscriptionDiarized(BaseModel):
    duration: float
    segments: list[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: TranscriptionDiarizedUsage | None = None


class TranscriptionDiarizedUsageDuration(BaseModel, tag_field="type", tag="duration"):
    seconds: float
    type: Literal["duration"]


class TranscriptionDiarizedUsageTokens(BaseModel, tag_field="type", tag="tokens"):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: TranscriptionDiarizedUsageTokensInputTokenDetails | None = None


class TranscriptionDiarizedUsageTokensInputTokenDetails(BaseModel):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class TranscriptionDiarizedSegment(BaseModel):
    id: str
    end: float
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionLanguage(BaseModel):
    code: str


class TranscriptionSegment(BaseModel):
    id: int
    avg_logprob: float
    compression_ratio: float
    end: float
    no_speech_prob: float
    seek: int
    start: float
    temperature: float
    text: str
    tokens: list[int]


class TranscriptionTextDeltaEventLogprob(BaseModel):
    token: str | None = None
    bytes: list[int] | None = None
    logprob: float | None = None


class TranscriptionTextDeltaEvent(BaseModel, tag_field="type", tag="transcript.text.delta"):
    delta: str
    type: Literal["transcript.text.delta"]
    logprobs: list[TranscriptionTextDeltaEventLogprob] | None = None
    segment_id: str | None = None


class TranscriptionTextDoneEventLogprob(BaseModel):
    token: str | None = None
    bytes: list[int] | None = None
    logprob: float | None = None


class TranscriptionTextDoneEvent(BaseModel, tag_field="type", tag="transcript.text.done"):
    text: str
    type: Literal["transcript.text.done"]
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[TranscriptionTextDoneEventLogprob] | None = None
    usage: TranscriptionTextDoneEventUsage | None = None


class TranscriptionTextDoneEventUsage(BaseModel):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageInputTokenDetails | None = None


class UsageInputTokenDetails(BaseModel):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class TranscriptionTextSegmentEvent(BaseModel, tag_field="type", tag="transcript.text.segment"):
    id: str
    end: float
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionVerbose(BaseModel):
    duration: float
    language: str
    text: str
    segments: list[TranscriptionSegment] | None = None
    usage: TranscriptionVerboseUsage | None = None
    words: list[TranscriptionWord] | None = None


class TranscriptionVerboseUsage(BaseModel):
    seconds: float
    type: Literal["duration"]


class TranscriptionWord(BaseModel):
    end: float
    start: float
    word: str


class Translation(BaseModel):
    text: str


class TranslationVerbose(BaseModel):
    duration: float
    language: str
    text: str
    segments: list[TranscriptionSegment] | None = None


class Voice(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    prompt: str | None = None


class VoiceConsent(BaseModel):
    id: str
    created_at: int
    language: str
    name: str
    object: Literal["audio.voice_consent"]


class VoiceConsentDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["audio.voice_consent"]


class VoiceDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]


SpeechModel: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]

TranscriptionUsage: TypeAlias = Union[TranscriptionUsageTokens, TranscriptionUsageDuration]

TranscriptionCreateResponse: TypeAlias = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]

TranscriptionDiarizedUsage: TypeAlias = Union[TranscriptionDiarizedUsageTokens, TranscriptionDiarizedUsageDuration]

TranscriptionInclude: TypeAlias = Literal["logprobs"]

TranscriptionStreamEvent: TypeAlias = Union[
    TranscriptionTextSegmentEvent, TranscriptionTextDeltaEvent, TranscriptionTextDoneEvent
]

TranslationCreateResponse: TypeAlias = Union[Translation, TranslationVerbose]

AudioModel: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]

serve(globals())
