"""The sync views of pages: iterating over a page goes on through the pages after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ._runner import run

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._pagination import PageInfo

__all__ = [
    "PAGES",
    "BaseSyncPage",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncPageT",
    "SyncTokenPage",
]

T = TypeVar("T")
SyncPageT = TypeVar("SyncPageT", bound="BaseSyncPage[Any]")


class BaseSyncPage(Generic[T]):
    """One page of a list, and the way to the next.

    ``for item in page`` goes over the items of this page and of all pages after it, asking for a page when it gets
    there. `data` holds the items of this page; other fields of the answer, and ``to_dict`` and its kin, read as on the
    async page.
    """

    if TYPE_CHECKING:
        data: list[T]
        object: str | None
        _request_id: str | None

        def to_dict(self, **options: Any) -> dict[str, Any]: ...
        def to_json(self, **options: Any) -> str: ...
        def model_dump(self, **options: Any) -> dict[str, Any]: ...
        def model_dump_json(self, **options: Any) -> str: ...
    else:

        def __getattr__(self, name: str) -> Any:
            if name == "_async":  # while being copied or unpickled
                raise AttributeError(name)
            return getattr(self._async, name)

    def __init__(self, page: Any) -> None:
        self._async = page

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page._items()

    def iter_pages(self) -> Iterator[Self]:
        """This page and all pages after it."""
        page, deadline = self, self._async.walk_deadline()
        while True:
            yield page
            if not page.has_next_page():
                return
            page = type(self)(run(page._async.next_within(deadline)))

    def has_next_page(self) -> bool:
        """Whether there are items here and a way to further ones."""
        return bool(self._async.has_next_page())

    def next_page_info(self) -> PageInfo | None:
        """What the next page is asked for with, None on the last page."""
        info: PageInfo | None = self._async.next_page_info()
        return info

    def get_next_page(self) -> Self:
        """Ask for the page after this one.

        Raises:
            RuntimeError: this is the last page; see `has_next_page`.
            RepeatedCursorError: the server leads back to a page that was given before.
        """
        return type(self)(run(self._async.get_next_page()))

    def _items(self) -> list[T]:
        return self._async.data or []

    def __eq__(self, other: Any) -> bool:  # noqa: PYI032 - `object` is a field here
        return type(other) is type(self) and bool(self._async == other._async)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]

    def __repr__(self) -> str:
        return f"{type(self).__name__}{repr(self._async).removeprefix(type(self._async).__name__)}"


class SyncPage(BaseSyncPage[T]):
    """A list that comes as a whole: there is no next page."""


class SyncCursorPage(BaseSyncPage[T]):
    """A page whose last item's id leads to the next page."""

    if TYPE_CHECKING:
        has_more: bool | None


class SyncConversationCursorPage(BaseSyncPage[T]):
    """A page whose `last_id` leads to the next page."""

    if TYPE_CHECKING:
        has_more: bool | None
        last_id: str | None


class SyncNextCursorPage(BaseSyncPage[T]):
    """A page whose `next` leads to the next page."""

    if TYPE_CHECKING:
        has_more: bool | None
        next: str | None


class SyncTokenPage(BaseSyncPage[T]):
    """A page whose `next` is the token of the next page."""

    if TYPE_CHECKING:
        has_more: bool | None
        next: str | None


# The view of each async page, by the name of its class.
PAGES: dict[str, type[BaseSyncPage[Any]]] = {
    "AsyncPage": SyncPage,
    "AsyncCursorPage": SyncCursorPage,
    "AsyncConversationCursorPage": SyncConversationCursorPage,
    "AsyncNextCursorPage": SyncNextCursorPage,
    "AsyncTokenPage": SyncTokenPage,
    "BaseAsyncPage": BaseSyncPage,
}
