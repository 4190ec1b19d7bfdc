"""Embeddings: texts as vectors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from .._embeddings import decode_vectors
from .._official_names import serve
from .._resource import AsyncResource
from .._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, is_given, not_given, omit
from ..types.embeddings import CreateEmbeddingResponse

if TYPE_CHECKING:
    from ..sync.resources.embeddings import Embeddings as Embeddings
    from ..types._words import SequenceNotStr
    from ._views import RawEmbeddings, StreamedEmbeddings

__all__ = ["AsyncEmbeddings"]

serve(globals())


class AsyncEmbeddings(AsyncResource["RawEmbeddings", "StreamedEmbeddings"]):
    """Texts as vectors whose distance tells how related they are.

    See https://platform.openai.com/docs/api-reference/embeddings.
    """

    async def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors.

        input: a text, a list of token ids, or a list of either for several vectors in one request.
        model: name of the model, such as ``text-embedding-3-small``.
        dimensions: length of each vector, for models that can shorten theirs.
        encoding_format: how vectors travel. By default they come as base64, a quarter of the size of decimal numbers,
            and are decoded to floats; a format given here is sent as it is, and what comes back is not touched.
        user: a stable name, best a hash, of the end user behind the request.

        Returns:
            One `Embedding` for each input, in the order of the inputs.

        Raises:
            BadRequestError: an input is empty or too long for the model, or there are too many.
            NotFoundError: there is no such model.

        See https://platform.openai.com/docs/api-reference/embeddings/create.
        """
        return await self._engine.request(
            "POST",
            "/embeddings",
            CreateEmbeddingResponse,
            post=None if is_given(encoding_format) else decode_vectors,
            body={
                "input": input,
                "model": model,
                "dimensions": dimensions,
                "encoding_format": encoding_format if is_given(encoding_format) else "base64",
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
