"""Pages of lists, and the walk from one to the next.

A list method gives an `AsyncPaginator`: awaited, it is the first page; iterated, it is every item of every page. A page
knows the request that brought it and asks for the next one the same way, with another cursor.

A server may send its reader in a circle (``has_more`` for ever, a cursor that was used before). The walk then ends with
`RepeatedCursorError` when the page that leads back arrives, before any of its items is handed out.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast, get_args, get_origin

from ._exceptions import RepeatedCursorError
from ._model import Model, decode, encode_json
from ._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._deadline import Deadline
    from ._engine import Engine
    from ._request import Auth, CallOptions

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPageT",
    "AsyncPaginator",
    "AsyncTokenPage",
    "BaseAsyncPage",
    "PageInfo",
    "page_type",
    "paginate",
]

T = TypeVar("T")
AsyncPageT = TypeVar("AsyncPageT", bound="BaseAsyncPage[Any]")


@dataclass(frozen=True)
class PageInfo:
    """What the next page is asked for with: query parameters that take the place of this page's."""

    params: Mapping[str, object]


class BaseAsyncPage(Model, Generic[T]):
    """One page of a list, and the way to the next.

    `data` holds the items of this page. ``async for item in page`` goes over them and those of all pages after it,
    asking for a page when it gets there.
    """

    data: list[T]

    _parameter: ClassVar[str] = "after"
    if TYPE_CHECKING:
        _step: _Step[Any] | None
    else:
        _step = None

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data or ():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all pages after it; the client's `deadline` bounds the walk as a whole.

        Raises:
            RepeatedCursorError: the server leads back to a page that was given before.
        """
        page, deadline = self, self.walk_deadline()
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.next_within(deadline)

    def has_next_page(self) -> bool:
        """Whether there are items here and a way to further ones."""
        return bool(self.data) and self.next_page_info() is not None

    def next_page_info(self) -> PageInfo | None:
        """What the next page is asked for with, None on the last page."""
        cursor = None if getattr(self, "has_more", None) is False else self._cursor()
        return PageInfo({self._parameter: cursor}) if cursor else None

    async def get_next_page(self) -> Self:
        """Ask for the page after this one.

        Raises:
            RuntimeError: this is the last page; see `has_next_page`.
            RepeatedCursorError: the server leads back to a page that was given before.
        """
        return await self.next_within(None)

    async def next_within(self, deadline: Deadline | None) -> Self:
        """The page after this one, as a part of a walk that ends at `deadline`; see `get_next_page`."""
        info = self.next_page_info()
        if info is None or self._step is None:
            raise RuntimeError("There is no page after this one; ask has_next_page() before get_next_page()")
        return cast("Self", await self._step.next(info, deadline))

    def walk_deadline(self) -> Deadline | None:
        """The end of a walk over pages that begins now, None for no limit."""
        return self._step.engine.builder.deadline() if self._step is not None else None

    def _cursor(self) -> object:
        return None


class AsyncPage(BaseAsyncPage[T]):
    """A list that comes as a whole: there is no next page."""

    object: str


class AsyncCursorPage(BaseAsyncPage[T]):
    """A page whose last item's id leads to the next page."""

    has_more: bool | None = None

    def _cursor(self) -> object:
        return getattr(self.data[-1], "id", None) if self.data else None


class AsyncConversationCursorPage(BaseAsyncPage[T]):
    """A page whose `last_id` leads to the next page."""

    has_more: bool | None = None
    last_id: str | None = None

    def _cursor(self) -> object:
        return self.last_id


class AsyncNextCursorPage(BaseAsyncPage[T]):
    """A page whose `next` leads to the next page."""

    has_more: bool | None = None
    next: str | None = None

    def _cursor(self) -> object:
        return self.next


class AsyncTokenPage(AsyncNextCursorPage[T]):
    """A page whose `next` is the token of the next page."""

    _parameter: ClassVar[str] = "page"


class AsyncPaginator(Generic[T, AsyncPageT]):
    """A list call that has not been sent yet.

    ``await`` it for the first page, or go over all items with ``async for``. Each sends the request anew.
    """

    def __init__(self, first: _Step[AsyncPageT]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, Any, AsyncPageT]:
        return self._first.send().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        deadline = self._first.engine.builder.deadline()
        page = await self._first.send(deadline)
        while True:
            for item in page.data or ():
                yield item
            if not page.has_next_page():
                return
            page = await page.next_within(deadline)


@dataclass(frozen=True, eq=False)
class _Step(Generic[AsyncPageT]):
    """The request for one page.

    query:   parameters of this page; what stays the same for all of them is in `options`.
    before:  the step whose page led here, None for the first.
    """

    engine: Engine
    method: str
    path: str
    page: type[AsyncPageT]
    query: Query
    options: CallOptions
    before: _Step[AsyncPageT] | None = None

    async def send(self, deadline: Deadline | None = None) -> AsyncPageT:
        """The page. `deadline` is the end of the walk it is a part of; by default it is a call of its own."""
        options: CallOptions = {**self.options, "query": self.query, "deadline": deadline}
        return await self.engine.request(self.method, self.path, self.page, post=self._arrived, **options)

    async def next(self, info: PageInfo, deadline: Deadline | None) -> AsyncPageT:
        """The page after this step's."""
        # The first page may have come by a view of the engine that gives raw responses.
        engine = self.engine.concluding(self.engine.parsed)
        return await replace(self, engine=engine, query={**self.query, **info.params}, before=self).send(deadline)

    def _arrived(self, answer: Any) -> Any:
        page = answer
        if isinstance(answer, list):  # of a server that leaves the envelope out
            page = decode(self.page, b'{"data":%b}' % encode_json(cast("list[object]", answer)))
        elif not isinstance(answer, BaseAsyncPage):
            return answer  # no list at all
        info = page.next_page_info() if page.has_next_page() else None
        if info is not None and self._passed(info.params):
            raise RepeatedCursorError(path=self.path, params=info.params)
        page._step = self
        return page

    def _passed(self, params: Mapping[str, object]) -> bool:
        """Whether this step, or one before it, asked for `params`."""
        step: _Step[AsyncPageT] | None = self
        while step is not None:
            if params.items() <= step.query.items():
                return True
            step = step.before
        return False


def paginate(
    engine: Engine,
    method: str,
    path: str,
    page: type[AsyncPageT],
    *,
    body: object = None,
    query: Query | None = None,
    headers: Headers | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: TimeoutLike | NotGiven = not_given,
    max_retries: int | None = None,
    auth: Auth = "bearer",
) -> AsyncPaginator[Any, AsyncPageT]:
    """The list that an endpoint gives in pages of type `page`."""
    options: CallOptions = {
        "body": body,
        "headers": headers,
        "extra_headers": extra_headers,
        "extra_body": extra_body,
        "timeout": timeout,
        "max_retries": max_retries,
        "auth": auth,
    }
    return AsyncPaginator(_Step(engine, method, path, page, {**(query or {}), **(extra_query or {})}, options))


def page_type(page: Any, model: Any) -> type[BaseAsyncPage[Any]]:
    """The type of pages of `model` that `page` stands for, which may be the sync view, or say what its items are."""
    kind: Any = get_origin(page) or page
    for base in kind.__mro__:
        found: Any = kind if base is BaseAsyncPage else _PAGES.get(base.__name__)
        if found is not None:
            known: Any = found[(get_args(page) or (model,))[0]] if found.__parameters__ else found
            return cast("type[BaseAsyncPage[Any]]", known)
    raise TypeError(f"page must be a type of pages, such as AsyncCursorPage, not {page!r}")


# By the names of their sync views.
_PAGES: dict[str, Any] = {
    "SyncPage": AsyncPage,
    "SyncCursorPage": AsyncCursorPage,
    "SyncConversationCursorPage": AsyncConversationCursorPage,
    "SyncNextCursorPage": AsyncNextCursorPage,
    "SyncTokenPage": AsyncTokenPage,
}
