"""Content provenance checks: whether a file was made by a model of OpenAI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._multipart import Form
from .._official_names import serve
from .._resource import AsyncResource
from .._types import Body, FileTypes, Headers, NotGiven, Query, TimeoutLike, not_given
from ..types.content_provenance_checks import ContentProvenanceCheck

if TYPE_CHECKING:
    from ..sync.resources.content_provenance_checks import ContentProvenanceChecks as ContentProvenanceChecks
    from ._views import RawContentProvenanceChecks, StreamedContentProvenanceChecks

__all__ = ["AsyncContentProvenanceChecks"]

serve(globals())


class AsyncContentProvenanceChecks(AsyncResource["RawContentProvenanceChecks", "StreamedContentProvenanceChecks"]):
    """Whether a file was made by a model of OpenAI.

    See https://platform.openai.com/docs/api-reference/content-provenance-checks.
    """

    async def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ContentProvenanceCheck:
        """Look for the marks that models of OpenAI leave in what they make.

        file: the file: bytes, an open file, a path, an iterator of bytes, or a tuple of name, contents and media type.

        See https://platform.openai.com/docs/api-reference/content-provenance-checks/create.
        """
        return await self._engine.request(
            "POST",
            "/content_provenance_checks",
            ContentProvenanceCheck,
            form=Form("file"),
            body={
                "file": file,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
