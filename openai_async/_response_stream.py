"""``responses.stream()``: the events of a response, the response they add up to, and going on after an interruption."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._event_stream import AsyncEventStream, AsyncStreamManager
from ._exceptions import APIConnectionError, APIError, DeadlineExceededError
from ._response_events import ResponseEvents, ResponseHelperEvent
from .types.responses import ParsedResponse

if TYPE_CHECKING:
    from ._parsing import Parser
    from ._streaming import AsyncStream

__all__ = ["AsyncResponseStream", "AsyncResponseStreamManager"]

T = TypeVar("T")

_TRIES = 5  # in a row that bring nothing new
_FIRST_DELAY = 0.1  # seconds before the second of them; doubled for each further one


class AsyncResponseStream(AsyncEventStream[ResponseHelperEvent[T], ResponseHelperEvent[T]], Generic[T]):
    """Events of one response, see `_response_events`.

    A response that is generated in the background goes on when the connection breaks. The stream then asks for the
    events after the last one it got, so that none is missing and none comes twice; after 5 tries in a row that bring
    nothing new, it raises what broke it.

    Raises besides:
        OutputParseError: a type, or a strict tool, was given, and a text does not fit.
    """

    _events: ResponseEvents[T]

    def __init__(
        self,
        raw: AsyncStream[ResponseHelperEvent[T]],
        events: ResponseEvents[T],
        ask_again: Callable[[str, int], Awaitable[AsyncStream[ResponseHelperEvent[T]]]],
        *,
        starting_after: int | None = None,
    ) -> None:
        super().__init__(raw, events)
        self._ask_again = ask_again
        self._last = starting_after
        self._tries = 0

    @property
    def current_response_snapshot(self) -> ParsedResponse[T]:
        """The response as far as its events were handed out."""
        return self._events.snapshot()

    async def get_final_response(self) -> ParsedResponse[T]:
        """The response at its end, parsed if a type was given; what was not yet read is read.

        Its `status` tells whether it is whole, was cut off by a limit, or failed.

        Raises:
            IncompleteStreamError: the stream was closed before its end.
        """
        await self.until_done()
        self._check_whole()
        return self._events.final()

    async def _read(self) -> list[ResponseHelperEvent[T]]:
        while True:
            failure: APIError | None = None
            try:
                batch = await self._raw.next_events()
            except DeadlineExceededError:
                raise
            except APIConnectionError as error:
                batch, failure = [], error
            fresh = self._fresh(batch)
            if fresh:
                self._tries = 0
            if fresh or (failure is None and not batch and self._raw.completed):
                return fresh
            if not batch and not await self._resume(failure):
                return []

    def _fresh(self, batch: list[ResponseHelperEvent[T]]) -> list[ResponseHelperEvent[T]]:
        """The events of `batch` that did not come before an interruption."""
        last = self._last
        if batch and last is not None and _number(batch[0], last + 1) <= last:
            batch = [event for event in batch if _number(event, last + 1) > last]
        if batch:
            self._last = _number(batch[-1], last)
        return batch

    async def _resume(self, failure: APIError | None) -> bool:
        """Ask for the events after the last one. False, or `failure` is raised, if that cannot be done."""
        response_id = self._events.response_id
        if response_id is None or self._last is None or not self._events.background or self._tries == _TRIES:
            if failure is not None:
                raise failure
            return False
        if self._tries:
            await asyncio.sleep(_FIRST_DELAY * 2 ** (self._tries - 1))
        self._tries += 1
        await self._raw.close()
        self._raw = await self._ask_again(response_id, self._last)
        return True


def _number(event: object, otherwise: Any) -> Any:
    """The place of `event` in its stream; `otherwise` for servers that do not count."""
    number = getattr(event, "sequence_number", None)
    return otherwise if number is None else number


class AsyncResponseStreamManager(AsyncStreamManager[AsyncResponseStream[T]], Generic[T]):
    """What ``responses.stream()`` gives: the stream is opened by ``async with``.

    create:    asks for a new response.
    ask_again: asks for the events of the response of this id after the one of this number.
    known:     id of the response and number of the last known event, if it is not a new one.
    """

    def __init__(
        self,
        create: Callable[[], Awaitable[AsyncStream[ResponseHelperEvent[T]]]],
        ask_again: Callable[[str, int | None], Awaitable[AsyncStream[ResponseHelperEvent[T]]]],
        parser: Parser[T],
        known: tuple[str, int | None] | None,
    ) -> None:
        async def open_() -> AsyncResponseStream[T]:
            events: ResponseEvents[T] = ResponseEvents(parser)
            if known is None:
                return AsyncResponseStream(await create(), events, ask_again)
            events.response_id, events.background = known[0], True  # only such a response can be asked for again
            return AsyncResponseStream(await ask_again(*known), events, ask_again, starting_after=known[1])

        super().__init__(open_)
