"""What a sync client is whatever its options: a view of an async client, whose calls run on the loop thread.

The classes of clients are made by ``tools/gen_sync.py`` from the async ones.
"""

from __future__ import annotations

import copy
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

from .._base_client import AsyncBaseClient
from ._resource import PLAIN, SyncResource
from ._runner import run
from .resources._root import Root

if TYPE_CHECKING:
    from typing_extensions import Self

    from .resources._views import RawRoot, StreamedRoot

__all__ = ["BaseClient", "Setting"]

V = TypeVar("V")


class Setting(Generic[V]):
    """An option that is kept by the async client."""

    def __set_name__(self, owner: type[object], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, client: None, owner: type[object]) -> Self: ...
    @overload
    def __get__(self, client: BaseClient, owner: type[object]) -> V: ...
    def __get__(self, client: BaseClient | None, owner: type[object]) -> V | Self:
        return self if client is None else cast("V", getattr(client.asynchronous, self._name))

    def __set__(self, client: BaseClient, value: V) -> None:
        setattr(client.asynchronous, self._name, value)


class BaseClient(Root):
    """A client over an async one.

    Requests run on an event loop thread that all sync clients of the process share, and Ctrl-C stops the request it
    interrupts.
    """

    def _wrap(self, client: AsyncBaseClient) -> None:
        Root.__init__(self, client, PLAIN)
        self._async = client

    def _copied(self, client: AsyncBaseClient) -> Self:
        """The same client over another async one."""
        copied = type(self).__new__(type(self))
        groups = {name for name, value in self.__dict__.items() if isinstance(value, SyncResource)}  # of this client
        copied.__dict__.update({name: value for name, value in self.__dict__.items() if name not in groups})
        copied._async = client
        return copied

    def __copy__(self) -> Self:
        """A client with options of its own, as from `copy`."""
        return self._copied(copy.copy(self.asynchronous))

    @property
    def asynchronous(self) -> AsyncBaseClient:
        """The async client behind this one, with the same options; use it on an event loop of your own."""
        return cast("AsyncBaseClient", self._async)

    @property
    def with_raw_response(self) -> RawRoot:
        """The same API, giving the HTTP answer itself: headers, status, text; ``.parse()`` gives the usual result."""
        return Root(self._async).with_raw_response

    @property
    def with_streaming_response(self) -> StreamedRoot:
        """The same API as context managers whose answer is read inside the ``with`` block, piece by piece."""
        return Root(self._async).with_streaming_response

    def warm(self, connections: int = 1) -> int:
        """Open connections ahead, so that the first requests need not.

        connections: how many to open, at most as many as the pool keeps.

        Returns:
            How many are open.

        Raises:
            APIConnectionError: not one could be opened, or the client was closed.
        """
        return run(self.asynchronous.warm(connections))

    @property
    def pool_waits(self) -> int:
        """How many requests had to wait for a connection because the pool was at its limit."""
        return self.asynchronous.pool_waits

    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self.asynchronous.is_closed()

    def close(self) -> None:
        """Close all connections, also of copies; requests from here on raise APIConnectionError."""
        run(self.asynchronous.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return repr(self._async).replace("Async", "", 1)
