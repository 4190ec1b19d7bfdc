"""The sync views of the events of agents at work.

Functions are called on the thread that iterates, but for coroutine functions, which run on the loop thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from inspect import iscoroutine
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar

from .._exceptions import APIError
from ._runner import current

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._agent_stream import AsyncAgentSessionEventStream
    from .._agent_tools import Result, Steps
    from .._agent_turn import AgentTurnResult
    from .._http import Response
    from ..types.beta_agents import AgentSessionEvent

__all__ = ["AgentSessionEventStream", "AgentSessionStream"]

T = TypeVar("T")


class AgentSessionEventStream(Generic[T]):
    """Events of a session, as they arrive.

    Iterate over it (``for event in stream``), or ask for the result of the first turn with `get_final_result`. A call
    of a function that there is a handler for is answered after its event was handed out, when the next one is asked
    for. `close`, or leaving the ``with`` block, frees the connection.

    Raises while iterating:
        APIConnectionError, APITimeoutError: the connection broke or went silent.
        APIStatusError: a result was refused.
    """

    def __init__(self, stream: AsyncAgentSessionEventStream[T]) -> None:
        self._async = stream
        self._runner = current()
        self._ready: Iterator[AgentSessionEvent] = iter(())

    def __iter__(self) -> Iterator[AgentSessionEvent]:
        while (event := self._next()) is not None:  # a generator: `yield from` closes what it is left in
            yield event

    def __next__(self) -> AgentSessionEvent:
        event = self._next()
        if event is None:
            raise StopIteration
        return event

    def _next(self) -> AgentSessionEvent | None:
        """The next event; None at the end."""
        stream = self._async
        while True:
            if (call := stream.take_call()) is not None:
                result = carry_out(stream.tools.answering(call))
                self._runner.run(stream.tools.send(call, result))
            for event in self._ready if not stream.finished else ():
                return stream.handed_out(event)
            batch = self._runner.run(stream.next_batch())
            if not batch:
                return None
            self._ready = iter(batch)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and free the connection. May be called again."""
        self._ready = iter(())
        if self._runner.usable:
            self._runner.run(self._async.close())

    def with_result_collection(self) -> Self:
        """The stream itself: what the result is made of is kept in any case."""
        return self

    def get_final_result(self) -> AgentTurnResult[T]:
        """What the agent answers in the first turn, parsed if a type was given; what was not yet read is read.

        Raises:
            AgentTurnResultError: the turn failed, was cancelled, waits for what no handler takes, or cannot be followed
                to its end; `reason` tells.
            AgentOutputParseError: the answer does not fit the type.
        """
        try:
            while not self._async.settled and self._next() is not None:
                pass
        except APIError as error:
            raise self._async.lost() from error
        return self._runner.run(self._async.get_final_result())

    def until_done(self) -> Self:
        """Read to the end; the events are passed over."""
        for _ in self:
            pass
        return self

    @property
    def response(self) -> Response:
        """Status and headers of the answer that is being streamed."""
        return self._async.response


class AgentSessionStream(AgentSessionEventStream[T], Generic[T]):
    """One turn of a session: it begins with the ``with`` block, and iteration ends when the agent rests.

    Raises besides, while iterating:
        IncompleteStreamError: the events ended before the turn; what the agent had said is in the error's ``partial``.
    """

    def __enter__(self) -> Self:
        self._runner.run(self._async.__aenter__())
        return self


def carry_out(steps: Steps) -> Result:
    """Take the steps to the result of a call here and now."""
    try:
        function, argument = next(steps)
        while True:
            try:
                returned = function(argument)
                if iscoroutine(returned):
                    returned = current().run(returned)
            except Exception as error:  # noqa: BLE001 - the steps say what becomes of it
                function, argument = steps.throw(error)
            else:
                function, argument = steps.send(returned)
    except StopIteration as done:
        result: Result = done.value
        return result
