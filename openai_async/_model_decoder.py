"""The decoders of `msgspec` for our types, made once per type.

Servers leave fields out, send null, and know words that the documentation does not. So a field is decoded as optional,
a list of words as any text, and what one pass cannot tell apart as plain JSON, from which `_model_build` makes models.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from types import GenericAlias, NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from ._model_build import build, path_text
from ._model_hints import is_foreign, own_hints, variants
from ._model_meta import ModelMeta
from ._model_stamp import HIDDEN, new_source

__all__ = ["decoder"]

_LISTS: frozenset[Any] = frozenset({list, Sequence, Iterable})
_DICTS: frozenset[Any] = frozenset({dict, Mapping})
_PLAIN: frozenset[Any] = frozenset({str, int, float, bool, NoneType, Any})


_lock = threading.Lock()


def _renew_lock() -> None:
    global _lock  # noqa: PLW0603  the thread that held it does not exist after a fork
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)


class _AmbiguousError(TypeError):
    """One pass cannot tell the members of a union apart."""


@lru_cache(maxsize=1024)
def decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    """What decodes JSON text into `type_`."""
    with _lock:
        return _make(type_)


def _make(type_: Any) -> msgspec.json.Decoder[Any]:  # noqa: C901  one pass over all that the decoder will read
    models: dict[Any, None] = {}
    documented: dict[Any, dict[str, Any]] = {}
    behind: dict[Any, dict[str, dict[Any, None]]] = {}
    # The decoder reads the annotations of every class it can reach, once; meanwhile they are the open types.
    try:
        opened = _opened(type_, models)
        for model in _growing(models):
            if "__decoded__" not in model.__dict__:
                seen: set[str] = set()
                for base in (get_origin(model) or model).__mro__:
                    if not isinstance(base, ModelMeta):
                        continue
                    if base not in documented:
                        documented[base] = base.__annotations__
                        base.__annotations__, behind[base] = _open_hints(base)
                    # The decoder does not see what stands behind a field that a subclass declares anew.
                    for name in behind[base].keys() - seen:
                        models.update(behind[base][name])
                    seen |= behind[base].keys()
        found = msgspec.json.Decoder(opened, dec_hook=_convert)
    except TypeError:
        return msgspec.json.Decoder(_converted(type_), dec_hook=_convert)
    finally:
        for base, annotations in documented.items():
            base.__annotations__ = annotations
    for model in models:
        # What the decoder learns about a parametrized class it keeps with that one object.
        if isinstance(model, ModelMeta):
            type.__setattr__(model, "__decoded__", True)
    return found


def _growing(items: dict[Any, None]) -> Iterator[Any]:
    """The keys of `items`, those included that are added meanwhile."""
    done = 0
    while done < len(items):
        fresh = list(items)[done:]
        done += len(fresh)
        yield from fresh


def _open_hints(cls: Any) -> tuple[dict[str, Any], dict[str, dict[Any, None]]]:
    """The annotations of a class as they are decoded, and the models that the decoder meets behind each."""
    converted: tuple[str, ...] = cls.__dict__.get("__convert__", ())
    fields: tuple[str, ...] = cls.__struct_fields__
    found: dict[str, Any] = {}
    behind: dict[str, dict[Any, None]] = {}
    for name, hint in own_hints(cls).items():
        if name not in fields:
            continue
        reached: dict[Any, None] = {}
        try:
            opened = _converted(hint) if name in converted else _opened(hint, reached)
        except _AmbiguousError:
            opened, reached = _converted(hint), {}
        # A text cannot set the hidden fields, not even to null.
        found[name] = hint if name in HIDDEN else opened | None
        behind[name] = reached
    return found, behind


def _opened(type_: Any, models: dict[Any, None]) -> Any:  # noqa: C901, PLR0911  one for each kind of type
    """`type_` as it is decoded; the classes of models in it are added to `models`."""
    if type_ in _PLAIN or isinstance(type_, TypeVar):
        return type_
    if type_ is None:
        return NoneType
    if isinstance(type_, ModelMeta):
        return _opened_model(type_, models)
    origin: Any = get_origin(type_)
    arguments: tuple[Any, ...] = get_args(type_)
    generic: Any = origin if isinstance(origin, ModelMeta) else None
    if origin is Literal:
        return _union(*{value.__class__: None for value in arguments})
    if origin is Union or origin is UnionType:
        return _opened_union(*(_opened(argument, models) for argument in arguments))
    if origin is Annotated:
        return _opened(arguments[0], models)
    if origin in _LISTS:
        return GenericAlias(list, (_opened(arguments[0], models),))
    if origin in _DICTS:
        return GenericAlias(dict, (str, _opened(arguments[1], models)))
    if generic is not None:
        opened: Any = generic[tuple(_opened(argument, models) for argument in arguments)]
        models[opened] = None
        return opened
    if is_foreign(type_):
        return type_
    return _converted(type_) if hasattr(type_, "model_validate") else Any


def _opened_model(cls: Any, models: dict[Any, None]) -> Any:
    members = variants(cls)
    models.update(dict.fromkeys(members))
    return _union(*members)


def _union(*members: Any) -> Any:
    return Union[members]  # noqa: UP007  members are known at run time only


def _opened_union(*members: Any) -> Any:
    known = _union(*(member for member in members if member is not Any))
    if Any not in members:
        return known
    alternatives = get_args(known) if get_origin(known) is Union else (known,)
    if any(isinstance(get_origin(member) or member, ModelMeta) for member in alternatives):
        raise _AmbiguousError
    return Any


class _Converted(type):
    """A class that stands for a type the decoder cannot express: it hands the plain JSON to `_convert`."""

    hint: Any

    def __instancecheck__(cls, value: object) -> bool:
        return True


def _converted(hint: Any) -> Any:
    return _Converted("Converted", (), {"hint": hint})


def _convert(type_: Any, value: Any) -> Any:
    if not isinstance(type_, _Converted):
        raise ValueError("a hidden field")  # noqa: TRY004  so that the slow path takes it for an unknown one
    made, fit = build(type_.hint, value)
    if fit.wrong and getattr(new_source(), "strict", False):
        path, reason = fit.wrong[0]
        raise ValueError(f"{reason} - at `{path_text(path)}`")
    return made
