"""Arguments of which some go together: a method may ask for one set of them or another."""

from __future__ import annotations

from collections.abc import Mapping

from ._types import is_given

__all__ = ["require_one_of"]


def require_one_of(arguments: Mapping[str, object], *sets: tuple[str, ...]) -> None:
    """Check that `arguments` holds all of at least one of `sets`.

    Raises:
        TypeError: each set lacks something; the message names all sets.
    """
    if not any(all(is_given(arguments[name]) for name in names) for names in sets):
        raise TypeError(f"missing arguments: give {', or '.join(map(_listed, sets))}")


def _listed(names: tuple[str, ...]) -> str:
    quoted = [f"`{name}`" for name in names]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)
