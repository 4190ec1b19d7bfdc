"""One method of the API, in the words that facts and source have in common, and the differences between two of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import cast

__all__ = [
    "Helper",
    "Method",
    "Overload",
    "Parameter",
    "differences",
    "helper_differences",
    "parameter_differences",
]


@dataclass(frozen=True)
class Parameter:
    """One parameter.

    kind:    positional or keyword.
    default: as Python writes it, None for a required one.
    type:    the annotation; types of the API by their keys.
    place:   where it lands (path, query, body, file, header), and the name it has there.
    """

    kind: str
    default: str | None
    type: str
    place: str


@dataclass(frozen=True)
class Overload:
    """One of several signatures: which parameters it needs, and what it gives then; types by their last names."""

    required: frozenset[str]
    gives: str


@dataclass(frozen=True)
class Method:
    """What an endpoint is.

    content:   how the body travels: nothing, JSON, or the form.
    answer:    what the answer is read as.
    event:     the type of the events of a stream; `streams` says whether it always is one.
    gives:     the annotation of the result.
    together:  sets of arguments of which one must be whole.
    """

    is_async: bool
    verb: str
    url: str
    parameters: dict[str, Parameter]
    content: str
    answer: str
    event: str
    streams: str
    gives: str
    headers: dict[str, str]
    auth: str
    deprecated: bool
    together: frozenset[frozenset[str]]
    overloads: tuple[Overload, ...]


@dataclass(frozen=True)
class Helper:
    """A method that is made of others: its parameters by name, and whether each must be given."""

    is_async: bool
    parameters: dict[str, bool]


def differences(wanted: Method, found: Method) -> Iterator[str]:
    """What is wrong with `found`, one line each."""
    for name in fields(Method):
        want, have = getattr(wanted, name.name), getattr(found, name.name)
        if name.name == "parameters":
            yield from parameter_differences(want, have)
        elif want != have:
            yield f"{name.name}: {_shown(want)} is wanted, not {_shown(have)}"


def helper_differences(wanted: Helper, found: Helper) -> Iterator[str]:
    """What is wrong with `found`, which may take more than it must."""
    if wanted.is_async != found.is_async:
        yield f"is_async: {wanted.is_async} is wanted"
    for name, required in wanted.parameters.items():
        if name not in found.parameters:
            yield f"parameter {name}: missing"
        elif found.parameters[name] > required:
            yield f"parameter {name}: must be optional"
    for name, required in found.parameters.items():
        if required and name not in wanted.parameters:
            yield f"parameter {name}: must be optional, for the API does not know it"


def parameter_differences(wanted: dict[str, Parameter], found: dict[str, Parameter]) -> Iterator[str]:
    for name in wanted.keys() - found.keys():
        yield f"parameter {name}: missing"
    for name in found.keys() - wanted.keys():
        yield f"parameter {name}: the API does not know it"
    common = [name for name in wanted if name in found]
    if common != [name for name in found if name in wanted]:
        yield f"parameters: the order is {', '.join(common)}"
    for name in common:
        for field in fields(Parameter):
            want, have = getattr(wanted[name], field.name), getattr(found[name], field.name)
            if want != have:
                yield f"parameter {name}: {field.name}: {want} is wanted, not {have}"


def _shown(value: object) -> str:
    if isinstance(value, frozenset):
        return " or ".join(sorted(map(_shown, cast("frozenset[object]", value)))) or "-"
    return str(value) or "-"
