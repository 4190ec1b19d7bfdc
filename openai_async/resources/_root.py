"""The root of the API: every group of endpoints, and requests to any address."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast, overload

from .._call_options import call_options, event_of, payload
from .._resource import AsyncResource
from .._types import Body, FileContent, RequestFiles, RequestOptions

if TYPE_CHECKING:
    from .._pagination import AsyncPageT, AsyncPaginator
    from .._streaming import AsyncStream
    from ._views import RawRoot, StreamedRoot
    from .admin import AsyncAdmin
    from .audio import AsyncAudio
    from .batches import AsyncBatches
    from .beta import AsyncBeta
    from .chat import AsyncChat
    from .completions import AsyncCompletions
    from .containers import AsyncContainers
    from .content_provenance_checks import AsyncContentProvenanceChecks
    from .conversations import AsyncConversations
    from .decisions import AsyncDecisions
    from .embeddings import AsyncEmbeddings
    from .evals import AsyncEvals
    from .files import AsyncFiles
    from .fine_tuning import AsyncFineTuning
    from .images import AsyncImages
    from .live import AsyncLive
    from .models import AsyncModels
    from .moderations import AsyncModerations
    from .realtime import AsyncRealtime
    from .responses import AsyncResponses
    from .safety import AsyncSafety
    from .skills import AsyncSkills
    from .uploads import AsyncUploads
    from .vector_stores import AsyncVectorStores
    from .videos import AsyncVideos
    from .webhooks import AsyncWebhooks

__all__ = ["AsyncRoot"]

T = TypeVar("T")


class AsyncRoot(AsyncResource["RawRoot", "StreamedRoot"]):
    """All endpoints of the API. See https://platform.openai.com/docs/api-reference."""

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Administration; needs an admin key."""
        from .admin import AsyncAdmin

        return AsyncAdmin(self._engine)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Speech to text, text to speech, and voices."""
        from .audio import AsyncAudio

        return AsyncAudio(self._engine)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Many requests in one file, answered within a day at a lower price."""
        from .batches import AsyncBatches

        return AsyncBatches(self._engine)

    @cached_property
    def beta(self) -> AsyncBeta:
        """What may still change, and what is on its way out."""
        from .beta import AsyncBeta

        return AsyncBeta(self._engine)

    @cached_property
    def chat(self) -> AsyncChat:
        """Conversations that the caller keeps."""
        from .chat import AsyncChat

        return AsyncChat(self._engine)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Continuations of a text; superseded by chat and responses."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._engine)

    @cached_property
    def containers(self) -> AsyncContainers:
        """The machines that the code interpreter runs on."""
        from .containers import AsyncContainers

        return AsyncContainers(self._engine)

    @cached_property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """Whether a file was made by a model of OpenAI."""
        from .content_provenance_checks import AsyncContentProvenanceChecks

        return AsyncContentProvenanceChecks(self._engine)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Conversations that the server keeps."""
        from .conversations import AsyncConversations

        return AsyncConversations(self._engine)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """Questions answered by a choice, with how sure the model is."""
        from .decisions import AsyncDecisions

        return AsyncDecisions(self._engine)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Texts as vectors."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._engine)

    @cached_property
    def evals(self) -> AsyncEvals:
        """Tests of how well models do."""
        from .evals import AsyncEvals

        return AsyncEvals(self._engine)

    @cached_property
    def files(self) -> AsyncFiles:
        """What is uploaded for other endpoints to read, and what they leave."""
        from .files import AsyncFiles

        return AsyncFiles(self._engine)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Models trained further on examples of one's own."""
        from .fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._engine)

    @cached_property
    def images(self) -> AsyncImages:
        """Pictures made or changed by a model."""
        from .images import AsyncImages

        return AsyncImages(self._engine)

    @cached_property
    def live(self) -> AsyncLive:
        """Spoken conversations that others may join and take over."""
        from .live import AsyncLive

        return AsyncLive(self._engine)

    @cached_property
    def models(self) -> AsyncModels:
        """The models that can be used."""
        from .models import AsyncModels

        return AsyncModels(self._engine)

    @cached_property
    def moderations(self) -> AsyncModerations:
        """Whether texts and images are harmful."""
        from .moderations import AsyncModerations

        return AsyncModerations(self._engine)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Spoken conversations as they happen."""
        from .realtime import AsyncRealtime

        return AsyncRealtime(self._engine)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Answers with tools, and conversations that the server keeps."""
        from .responses import AsyncResponses

        return AsyncResponses(self._engine)

    @cached_property
    def safety(self) -> AsyncSafety:
        """What the safety systems found in one's traffic."""
        from .safety import AsyncSafety

        return AsyncSafety(self._engine)

    @cached_property
    def skills(self) -> AsyncSkills:
        """Instructions and files that teach a model how to do something."""
        from .skills import AsyncSkills

        return AsyncSkills(self._engine)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Files too large for one request, sent in parts."""
        from .uploads import AsyncUploads

        return AsyncUploads(self._engine)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Files cut up and indexed, to be searched by meaning."""
        from .vector_stores import AsyncVectorStores

        return AsyncVectorStores(self._engine)

    @cached_property
    def videos(self) -> AsyncVideos:
        """Videos made or changed by a model."""
        from .videos import AsyncVideos

        return AsyncVideos(self._engine)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Addresses that are told of events, and what is sent to them."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._engine)

    @overload
    async def get(
        self, path: str, *, cast_to: type[T], options: RequestOptions | None = None, stream: Literal[False] = False
    ) -> T: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[Any],
        stream_cls: type[AsyncStream[T]],
        options: RequestOptions | None = None,
        stream: Literal[True],
    ) -> AsyncStream[T]: ...
    async def get(
        self,
        path: str,
        *,
        cast_to: type[Any],
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: type[AsyncStream[Any]] | None = None,
    ) -> Any:
        """Send a GET request.

        path:       below the base URL, such as ``/models``, or a whole address.
        cast_to:    type of the answer: a model, ``dict``, ``bytes``, ``str``, or ``Response`` for the HTTP answer.
        options:    headers, query and limits of this request.
        stream:     whether the answer is a stream of events.
        stream_cls: the type of the stream, such as ``AsyncStream[ChatCompletionChunk]``.

        Raises:
            APIError: see `openai_async`.
        """
        return await self._send("GET", path, cast_to, options, stream=stream, event=event_of(stream_cls))

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: FileContent | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
    ) -> T: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[Any],
        stream_cls: type[AsyncStream[T]],
        body: Body | None = None,
        content: FileContent | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
    ) -> AsyncStream[T]: ...
    async def post(
        self,
        path: str,
        *,
        cast_to: type[Any],
        body: Body | None = None,
        content: FileContent | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: type[AsyncStream[Any]] | None = None,
    ) -> Any:
        """Send a POST request with `body` as JSON, `files` as a form, or `content` as it is; see `get` for the rest.

        files:   the files of a form by the names of their fields, a list for several under one name.
        content: the body itself: bytes, an open file, or pieces from a (sync or async) iterator. What it is, the header
                 ``Content-Type`` says, in `options`.

        Raises:
            TypeError: there are two bodies.
        """
        event = event_of(stream_cls)
        return await self._send(
            "POST", path, cast_to, options, stream=stream, event=event, **payload(body, content, files)
        )

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: FileContent | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Send a PUT request with `body` as JSON, `files` as a form, or `content` as it is; see `post` and `get`."""
        return cast("T", await self._send("PUT", path, cast_to, options, **payload(body, content, files)))

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: FileContent | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Send a PATCH request with `body` as JSON, `files` as a form, or `content` as it is; see `post` and `get`."""
        return cast("T", await self._send("PATCH", path, cast_to, options, **payload(body, content, files)))

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Body | None = None,
        content: FileContent | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Send a DELETE request, with `body` as JSON or `content` as it is, if any; see `post` and `get`."""
        return cast("T", await self._send("DELETE", path, cast_to, options, **payload(body, content)))

    def get_api_list(
        self,
        path: str,
        *,
        model: type[T],
        page: type[AsyncPageT],
        body: Body | None = None,
        options: RequestOptions | None = None,
        method: str = "get",
    ) -> AsyncPaginator[T, AsyncPageT]:
        """The list at an address, page by page; see `get` and `post` for the rest.

        model:  type of the items.
        page:   type of the pages: `AsyncPage`, `AsyncCursorPage` or another of `openai_async.pagination`.
        method: verb of the requests.

        Returns:
            The first page; iterate for the items of all pages.

        Raises:
            APIError: see `openai_async`.
            TypeError: `page` is no type of pages.
        """
        from .._pagination import page_type, paginate

        kind: Any = page_type(page, model)
        return paginate(self._engine, method.upper(), path, kind, body=body, **call_options(options))

    async def _send(
        self, method: str, path: str, cast_to: Any, options: RequestOptions | None, **parameters: Any
    ) -> Any:
        if parameters.get("stream") and parameters["event"] is None:
            raise TypeError(
                "stream=True needs stream_cls, the type of the stream: AsyncStream[ChatCompletionChunk], say"
            )
        send: Any = self._engine.request
        return await send(method, path, cast_to, **parameters, **call_options(options))
