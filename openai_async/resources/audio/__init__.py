"""Audio: speech to text, text to speech, and voices."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._resource import AsyncResource

if TYPE_CHECKING:
    from ...sync.resources.audio import Audio as Audio
    from ...sync.resources.audio.speech import Speech as Speech
    from ...sync.resources.audio.transcriptions import Transcriptions as Transcriptions
    from ...sync.resources.audio.translations import Translations as Translations
    from ...sync.resources.audio.voice_consents import VoiceConsents as VoiceConsents
    from ...sync.resources.audio.voices import Voices as Voices
    from ._views import RawAudio, StreamedAudio
    from .speech import AsyncSpeech as AsyncSpeech
    from .transcriptions import AsyncTranscriptions as AsyncTranscriptions
    from .translations import AsyncTranslations as AsyncTranslations
    from .voice_consents import AsyncVoiceConsents as AsyncVoiceConsents
    from .voices import AsyncVoices as AsyncVoices

__all__ = ["AsyncAudio"]

serve(globals())


class AsyncAudio(AsyncResource["RawAudio", "StreamedAudio"]):
    """Speech to text, text to speech, and voices. See https://platform.openai.com/docs/api-reference/audio."""

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """Speech as text in the language that is spoken."""
        from .transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self._engine)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Speech in any language as English text."""
        from .translations import AsyncTranslations

        return AsyncTranslations(self._engine)

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Text read out."""
        from .speech import AsyncSpeech

        return AsyncSpeech(self._engine)

    @cached_property
    def voices(self) -> AsyncVoices:
        """Voices of one's own for spoken output."""
        from .voices import AsyncVoices

        return AsyncVoices(self._engine)

    @cached_property
    def voice_consents(self) -> AsyncVoiceConsents:
        """Recordings in which speakers agree to the copying of their voices."""
        from .voice_consents import AsyncVoiceConsents

        return AsyncVoiceConsents(self._engine)
