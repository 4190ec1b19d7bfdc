"""One turn of an agent's work: what its events add up to. Nothing here does I/O."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._agent_functions import agent_text_format
from ._exceptions import AgentOutputParseError, AgentTurnResultError, OutputParseError
from ._json_schema import strict_json_schema
from ._parsing import Parser
from ._types import is_given, omit

if TYPE_CHECKING:
    from .types.beta_agents import AgentSessionAssistantMessage, AgentSessionEvent, RequiredAction, Turn

__all__ = ["AgentTurnResult", "TurnCollector", "asking_for"]

T = TypeVar("T")
U = TypeVar("U")

_SESSION, _TURN = "agent.session.", "agent.session.turn."
_LAST = frozenset(("completed", "failed", "cancelled"))


@dataclass
class AgentTurnResult(Generic[T]):
    """What an agent answered in one turn.

    turn:          the turn, which is completed.
    messages:      what the agent said, without its comments on the way, oldest first.
    output_parsed: the last message as a value of the type that was asked for, if one was.
    """

    turn: Turn
    messages: list[AgentSessionAssistantMessage]
    output_parsed: T | None = None

    @property
    def session_id(self) -> str:
        """The session of the turn."""
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        """The id of the turn."""
        return self.turn.id

    @property
    def output_text(self) -> str:
        """The text of all messages."""
        return "".join(map(_text, self.messages))

    def parse(self, output_type: type[U]) -> U:
        """The last message as a value of a type.

        Raises:
            AgentOutputParseError: there is none, or it does not fit.
            TypeError: the type has no strict schema.
        """
        parser: Parser[U] = Parser(output_type)
        try:
            return cast("U", parser.content(_text(self.messages[-1]) if self.messages else ""))
        except OutputParseError as error:
            raise AgentOutputParseError(self, path=error.path, reason=error.reason, text=error.text) from error


def _text(message: AgentSessionAssistantMessage) -> str:
    return "".join(part.text or "" for part in message.content or ())


class TurnCollector(Generic[T]):
    """Follows the events of a session until its first turn has ended.

    output_type: what the answer is parsed into; None for text.
    turn:        the turn, as it was told of last; None before it began.
    over:        whether the turn has ended and the session rests.

    Turns of the agents that the agent has set to work are passed over.
    """

    def __init__(self, output_type: type[T] | None = None) -> None:
        self._type = output_type
        if output_type is not None:
            strict_json_schema(output_type)  # or it cannot be asked for
        self._session_id: str | None = None
        self._messages: dict[str, AgentSessionAssistantMessage] = {}
        self._required: list[RequiredAction] = []
        self._failed = False
        self.turn: Turn | None = None
        self.over: bool = False

    @property
    def messages(self) -> list[AgentSessionAssistantMessage]:
        """What the agent has said so far."""
        return list(self._messages.values())

    def tell(self, event: AgentSessionEvent) -> None:
        """Take note of the next event."""
        found: Any = event
        kind = getattr(found, "type", None) or ""
        if kind.startswith(_TURN):
            self._session_id = self._session_id or found.session_id
            self._tell_of_turn(kind.removeprefix(_TURN), found)
        elif kind.startswith(_SESSION) and hasattr(found, "session"):
            self._session_id = self._session_id or found.session.id
            self._tell_of_session(kind.removeprefix(_SESSION), found.session)

    def _tell_of_turn(self, what: str, event: Any) -> None:
        if what == "item.done":
            item = event.item
            said = item.type == "message" and item.role == "assistant" and item.phase in (None, "final_answer")
            if said and self.turn is not None and item.turn_id == self.turn.id:
                self._messages[item.id] = item
        elif what in _LAST or what in ("created", "in_progress"):
            first = self.turn is None and event.turn.subagent_id is None
            if first or (self.turn is not None and event.turn.id == self.turn.id):
                self.turn = event.turn

    def _tell_of_session(self, what: str, session: Any) -> None:
        self._required = list(session.required_actions or ())
        self._failed = what == "failed"
        # A session that has not begun with the turn rests as well.
        self.over = self._failed or (what == "idle" and self.turn is not None and self.turn.status in _LAST)

    def waits(self, handled: Collection[str]) -> bool:
        """Whether the session waits for something else than results of the functions `handled`."""
        return any(one.type != "function_call" or one.name not in handled for one in self._required)

    def result(self, handled: Collection[str] = ()) -> AgentTurnResult[T]:
        """What the agent answered.

        Raises:
            AgentTurnResultError: it did not, or not yet.
            AgentOutputParseError: it does not fit the type.
        """
        if self.waits(handled):
            raise self.error("requires_action")
        status = "failed" if self._failed else self.turn.status if self.turn is not None else None
        if status in ("failed", "cancelled"):
            raise self.error(status)
        if self.turn is None or not self.over:
            raise self.error("observation_failed")
        result: AgentTurnResult[T] = AgentTurnResult(self.turn, self.messages)
        if self._type is not None:
            result.output_parsed = result.parse(self._type)
        return result

    def error(self, reason: str) -> AgentTurnResultError:
        """The error that says why there is no answer, with what there is."""
        return AgentTurnResultError(
            reason,
            turn=self.turn,
            session_id=self._session_id,
            messages=self.messages,
            required_actions=self._required,
        )


def asking_for(agent: Any, output_type: Any) -> Any:
    """The parameter `agent` of a session whose answers are to be of a type.

    Raises:
        TypeError: the type has no strict schema.
        ValueError: `agent` has a format of its own.
    """
    if output_type is None:
        return agent
    given: dict[str, Any] = dict(agent) if is_given(agent) else {}
    text: dict[str, Any] = dict(given.get("text") or {})
    if is_given(text.get("format", omit)):
        raise ValueError("output_type and the text.format of agent both say what the answer looks like; give one")
    text["format"] = agent_text_format(output_type)
    return {**given, "text": text}
