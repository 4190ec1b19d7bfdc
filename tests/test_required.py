"""Arguments that go together: one set of them or another."""

from __future__ import annotations

import pytest

from openai_async._required import require_one_of
from openai_async._types import not_given, omit


@pytest.mark.parametrize(
    "arguments", [{"a": 1, "b": 2, "c": omit}, {"a": omit, "b": not_given, "c": None}, {"a": 1, "b": 2, "c": 3}]
)
def test_one_whole_set_is_enough(arguments: dict[str, object]) -> None:
    """Every argument of one of the sets is given; None is given too."""
    require_one_of(arguments, ("a", "b"), ("c",))


@pytest.mark.parametrize("arguments", [{"a": 1, "b": omit, "c": omit}, {"a": omit, "b": not_given, "c": omit}])
def test_parts_of_sets_are_too_little(arguments: dict[str, object]) -> None:
    """Without a whole set there is a TypeError, which names all sets."""
    with pytest.raises(TypeError, match=r"^missing arguments: give `a` and `b`, or `c`$"):
        require_one_of(arguments, ("a", "b"), ("c",))
