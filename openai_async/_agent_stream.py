"""Events of agents at work, whose calls of functions are answered while they are iterated over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar

from ._exceptions import APIError, IncompleteStreamError
from ._log import without_query

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._agent_tools import FunctionCall, Tools
    from ._agent_turn import AgentTurnResult, TurnCollector
    from ._exceptions import AgentTurnResultError
    from ._http import Response
    from ._streaming import AsyncStream
    from .types.beta_agents import AgentSessionEvent

__all__ = ["AsyncAgentSessionEventStream", "AsyncAgentSessionStream"]

T = TypeVar("T")


class AsyncAgentSessionEventStream(Generic[T]):
    """Events of a session, as they arrive.

    Iterate over it (``async for event in stream``), or ask for the result of the first turn with `get_final_result`.
    A call of a function that there is a handler for is answered after its event was handed out, when the next one is
    asked for. `close`, or leaving the ``async with`` block, frees the connection.

    Raises while iterating:
        APIConnectionError, APITimeoutError: the connection broke or went silent.
        APIStatusError: a result was refused.
    """

    def __init__(self, raw: AsyncStream[AgentSessionEvent] | None, collector: TurnCollector[T], tools: Tools) -> None:
        self._raw: AsyncStream[AgentSessionEvent] | None = raw
        self._collector = collector
        self.tools = tools
        self._ready: Iterator[AgentSessionEvent] = iter(())
        self._call: FunctionCall | None = None
        self._closed = False

    def __aiter__(self) -> AsyncIterator[AgentSessionEvent]:
        return self

    async def __anext__(self) -> AgentSessionEvent:
        while True:
            if (call := self.take_call()) is not None:
                await self.tools.answer(call)
            for event in self._ready if not self.finished else ():
                return self.handed_out(event)
            batch = await self.next_batch()
            if not batch:
                raise StopAsyncIteration
            self._ready = iter(batch)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop reading and free the connection. May be called again."""
        self._closed = True
        self._ready = iter(())
        if self._raw is not None:
            await self._raw.close()

    async def aclose(self) -> None:
        """`close`, under the name that ``contextlib.aclosing`` calls."""
        await self.close()

    def with_result_collection(self) -> Self:
        """The stream itself: what the result is made of is kept in any case."""
        return self

    async def get_final_result(self) -> AgentTurnResult[T]:
        """What the agent answers in the first turn, parsed if a type was given; what was not yet read is read.

        Raises:
            AgentTurnResultError: the turn failed, was cancelled, waits for what no handler takes, or cannot be followed
                to its end; `reason` tells.
            AgentOutputParseError: the answer does not fit the type.
        """
        try:
            while not self.settled:
                await anext(self)
        except StopAsyncIteration:
            pass
        except APIError as error:
            raise self.lost() from error
        if self._collector.over:
            await self.close()
        return self._collector.result(self.tools.handlers)

    async def until_done(self) -> Self:
        """Read to the end; the events are passed over."""
        async for _ in self:
            pass
        return self

    @property
    def response(self) -> Response:
        """Status and headers of the answer that is being streamed."""
        return self._opened.response

    # -- for the sync view as well ---------------------------------------------------------------------------------

    @property
    def finished(self) -> bool:
        """Whether nothing more is handed out."""
        return self._closed

    @property
    def settled(self) -> bool:
        """Whether it is known what comes of the turn."""
        return self._collector.over or self._collector.waits(self.tools.handlers)

    def handed_out(self, event: AgentSessionEvent) -> AgentSessionEvent:
        """`event`, which is handed out now."""
        self._collector.tell(event)
        self._call = self.tools.call(event)
        return event

    def take_call(self) -> FunctionCall | None:
        """The call in the event that was handed out last, once."""
        call, self._call = self._call, None
        return call

    async def next_batch(self) -> list[AgentSessionEvent]:
        """What the next network read brings; empty at the end."""
        if self.finished:
            return []
        try:
            return await self._opened.next_batch()
        except APIError as error:
            error.partial = self._collector.messages
            raise

    def lost(self) -> AgentTurnResultError:
        """The error that says that the turn cannot be followed to its end."""
        return self._collector.error("observation_failed")

    @property
    def _opened(self) -> AsyncStream[AgentSessionEvent]:
        if self._raw is None:
            raise RuntimeError("the stream of a session is used in an `async with` block (`with`, of the sync client)")
        return self._raw


class AsyncAgentSessionStream(AsyncAgentSessionEventStream[T], Generic[T]):
    """One turn of a session: it begins with the ``async with`` block, and iteration ends when the agent rests.

    start: begins it, and gives its events.

    Raises besides, while iterating:
        IncompleteStreamError: the events ended before the turn; what the agent had said is in the error's ``partial``.
    """

    def __init__(
        self, start: Callable[[], Awaitable[AsyncStream[AgentSessionEvent]]], collector: TurnCollector[T], tools: Tools
    ) -> None:
        super().__init__(None, collector, tools)
        self._start = start

    async def __aenter__(self) -> Self:
        if self._raw is not None:
            raise RuntimeError("this stream was used already; ask for another one")
        self._raw = await self._start()
        return self

    @property
    def finished(self) -> bool:
        """Whether nothing more is handed out."""
        return self._closed or self._collector.over

    async def next_batch(self) -> list[AgentSessionEvent]:
        """What the next network read brings; empty at the end."""
        batch = await super().next_batch()
        if not batch and not self.finished:
            request = self.response.request
            message = f"{request.method} {without_query(request.url)}: the events ended before the turn of the agent."
            raise IncompleteStreamError(message, request, partial=self._collector.messages)
        return batch
