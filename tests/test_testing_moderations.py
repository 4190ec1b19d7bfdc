"""Moderations of the local server."""

from __future__ import annotations

from typing import Any

import pytest

from bare import ask
from openai_async._model import decode
from openai_async.testing import LocalServer
from openai_async.types.moderations import ModerationCreateResponse


def moderate(server: LocalServer, given: object, **parameters: object) -> Any:
    answer = ask(server, "POST", "/moderations", {"input": given, **parameters})
    assert answer.status == 200, answer.body
    decode(ModerationCreateResponse, answer.body, strict=True)
    return answer.json


def test_flagged(server: LocalServer) -> None:
    """A plain word flags its category, with a score to go with it."""
    (result,) = moderate(server, "I will kill the process.")["results"]
    flagged = [name for name, found in result["categories"].items() if found]
    assert (result["flagged"], flagged) == (True, ["violence"])
    assert result["category_scores"]["violence"] > 0.9
    assert result["category_scores"]["hate"] < 0.1


def test_not_flagged(server: LocalServer) -> None:
    """Anything else is let pass."""
    (result,) = moderate(server, "I like skills.", model="text-moderation-latest")["results"]
    assert not result["flagged"]
    assert max(result["category_scores"].values()) < 0.01


def test_many_texts(server: LocalServer) -> None:
    """Each text has a result of its own."""
    assert [each["flagged"] for each in moderate(server, ["a", "hateful"])["results"]] == [False, True]


def test_parts(server: LocalServer) -> None:
    """Text and images together have one result, which says what was looked at where."""
    parts = [{"type": "text", "text": "hi"}, {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}]
    (result,) = moderate(server, parts)["results"]
    applied = result["category_applied_input_types"]
    assert (applied["violence"], applied["hate"]) == (["text", "image"], ["text"])


@pytest.mark.parametrize("given", [7, [], [1], ["a", {"type": "text", "text": "b"}]])
def test_malformed_input(server: LocalServer, given: object) -> None:
    """Input that is none is refused by name."""
    answer = ask(server, "POST", "/moderations", {"input": given})
    assert (answer.status, answer.error["param"]) == (400, "input")
