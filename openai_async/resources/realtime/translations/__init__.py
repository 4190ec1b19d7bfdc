"""Translations: speech translated as it is spoken."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._resource import AsyncResource

if TYPE_CHECKING:
    from ._views import RawTranslations, StreamedTranslations
    from .client_secrets import AsyncClientSecrets

__all__ = ["AsyncTranslations"]


class AsyncTranslations(AsyncResource["RawTranslations", "StreamedTranslations"]):
    """Speech translated as it is spoken. See https://platform.openai.com/docs/api-reference/realtime/translations."""

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        """Keys for browsers and phones that last a few minutes."""
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._engine)
