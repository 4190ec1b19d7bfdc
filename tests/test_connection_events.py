"""Handlers of events: which are called, in which order, how often."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from openai_async import OpenAIError
from openai_async._connection_events import EventHandlers, Handled


class Owner(Handled):
    def __init__(self) -> None:
        self.handlers = EventHandlers()

    def names(self, kind: object = "x") -> list[str]:
        """The handlers that an event of `kind` calls."""
        return [handler.__name__ for handler in self.handlers.take(SimpleNamespace(type=kind))]


def one(event: Any) -> None: ...
def two(event: Any) -> None: ...
def three(event: Any) -> None: ...


def test_the_order_of_handlers() -> None:
    """Those of the type come first, as they were added, then those of every type; the same one may be there twice."""
    owner = Owner()
    assert owner.on("event", one).on("x", two).on("x", three).on("x", two) is owner
    assert owner.names() == ["two", "three", "two", "one"]
    assert owner.names("y") == ["one"]
    assert owner.names(None) == ["one"]
    assert owner.names("event") == ["one"]


def test_a_handler_for_one_event() -> None:
    """It is gone after it was called, and only then."""
    owner = Owner().once("x", one).once("event", two).on("x", three)
    assert owner.names("y") == ["two"]
    assert owner.names() == ["one", "three"]
    assert owner.names() == ["three"]


def test_decorators_leave_functions_as_they_are() -> None:
    """Without a handler, both methods take the function that stands below them."""
    owner = Owner()
    assert owner.on("x")(one) is one
    assert owner.once("x")(two) is two
    assert [owner.names(), owner.names()] == [["one", "two"], ["one"]]


def test_handlers_that_are_removed() -> None:
    """All of the same handler go, of one type; what is not there can be removed as well, bound methods too."""
    owner = Owner().on("x", one).once("x", one).on("x", two).on("y", one)
    assert owner.off("x", one).off("z", one).off("y", three) is owner
    assert (owner.names(), owner.names("y")) == (["two"], ["one"])
    calls: list[Any] = []
    owner.on("z", calls.append).off("z", calls.append)
    assert owner.names("z") == []


def test_errors_that_nobody_handles() -> None:
    """An error is an error unless something is called with it; a handler for one event counts once."""
    owner = Owner()
    assert owner.names() == []
    for add in (owner.once, owner.once):
        add("error", one)
        assert owner.names("error") == ["one"]
        with pytest.raises(OpenAIError, match=r"type='error'.*connection\.on"):
            owner.names("error")
    owner.on("event", two)
    assert owner.names("error") == ["two"]
