"""Whether a socket is opened again, after how long, and what a new session is told again."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given, strategies as st

from openai_async import ReconnectingEvent
from openai_async._reconnection import Reconnection, SessionConfiguration, event_type

pytestmark = pytest.mark.anyio

EVENT = ReconnectingEvent(1, 5, 0.5, 1006, {}, {})


def again(event: ReconnectingEvent) -> None:
    """Connect again as before."""


@pytest.mark.parametrize("code", range(1000, 1016))
def test_codes_after_which_there_is_another_attempt(code: int) -> None:
    """A server that goes away, fails, restarts or is busy may be back; so may a network that broke."""
    assert Reconnection(again).possible(code, 0) is (code in {1001, 1005, 1006, 1011, 1012, 1013, 1015})


def test_the_number_of_attempts() -> None:
    """There are as many as wanted, and none where nobody wants to be told of them."""
    assert [Reconnection(again, max_retries=2).possible(1006, attempts) for attempts in range(4)] == [
        True,
        True,
        False,
        False,
    ]
    assert not Reconnection(again, max_retries=0).possible(1006, 0)
    assert not Reconnection(None).possible(1006, 0)


@given(attempt=st.integers(1, 2000), initial=st.floats(0, 10), longest=st.floats(0, 100))
def test_delays_grow(attempt: int, initial: float, longest: float) -> None:
    """Each is twice the one before, up to a limit, less a quarter at most."""
    delay = Reconnection(again, initial_delay=initial, max_delay=longest).delay(attempt)
    whole = min(initial * 2.0 ** min(attempt - 1, 60), longest)
    assert 0.75 * whole <= delay <= whole


async def test_what_a_handler_answers() -> None:
    """It may be plain or async, and answer nothing."""

    async def later(event: ReconnectingEvent) -> Any:
        return {"abort": event.attempt == 1}

    assert await Reconnection(again).overrides(EVENT) == {}
    assert await Reconnection(lambda event: {"extra_query": {"n": event.attempt}}).overrides(EVENT) == {
        "extra_query": {"n": 1}
    }
    assert await Reconnection(later).overrides(EVENT) == {"abort": True}


def told(*types: str, events: list[dict[str, Any]]) -> list[Any]:
    configuration = SessionConfiguration(types)
    for event in events:
        configuration.note(msgspec.json.encode(event))
    return [msgspec.json.decode(message) for message in configuration.messages()]


def test_what_was_told_is_joined() -> None:
    """Objects are joined, anything else is replaced by what is newer; each kind of event is one, in a fixed order."""
    events: list[dict[str, Any]] = [
        {"type": "session.update", "event_id": "e1", "session": {"a": 1, "b": {"c": [1, 2], "d": 1}, "e": {"f": 1}}},
        {"type": "response.create", "response": {"a": 2}},
        {"type": "session.start", "session": {"model": "m"}},
        {"type": "session.update", "session": {"b": {"c": [3]}, "e": None}},
    ]
    assert told("session.start", "session.update", events=events) == [
        {"type": "session.start", "session": {"model": "m"}},
        {"type": "session.update", "session": {"a": 1, "b": {"c": [3], "d": 1}, "e": None}},
    ]
    assert told("session.update", events=events[1:2]) == []
    assert told(events=events) == []


JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
)


@given(sessions=st.lists(st.dictionaries(st.sampled_from("abc"), JSON), max_size=4))
def test_the_last_word_counts(sessions: list[dict[str, Any]]) -> None:
    """What was said last of a key is what is said again, and nothing that was said is left out."""
    found = told("s", events=[{"type": "s", "session": session} for session in sessions])
    joined: dict[str, Any] = found[0]["session"] if found else {}
    assert joined.keys() == {key for session in sessions for key in session}
    for key, value in joined.items():
        last: Any = next(session[key] for session in reversed(sessions) if key in session)
        if isinstance(last, dict):
            assert value.keys() >= last.keys()
        else:
            assert value == last


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b'{"a":[1],"type":"x"}', "x"),
        (b'{"type":5}', None),
        (b"{}", None),
        (b"[]", None),
        (b'"text"', None),
        (b"no JSON", None),
        (b'{"type":"\xff"}', None),
        (b"", None),
    ],
)
def test_the_type_of_an_event(data: bytes, kind: str | None) -> None:
    """It is read from the text; what is no event has none."""
    assert event_type(data) == kind
    SessionConfiguration(["x"]).note(data)
