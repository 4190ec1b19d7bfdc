"""Voice consents: recordings in which speakers agree to the copying of their voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._multipart import Form
from ..._official_names import serve
from ..._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.audio import VoiceConsent, VoiceConsentDeleted

if TYPE_CHECKING:
    from ...sync.resources.audio.voice_consents import VoiceConsents as VoiceConsents
    from ._views import RawVoiceConsents, StreamedVoiceConsents

__all__ = ["AsyncVoiceConsents"]

serve(globals())


class AsyncVoiceConsents(AsyncResource["RawVoiceConsents", "StreamedVoiceConsents"]):
    """Recordings in which speakers agree to the copying of their voices.

    See https://platform.openai.com/docs/api-reference/audio/voice-consents.
    """

    async def create(
        self,
        *,
        language: str,
        name: str,
        recording: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VoiceConsent:
        """Hand in a recording in which somebody agrees to the copying of their voice.

        language: what is spoken, such as ``"en-US"`` (BCP 47).
        name: what it is called.
        recording: the file: bytes, an open file, a path, an iterator of bytes, or a tuple of name, contents and media
            type.

        See https://platform.openai.com/docs/api-reference/audio/voice-consents/create.
        """
        return await self._engine.request(
            "POST",
            "/audio/voice_consents",
            VoiceConsent,
            form=Form("recording"),
            body={
                "language": language,
                "name": name,
                "recording": recording,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VoiceConsent:
        """One recording.

        Raises:
            NotFoundError: there is no such consent.

        See https://platform.openai.com/docs/api-reference/audio/voice-consents/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/audio/voice_consents/{consent_id}", consent_id=consent_id),
            VoiceConsent,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VoiceConsent:
        """Call a recording by another name.

        Raises:
            NotFoundError: there is no such consent.

        See https://platform.openai.com/docs/api-reference/audio/voice-consents/update.
        """
        return await self._engine.request(
            "POST",
            path("/audio/voice_consents/{consent_id}", consent_id=consent_id),
            VoiceConsent,
            body={
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]]:
        """The recordings, page by page.

        after: id of the item before the first one wanted.
        limit: consents on a page.

        Returns:
            The first page; iterate for the consents of all pages.

        See https://platform.openai.com/docs/api-reference/audio/voice-consents/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/audio/voice_consents",
            AsyncCursorPage[VoiceConsent],
            query={
                "after": after,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VoiceConsentDeleted:
        """Delete a recording.

        Raises:
            NotFoundError: there is no such consent.

        See https://platform.openai.com/docs/api-reference/audio/voice-consents/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/audio/voice_consents/{consent_id}", consent_id=consent_id),
            VoiceConsentDeleted,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
