"""Letting a model use Python functions: ask, run what it calls, tell it the results, until it answers.

The parameters of a function, by their annotations, become the strict schema of a tool; its docstring says what it is
for. Calls of one round run at the same time: coroutines on the loop, plain functions in threads.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

import msgspec
import typing_extensions

from ._exceptions import ToolRoundsError
from ._log import logger
from ._model import decode, encode_json
from ._parsing import Parser
from ._tools import FunctionTool, flattened, function_tool, listed
from ._types import Omit, omit

if TYPE_CHECKING:
    from ._client import AsyncOpenAI
    from .types._words import ContentType
    from .types.chat import ParsedChatCompletion
    from .types.responses import ParsedResponse

__all__ = ["AsyncToolLoop", "ToolCall", "ToolRun", "arguments_of"]

AnswerT = TypeVar("AnswerT")


class ToolCall(msgspec.Struct):
    """One call of a function.

    round:     1 for the calls in the first answer.
    id, name, arguments: as the model wrote them; arguments are JSON.
    output:    what the function returned.
    error:     what went wrong, None if nothing did.
    seconds:   how long it took.
    """

    round: int
    id: str
    name: str
    arguments: str
    output: Any = None
    error: Exception | None = None
    seconds: float = 0.0

    @property
    def told(self) -> str:
        """What the model is told: a text as it is, else JSON; of an error its class and message."""
        if self.error is not None:
            return f"Error: {type(self.error).__name__}: {self.error}"
        return self.output if isinstance(self.output, str) else encode_json(self.output).decode()


class ToolRun(Generic[AnswerT]):
    """What a loop did.

    answer:  the last answer of the model, parsed if a type was given.
    history: what was said: messages or items, from the first one of the caller to those of the answer.
    calls:   what was called, in the order of the answers.
    rounds:  how often the model was asked.
    """

    def __init__(self, history: list[Any]) -> None:
        self.answer: AnswerT = cast("AnswerT", None)
        self.history = history
        self.calls: list[ToolCall] = []
        self.rounds = 0


class AsyncToolLoop:
    """Python functions that a model may call.

        loop = AsyncToolLoop(weather, book)
        run = await loop.chat(client, model="gpt-4o-mini", messages=[...])
        print(run.answer.choices[0].message.content)

    functions: plain functions and coroutine functions; all parameters have annotations.
    max_rounds: how often the model is asked at most.
    max_concurrent: how many calls of one answer run at the same time; None for all.
    errors: ``"tell"`` hands what a function raises, and calls that do not fit it, to the model, which may try again;
        ``"raise"`` ends the loop with it.
    on_call: is told of each call once it ended, on the event loop; what it raises is logged.

    Raises:
        TypeError: a parameter cannot be expressed in a strict schema; the message names it.
        ValueError: two functions have the same name.
    """

    def __init__(
        self,
        *functions: Callable[..., Any],
        max_rounds: int = 10,
        max_concurrent: int | None = None,
        errors: Literal["tell", "raise"] = "tell",
        on_call: Callable[[ToolCall], object] | None = None,
    ) -> None:
        made = [(callable_tool(one), one) for one in functions]
        self._tools = [tool for tool, _ in made]
        self._functions = {str(tool["function"]["name"]): (tool, one) for tool, one in made}
        if len(self._functions) < len(functions):
            raise ValueError("two functions of a tool loop have the same name, so the model cannot tell them apart")
        self._max_rounds = max_rounds
        self._max_concurrent = max_concurrent
        self._raises = errors == "raise"
        self._on_call = on_call

    async def chat(
        self,
        client: AsyncOpenAI,
        *,
        messages: Iterable[Any],
        response_format: type[ContentType] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        **parameters: Any,
    ) -> ToolRun[ParsedChatCompletion[ContentType]]:
        """Run the loop over chat completions.

        response_format: as in ``chat.completions.parse``.
        tools: further tools, which the API runs itself.
        parameters: others of ``chat.completions.create``, but for `stream`.

        Raises:
            ToolRoundsError: the model still calls functions in the last round.
            LengthFinishReasonError, ContentFilterFinishReasonError, OutputParseError: as in ``parse``.
            Exception: with ``errors="raise"``, what a function raised.
        """
        from .types.chat import ParsedChatCompletion

        parser: Parser[ContentType] = Parser(response_format)
        run: ToolRun[ParsedChatCompletion[ContentType]] = ToolRun(list(messages))
        ask: Any = client.chat.completions.create
        for _ in range(self._max_rounds):
            run.rounds += 1
            answer: Any = await ask(
                messages=list(run.history),
                response_format=parser.wire_response_format(),
                tools=[*self._tools, *(listed(tools) or ())],
                **parameters,
            )
            message = answer.choices[0].message
            run.history.append(message)
            run.answer = parsed = _typed(ParsedChatCompletion, answer)
            asked = [call for call in message.tool_calls or () if call.type == "function"]
            if not asked:
                parser.completion(parsed)
                return run
            calls = [ToolCall(run.rounds, one.id, one.function.name, one.function.arguments) for one in asked]
            for call in await self._called(calls, run):
                run.history.append({"role": "tool", "tool_call_id": call.id, "content": call.told})
        raise ToolRoundsError(run)

    async def responses(
        self,
        client: AsyncOpenAI,
        *,
        input: str | Iterable[Any],  # noqa: A002  the name the API gives it
        text_format: type[ContentType] | Omit = omit,
        text: Any = omit,
        tools: Iterable[Any] | Omit = omit,
        **parameters: Any,
    ) -> ToolRun[ParsedResponse[ContentType]]:
        """Run the loop over responses; the parameters are those of ``responses.parse``.

        Raises:
            ToolRoundsError, OutputParseError, Exception: as `chat` does.
        """
        from .types.responses import ParsedResponse

        parser: Parser[ContentType] = Parser(text_format)
        items: list[Any] = [{"role": "user", "content": input}] if isinstance(input, str) else list(input)
        run: ToolRun[ParsedResponse[ContentType]] = ToolRun(items)
        ask: Any = client.responses.create
        said = 0  # how much of the history the conversation on the server has
        for _ in range(self._max_rounds):
            run.rounds += 1
            answer: Any = await ask(
                input=run.history[said:],
                text=parser.wire_text(text),
                tools=[*map(flattened, self._tools), *map(flattened, listed(tools) or ())],
                **parameters,
            )
            run.history += answer.output or ()
            said = len(run.history) if parameters.get("conversation") else 0
            run.answer = parsed = _typed(ParsedResponse, answer)
            asked = [one for one in answer.output or () if one.type == "function_call"]
            if not asked:
                parser.response(parsed)
                return run
            calls = [ToolCall(run.rounds, one.call_id, one.name, one.arguments) for one in asked]
            for call in await self._called(calls, run):
                run.history.append({"type": "function_call_output", "call_id": call.id, "output": call.told})
        raise ToolRoundsError(run)

    async def _called(self, calls: list[ToolCall], run: ToolRun[Any]) -> list[ToolCall]:
        """Run the calls of one answer; if one is to end the loop, the others are cancelled."""
        run.calls += calls
        limit = asyncio.Semaphore(self._max_concurrent or len(calls))
        tasks = [asyncio.ensure_future(self._call(call, limit)) for call in calls]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return calls

    async def _call(self, call: ToolCall, limit: asyncio.Semaphore) -> None:
        async with limit:
            started = perf_counter()
            try:
                call.output = await self._result(call)
                call.told  # noqa: B018  what has no JSON form is an error of the function
            except Exception as error:
                call.error = error
                if self._raises:
                    raise
            finally:
                call.seconds = perf_counter() - started
                self._tell(call)

    async def _result(self, call: ToolCall) -> Any:
        if call.name not in self._functions:
            raise LookupError(f"there is no function {call.name!r}; there are {', '.join(self._functions)}")
        tool, function = self._functions[call.name]
        given: Any = Parser(tools=[tool]).arguments(call.name, call.arguments)
        values = {name: getattr(given, name) for name in given.__struct_fields__}
        if inspect.iscoroutinefunction(function):
            return await function(**values)
        result = await asyncio.to_thread(function, **values)
        return await result if inspect.isawaitable(result) else result

    def _tell(self, call: ToolCall) -> None:
        if self._on_call is None:
            return
        try:
            self._on_call(call)
        except Exception:  # noqa: BLE001 - the loop goes on
            logger.exception("on_call of a tool loop failed")


def callable_tool(function: Callable[..., Any]) -> FunctionTool:
    """A strict tool whose arguments are those of a function.

    Raises:
        TypeError: a parameter has no annotation, has no name, or has no strict schema.
    """
    arguments = arguments_of(function)
    return cast("FunctionTool", function_tool(arguments, name=arguments.__name__, description=inspect.getdoc(function)))


def arguments_of(function: Callable[..., Any]) -> type[msgspec.Struct]:
    """The type of the arguments of a function, which has its name.

    Raises:
        TypeError: as `callable_tool` does.
    """
    name = getattr(function, "__name__", type(function).__name__)
    target = function if inspect.isroutine(function) else type(function).__call__
    hints = typing_extensions.get_type_hints(target, include_extras=True)
    fields: list[Any] = []
    for one in inspect.signature(function).parameters.values():
        if one.kind not in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY):
            raise TypeError(f"{name}(): the model gives arguments by name, so {one} cannot be one of them")
        if one.name not in hints:
            raise TypeError(f"{name}(): {one.name} has no annotation, which would tell the model what it is")
        given = () if one.default is one.empty else (_default(one.default),)
        fields.append((one.name, hints[one.name], *given))
    return msgspec.defstruct(name, fields, kw_only=True)


def _default(value: Any) -> Any:
    return msgspec.field(default_factory=lambda: value)


def _typed(cls: Any, answer: Any) -> Any:
    """An answer of `create` as what `parse` gives."""
    typed = decode(cls, encode_json(answer))
    typed._request_id = answer._request_id
    return typed
