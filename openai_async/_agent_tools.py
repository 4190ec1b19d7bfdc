"""Functions of a program that an agent may call: who is called, with what, and what the agent is told."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, cast
from uuid import uuid4

import msgspec

from ._agent_functions import FunctionTool
from ._exceptions import BadRequestError
from ._log import logger
from ._model import encode_json

if TYPE_CHECKING:
    from ._types import Headers, NotGiven, TimeoutLike
    from .types.beta_agents import AgentSessionEvent

__all__ = [
    "AgentToolError",
    "AsyncToolErrorHandler",
    "AsyncToolHandler",
    "FunctionCall",
    "ToolErrorHandler",
    "ToolHandler",
    "Tools",
]

_TOLD = "Tool handler failed."  # what went wrong may be no business of a model
_PAUSES = (0.1, 0.3, 0.6)  # seconds until the server knows of a call that it has told of


class AgentToolError(msgspec.Struct, frozen=True):
    """Why a call of a function got no result.

    error: what was raised.
    stage: by what: ``"arguments"`` that are no JSON object, ``"execution"`` of the function, or its ``"output"``, which
           has no JSON form.
    """

    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: Literal["arguments", "execution", "output"]


# A function gets the arguments as a dictionary and returns text, parts of content, or what has a JSON form.
ToolHandler: TypeAlias = "Callable[[dict[str, Any]], Any]"
ToolErrorHandler: TypeAlias = "Callable[[AgentToolError], object]"
# The same; coroutine functions are awaited, others run in a thread.
AsyncToolHandler: TypeAlias = "Callable[[dict[str, Any]], Any]"
AsyncToolErrorHandler: TypeAlias = "Callable[[AgentToolError], object]"

Result: TypeAlias = "dict[str, Any]"
# Asks for a function to be called with an argument, is sent what it returns or raises, and returns what to tell.
Steps: TypeAlias = "Generator[tuple[Callable[[Any], Any], Any], Any, Result]"


class Send(Protocol):
    """How the events of a program get to a session: ``beta.agents.sessions.events.create``."""

    async def __call__(
        self,
        session_id: str,
        *,
        events: list[Any],
        idempotency_key: str,
        extra_headers: Headers | None,
        timeout: TimeoutLike | NotGiven,
    ) -> None: ...


class FunctionCall(msgspec.Struct, frozen=True):
    """A call that there is a function for; `arguments` as the server sent them."""

    session_id: str
    turn_id: str
    call_id: str
    name: str
    arguments: Any


class Tools:
    """The functions of one stream.

    handlers: the functions, by the names they are called by.
    on_error: is told why a call got no result; what it raises is logged.
    send, extra_headers, timeout: how results are sent.
    """

    def __init__(
        self,
        handlers: Mapping[str, ToolHandler] | None,
        on_error: ToolErrorHandler | None,
        send: Send,
        extra_headers: Headers | None,
        timeout: TimeoutLike | NotGiven,
    ) -> None:
        self.handlers: dict[str, ToolHandler] = dict(handlers or {})
        self._on_error = on_error
        self._send = send
        self._extra_headers = extra_headers
        self._timeout = timeout
        self._called: set[tuple[str, str]] = set()

    def call(self, event: AgentSessionEvent) -> FunctionCall | None:
        """The call that an event tells of; None if there is no function for it, or it was told of before."""
        found: Any = event
        if getattr(found, "type", None) != "agent.session.turn.item.added" or found.item.type != "function_call":
            return None
        item = found.item
        key = (item.turn_id, item.call_id)
        if item.name not in self.handlers or key in self._called:
            return None
        self._called.add(key)
        return FunctionCall(found.session_id, item.turn_id, item.call_id, item.name, item.arguments)

    def answering(self, call: FunctionCall) -> Steps:
        """The steps to the result of a call."""
        told = {"type": "agent.session.input.tool_result", "turn_id": call.turn_id, "call_id": call.call_id}
        stage: Literal["arguments", "execution", "output"] = "arguments"
        try:
            given = _arguments(call.arguments)
            function, argument = _bound(self.handlers[call.name], given)
            stage = "execution"
            output = yield function, argument
            stage = "output"
            return {**told, "success": True, "output": _output(output)}
        except Exception as error:  # noqa: BLE001 - whatever it is, the agent must not wait for ever
            failure = AgentToolError(error, call.name, call.session_id, call.turn_id, call.call_id, stage)
        try:
            if self._on_error is not None:
                yield self._on_error, failure
        except Exception:  # noqa: BLE001 - the agent goes on
            logger.exception("on_tool_error failed")
        return {**told, "success": False, "error": _TOLD}

    async def answer(self, call: FunctionCall) -> None:
        """Call the function, and send what comes of it.

        Raises:
            APIError: it could not be sent.
        """
        steps = self.answering(call)
        try:
            function, argument = next(steps)
            while True:
                try:
                    returned = await _called(function, argument)
                except Exception as error:  # noqa: BLE001 - the steps say what becomes of it
                    function, argument = steps.throw(error)
                else:
                    function, argument = steps.send(returned)
        except StopIteration as done:
            await self.send(call, done.value)

    async def send(self, call: FunctionCall, result: Result) -> None:
        """Send the result of a call; see `answer`."""
        key = str(uuid4())
        for pause in (*_PAUSES, None):
            try:
                return await self._send(
                    call.session_id,
                    events=[result],
                    idempotency_key=key,
                    extra_headers=self._extra_headers,
                    timeout=self._timeout,
                )
            except BadRequestError as error:
                if pause is None or "unknown pending tool call" not in error.message.lower():
                    raise
                await asyncio.sleep(pause)
        return None


async def _called(function: Callable[[Any], Any], argument: Any) -> Any:
    if inspect.iscoroutinefunction(function):
        return await function(argument)
    result = await asyncio.to_thread(function, argument)
    return await result if inspect.isawaitable(result) else result


def _bound(handler: ToolHandler, given: dict[str, Any]) -> tuple[Callable[[Any], Any], Any]:
    """The function to call and what with."""
    if isinstance(handler, FunctionTool):
        return handler.bound(given)  # pyright: ignore[reportUnknownVariableType]  whatever the type is
    return handler, given


def _arguments(given: Any) -> dict[str, Any]:
    arguments = msgspec.json.decode(given) if isinstance(given, str) else given
    if not isinstance(arguments, dict):
        raise ValueError("the arguments of a function are no JSON object")  # noqa: TRY004 - the agent's mistake
    return cast("dict[str, Any]", arguments)


def _output(output: Any) -> Any:
    """What a function returned as the API takes it: text, parts of content, or null; anything else as JSON text."""
    if output is None or isinstance(output, str) or _is_content(output):
        return output
    return encode_json(output).decode()


def _is_content(output: Any) -> bool:
    parts = cast("list[object]", output if isinstance(output, (list, tuple)) else [])
    kinds = [cast("dict[str, object]", part).get("type") if isinstance(part, dict) else None for part in parts]
    return bool(kinds) and all(isinstance(kind, str) and kind.startswith("input_") for kind in kinds)
