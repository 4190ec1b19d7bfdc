"""The async and the sync client, used in the same words, so that one test tells what both do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from typing import Any

from openai_async import AsyncOpenAI, OpenAI
from openai_async.testing import LocalServer

__all__ = ["KINDS", "AsyncCaller", "Caller", "SyncCaller"]


class Caller:
    """Makes clients of one kind and takes what their methods give."""

    def __init__(self, server: LocalServer) -> None:
        self.server = server
        self._clients: list[Any] = []

    @cached_property
    def client(self) -> Any:
        """A client of the server."""
        return self.connect()

    def connect(self, **options: Any) -> Any:
        """A client of the server with `options`, closed at the end."""
        return self.made(base_url=self.server.base_url, api_key="sk-test", **options)

    def made(self, **options: Any) -> Any:
        """A client with `options` and nothing else, closed at the end."""
        client = self._connect(**options)
        self._clients.append(client)
        return client

    def _connect(self, **options: Any) -> Any:
        raise NotImplementedError

    def run(self, result: Any) -> Any:
        """What a method gives: `result` itself, or what comes of it."""
        raise NotImplementedError

    def call(self, function: Callable[..., Any], **options: Any) -> Any:
        """What `function` returns, called where the client is in use."""
        raise NotImplementedError

    def each(self, items: Any) -> Iterator[Any]:
        """The items of a stream, one by one."""
        raise NotImplementedError

    def inside(self, manager: Any) -> AbstractContextManager[Any]:
        """The block of a stream or a response."""
        raise NotImplementedError

    def until(self, condition: Callable[[LocalServer], object]) -> None:
        """Wait until `condition` is true of the server."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the clients."""
        for client in self._clients:
            self.run(client.close())


class SyncCaller(Caller):
    def _connect(self, **options: Any) -> Any:
        return OpenAI(**options)

    def run(self, result: Any) -> Any:
        return result

    def call(self, function: Callable[..., Any], **options: Any) -> Any:
        return function(**options)

    def each(self, items: Any) -> Iterator[Any]:
        yield from items

    @contextmanager
    def inside(self, manager: Any) -> Generator[Any]:
        with manager as entered:
            yield entered

    def until(self, condition: Callable[[LocalServer], object]) -> None:
        self.server.wait_for(condition)


class AsyncCaller(Caller):
    """Runs an event loop for as long as each step takes."""

    def __init__(self, server: LocalServer) -> None:
        self._loop = asyncio.new_event_loop()
        super().__init__(server)

    def _connect(self, **options: Any) -> Any:
        return AsyncOpenAI(**options)

    def run(self, result: Any) -> Any:
        return self._loop.run_until_complete(result)

    def call(self, function: Callable[..., Any], **options: Any) -> Any:
        async def call() -> Any:
            return function(**options)

        return self.run(call())

    def each(self, items: Any) -> Iterator[Any]:
        iterator = aiter(items)
        while True:
            try:
                item = self.run(anext(iterator))
            except StopAsyncIteration:
                return
            yield item

    @contextmanager
    def inside(self, manager: Any) -> Generator[Any]:
        entered = self.run(manager.__aenter__())
        try:
            yield entered
        finally:
            self.run(manager.__aexit__(None, None, None))

    def until(self, condition: Callable[[LocalServer], object]) -> None:
        self.run(self.server.until(condition))

    def close(self) -> None:
        super().close()
        self.run(self._loop.shutdown_asyncgens())
        self.run(self._loop.shutdown_default_executor())
        self._loop.close()


KINDS = {"async": AsyncCaller, "sync": SyncCaller}
