"""Conversations on sockets of the local server: what they answer, and what becomes of mistakes in the server."""

from __future__ import annotations

import asyncio
from typing import Any, ClassVar, cast, get_args

import pytest

from openai_async.testing.dialogue import ClientEvent, Dialogue, Handlers
from openai_async.testing.live_socket import AttachedDialogue, LiveDialogue
from openai_async.testing.realtime_beta import BetaDialogue
from openai_async.testing.realtime_dialogue import RealtimeDialogue
from openai_async.testing.responses_socket import ResponsesDialogue
from openai_async.testing.state import State
from openai_async.testing.translation_socket import TranslationDialogue
from openai_async.types import beta_realtime, beta_responses, live, realtime, responses

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("dialogue", "events"),
    [
        (RealtimeDialogue, realtime.RealtimeClientEvent),
        (BetaDialogue, beta_realtime.RealtimeClientEvent),
        (TranslationDialogue, realtime.RealtimeTranslationClientEvent),
        (ResponsesDialogue, responses.ResponsesClientEvent),
        (ResponsesDialogue, beta_responses.BetaResponsesClientEvent),
        (LiveDialogue, live.ClientEvent),
        (LiveDialogue, live.ForkClientEvent),
        (AttachedDialogue, live.ConnectClientEvent),
    ],
)
def test_every_documented_event_is_answered(dialogue: type[Dialogue], events: Any) -> None:
    """There is a method for each event that a client may send."""
    documented = {each.__struct_config__.tag for each in get_args(events)}
    assert documented - dialogue.HANDLERS.keys() == set()


class Broken(Dialogue):
    """A conversation with a mistake in it."""

    def begin(self) -> None:
        pass

    def client_event(self) -> Any:
        return realtime.RealtimeClientEvent

    def fall_later(self, _: ClientEvent) -> None:
        self.start(self._fall())

    async def _fall(self) -> None:
        await asyncio.sleep(0)
        raise ZeroDivisionError("later")

    HANDLERS: ClassVar[Handlers] = {"response.cancel": fall_later}


class Line:
    """A socket on which one event comes, and then nothing until a mistake was noticed."""

    def __init__(self, kind: str) -> None:
        self._events = [{"type": kind}]
        self._noticed = asyncio.Event()
        self.mistakes: list[BaseException] = []

    def __aiter__(self) -> Line:
        return self

    async def __anext__(self) -> object:
        if self._events:
            return self._events.pop()
        await self._noticed.wait()
        raise StopAsyncIteration

    async def room(self) -> None:
        pass

    def failed(self, error: BaseException) -> None:
        self.mistakes.append(error)
        self._noticed.set()


async def test_mistakes_are_seen() -> None:
    """A mistake in work that is done beside is told to the socket."""
    line = Line("response.cancel")
    await asyncio.wait_for(Broken(State({})).talk(cast("Any", line)), 10)
    assert [str(error) for error in line.mistakes] == ["later"]
