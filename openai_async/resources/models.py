"""Models: what can be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._official_names import serve
from .._pagination import AsyncPage, AsyncPaginator, paginate
from .._query import path
from .._resource import AsyncResource
from .._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from ..types.models import Model, ModelDeleted

if TYPE_CHECKING:
    from ..sync.resources.models import Models as Models
    from ._views import RawModels, StreamedModels

__all__ = ["AsyncModels"]

serve(globals())


class AsyncModels(AsyncResource["RawModels", "StreamedModels"]):
    """The models that the key may use. See https://platform.openai.com/docs/api-reference/models."""

    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Model:
        """Owner and date of one model.

        Raises:
            NotFoundError: there is no such model, or the key may not use it.

        See https://platform.openai.com/docs/api-reference/models/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/models/{model}", model=model),
            Model,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """All models that the key may use, fine-tuned ones included.

        Returns:
            The only page; iterate for the models.

        See https://platform.openai.com/docs/api-reference/models/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/models",
            AsyncPage[Model],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ModelDeleted:
        """Delete a fine-tuned model.

        Raises:
            NotFoundError: there is no such model.
            PermissionDeniedError: the key's role does not allow it.

        See https://platform.openai.com/docs/api-reference/models/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/models/{model}", model=model),
            ModelDeleted,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
