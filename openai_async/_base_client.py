"""What a client is whatever its options: an engine with settings that may change, views of the API, connections."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from ._engine import Connections, Engine
from ._http_options import HTTPOptions, http_options
from ._resource import AsyncResource
from .resources._root import AsyncRoot

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._hooks import Hook
    from .resources._views import RawRoot, StreamedRoot

__all__ = ["AsyncBaseClient", "Setting"]

V = TypeVar("V")


class Setting(Generic[V]):
    """An option of a client. Assigning to it takes effect with the next request; what cannot be is refused."""

    def __set_name__(self, owner: type[object], name: str) -> None:
        self._key = f"_{name}"

    @overload
    def __get__(self, client: None, owner: type[object]) -> Self: ...
    @overload
    def __get__(self, client: AsyncBaseClient, owner: type[object]) -> V: ...
    def __get__(self, client: AsyncBaseClient | None, owner: type[object]) -> V | Self:
        return self if client is None else cast("V", client.__dict__[self._key])

    def __set__(self, client: AsyncBaseClient, value: V) -> None:
        client._change({self._key: value})  # pyright: ignore[reportPrivateUsage]  the settings are a part of the client


class AsyncBaseClient(AsyncRoot):
    """A client over an engine, which its class makes from its settings."""

    # -- settings ------------------------------------------------------------------------------------------------

    @abstractmethod
    def _configure(self) -> None:
        """Let the settings take effect."""

    def _implied(self, changes: dict[str, Any]) -> dict[str, Any]:
        """`changes` of attributes, and what changes with them."""
        return changes

    def _change(self, changes: dict[str, Any]) -> None:
        changes = self._implied(changes)
        before = {name: self.__dict__.get(name) for name in changes}
        self.__dict__.update(changes)
        if "_engine" not in self.__dict__:
            return
        try:
            self._configure()
        except BaseException:
            self.__dict__.update(before)
            raise

    def _copied(
        self,
        changes: dict[str, Any],
        http_client: HTTPOptions | None,
        hooks: Iterable[Hook] | None,
        timing: bool | None,
    ) -> Self:
        """The same client with `changes` of its attributes."""
        own = self._engine
        connections = own.connections
        timed = connections.timed if timing is None else timing
        if http_client is not None or timed != connections.timed:
            options = connections.options if http_client is None else http_options(http_client)
            connections = Connections(options, timed=timed)
        client = type(self).__new__(type(self))
        groups = {name for name, value in self.__dict__.items() if isinstance(value, AsyncResource)}  # of this engine
        client.__dict__.update({name: value for name, value in self.__dict__.items() if name not in groups})
        client.__dict__.update(self._implied(changes))
        client._engine = Engine(
            own.builder, connections, strict=own.strict, hooks=own.hooks if hooks is None else hooks
        )
        client._configure()
        return client

    def __copy__(self) -> Self:
        """A client with options of its own, as from `copy`; else the key of one would become that of the other."""
        return self._copied({}, None, None, None)

    # -- views of the whole API ---------------------------------------------------------------------------------------

    @property
    def with_raw_response(self) -> RawRoot:
        """The same API, giving the HTTP answer itself: headers, status, text; ``.parse()`` gives the usual result."""
        return AsyncRoot(self._engine).with_raw_response

    @property
    def with_streaming_response(self) -> StreamedRoot:
        """The same API as context managers whose answer is read inside the ``async with`` block, piece by piece."""
        return AsyncRoot(self._engine).with_streaming_response

    # -- connections -------------------------------------------------------------------------------------------------

    async def warm(self, connections: int = 1) -> int:
        """Open connections ahead, so that the first requests need not.

        connections: how many to open, at most as many as the pool keeps.

        Returns:
            How many are open.

        Raises:
            APIConnectionError: not one could be opened, or the client was closed.
        """
        return await self._engine.warm(connections)

    @property
    def pool_waits(self) -> int:
        """How many requests had to wait for a connection because the pool was at its limit."""
        transport = self._engine.connections.transport
        return transport.waits if transport is not None else 0

    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._engine.connections.closed

    async def close(self) -> None:
        """Close all connections, also of copies; requests from here on raise APIConnectionError."""
        await self._engine.connections.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
