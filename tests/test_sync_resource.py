"""What the sync side calls: the async methods as they were written, so that a call counts once for whoever watches."""

from __future__ import annotations

import copy
import pickle
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async.resources.beta.assistants import Assistants, AsyncAssistants
from openai_async.resources.chat.completions import AsyncCompletions, Completions
from openai_async.sync._resource import AsWritten
from openai_async.testing import LocalServer

QUESTION: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hello"}]}


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """A client of either kind."""
    own = KINDS[request.param](server)
    yield own
    own.close()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The calls that a tracer sees, which replaces methods of both classes, as tracers do."""
    calls: list[str] = []

    def traced(kind: Any) -> Callable[..., Any]:
        written = kind.create

        def create(self: Any, *args: Any, **kwargs: Any) -> Any:
            calls.append(kind.__name__)
            return written(self, *args, **kwargs)

        return create

    for kind in (AsyncCompletions, Completions, AsyncAssistants, Assistants):
        monkeypatch.setattr(kind, "create", traced(kind))
    return calls


def name(caller: Caller, plain: str) -> str:
    """The name of a class on the side of `caller`."""
    return plain if caller.__class__ is KINDS["sync"] else f"Async{plain}"


def test_a_tracer_sees_a_call_once(caller: Caller, seen: list[str]) -> None:
    """A method that was replaced is used by clients made before and after, and nothing is replaced behind it."""
    early = caller.client.chat.completions
    caller.run(early.create(**QUESTION))
    caller.run(caller.connect().chat.completions.create(**QUESTION))
    caller.run(caller.client.beta.chat.completions.create(**QUESTION))
    assert seen == [name(caller, "Completions")] * 3


def test_a_tracer_sees_views_once(caller: Caller, seen: list[str]) -> None:
    """Raw and streamed responses are given by the same methods, whether views are of a group or of the client."""
    completions = caller.client.chat.completions
    assert caller.run(completions.with_raw_response.create(**QUESTION)).parse().choices
    assert caller.run(caller.client.with_raw_response.chat.completions.create(**QUESTION)).parse().choices
    for view in (completions.with_streaming_response, caller.client.with_streaming_response.chat.completions):
        with caller.inside(view.create(**QUESTION)) as response:
            assert caller.run(response.parse()).choices
    assert seen == [name(caller, "Completions")] * 4


def test_a_tracer_sees_what_a_helper_calls(caller: Caller, seen: list[str]) -> None:
    """`stream` of either side asks by the async `create`, once."""
    with caller.inside(caller.client.chat.completions.stream(**QUESTION)) as stream:
        assert caller.run(stream.get_final_completion()).choices
    assert seen == ["AsyncCompletions"]


def test_what_is_deprecated_warns_once(caller: Caller) -> None:
    """The warning is of the line that makes the call."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        caller.run(caller.client.beta.assistants.create(model="gpt-4o"))
        caller.run(caller.client.beta.assistants.with_raw_response.create(model="gpt-4o"))
    assert [warning.category for warning in told] == [DeprecationWarning] * 2
    assert [warning.filename for warning in told] == [__file__] * 2


def test_what_is_deprecated_can_be_traced(caller: Caller, seen: list[str]) -> None:
    """A replaced method warns as the one it replaced, once."""
    with pytest.warns(DeprecationWarning, match="superseded") as told:
        caller.run(caller.client.beta.assistants.create(model="gpt-4o"))
    assert seen == [name(caller, "Assistants")]
    assert len(told) == 1


def test_a_group_can_be_copied() -> None:
    """The view of the async group neither loops nor breaks where attributes are looked up before there are any."""
    view = AsWritten([1])
    assert copy.copy(view).__len__() == 1
    assert pickle.loads(pickle.dumps(view)).__len__() == 1
    with pytest.raises(AttributeError, match="nothing"):
        _ = view.nothing
