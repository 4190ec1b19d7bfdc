"""The documented types of fields, evaluated when they are first needed."""

from __future__ import annotations

import sys
from typing import Any, TypeVar

import msgspec

from ._model_meta import ModelMeta

__all__ = ["hints", "is_foreign", "own_hints", "variants"]


def own_hints(cls: Any) -> dict[str, Any]:
    """The types of what a class itself declares."""
    found: dict[str, Any] | None = cls.__dict__.get("__hints__")
    if found is None:
        cls.__hints__ = found = _evaluate(cls)
    return found


def hints(cls: Any) -> dict[str, Any]:
    """The types of all fields of a class, its tag included."""
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if isinstance(base, ModelMeta):
            found.update(own_hints(base))
    return found


def _evaluate(cls: Any) -> dict[str, Any]:
    annotations: dict[str, Any] = cls.__annotations__ if "__annotations__" in cls.__dict__ else {}
    texts = {name: text for name, text in annotations.items() if isinstance(text, str)}
    if not texts:
        return annotations
    names: dict[str, Any] = getattr(sys.modules.get(cls.__module__), "__dict__", {})
    # One expression for the whole class: compiling costs more than evaluating.
    code = f"({', '.join(texts.values())},)"
    try:
        values = eval(code, names)  # noqa: S307
    except NameError:
        # Names of the class body and type parameters come last, since a field may be called `list` or `object`.
        inner: dict[str, Any] = {**vars(cls), **{p.__name__: p for p in getattr(cls, "__type_params__", ())}}
        values = eval(code, {**inner, **names})  # noqa: S307
    return {**annotations, **dict(zip(texts, values, strict=True))}


def variants(cls: Any) -> tuple[Any, ...]:
    """A class and, if it has several tags, a hidden subclass for each further one: the decoder knows one per class."""
    found: tuple[Any, ...] | None = cls.__dict__.get("__variants__")
    if found is None:
        body = {"__module__": cls.__module__, "__qualname__": cls.__qualname__, "__variant_of__": cls}
        tags: tuple[str, ...] = cls.__dict__.get("__tags__", ())
        others = (type(cls)(cls.__name__, (cls,), dict(body), tag=tag) for tag in tags[1:])
        cls.__variants__ = found = (cls, *others)
    return found


def is_foreign(type_: Any) -> bool:
    """Whether a type that is neither JSON's nor ours is one that the decoder makes, such as a dataclass or a date."""
    if isinstance(type_, TypeVar):
        return False
    kind = msgspec.inspect.type_info(type_)
    return not isinstance(kind, (msgspec.inspect.CustomType, msgspec.inspect.AnyType))
