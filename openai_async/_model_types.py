"""The types of fields: as they are documented, and as they are decoded.

Servers leave fields out, send null, and know words that the documentation does not. Hence each field is decoded as
optional, and each list of words as any string. What the decoder cannot express is decoded as plain JSON.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Optional, TypeVar, Union, get_args, get_origin

import msgspec

from ._model_meta import ModelMeta

__all__ = ["decoder", "hints", "own_hints", "variants"]

_LISTS: frozenset[Any] = frozenset({list, Sequence, Iterable})
_DICTS: frozenset[Any] = frozenset({dict, Mapping})
_PLAIN: frozenset[Any] = frozenset({str, int, float, bool, NoneType, Any})

_lock = threading.RLock()
_ready: set[Any] = set()
_decoders: dict[Any, tuple[msgspec.json.Decoder[Any] | None, bool]] = {}


def own_hints(cls: Any) -> dict[str, Any]:
    """The documented types of what a class itself declares, evaluated once."""
    try:
        return cls.__dict__["__hints__"]
    except KeyError:
        cls.__hints__ = found = _evaluate(cls)
        return found


def hints(cls: Any) -> dict[str, Any]:
    """The documented types of all fields of a class, its tag included."""
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
    module: Any = sys.modules.get(cls.__module__)
    names: dict[str, Any] = vars(module) if module else {}
    code = f"({', '.join(texts.values())},)"
    try:
        values = eval(code, names)  # noqa: S307
    except NameError:
        # Names of the class body and type parameters come last: a field may be called `list` or `object`.
        inner = {**vars(cls), **{p.__name__: p for p in getattr(cls, "__type_params__", ())}}
        values = eval(code, {**inner, **names})  # noqa: S307
    return {**annotations, **dict(zip(texts, values, strict=True))}


def variants(cls: Any) -> tuple[Any, ...]:
    """A class and, if it has several tags, one hidden subclass for each further one: the decoder knows one tag per class."""
    found: tuple[Any, ...] | None = cls.__dict__.get("__variants__")
    if found is None:
        body = {"__module__": cls.__module__, "__qualname__": cls.__qualname__, "__variant_of__": cls}
        tags: tuple[str, ...] = cls.__dict__.get("__tags__", ())
        others = (ModelMeta(cls.__name__, (cls,), dict(body), tag=tag) for tag in tags[1:])
        cls.__variants__ = found = (cls, *others)
    return found


def decoder(type_: Any) -> tuple[msgspec.json.Decoder[Any] | None, bool]:
    """What decodes JSON text into `type_`, None if one pass cannot; and whether there are models in it."""
    try:
        return _decoders[type_]
    except KeyError:
        with _lock:
            found = _decoders[type_] = _make_decoder(type_)
        return found


def _make_decoder(type_: Any) -> tuple[msgspec.json.Decoder[Any] | None, bool]:
    models: dict[Any, None] = {}
    # The decoder reads the annotations of every class it can reach, once; it shall see the open types.
    documented: dict[Any, dict[str, Any]] = {}
    try:
        opened = _opened(type_, models)
        for model in _growing(models):
            if model in _ready:
                continue
            for base in (get_origin(model) or model).__mro__:
                if isinstance(base, ModelMeta) and base not in documented:
                    documented[base] = base.__dict__.get("__annotations__", {})
                    base.__annotations__ = _open_hints(base, models)
        found = msgspec.json.Decoder(opened)
        # The decoder keeps what it learned about a parametrized class with that one object, not with the class.
        _ready.update(model for model in models if isinstance(model, ModelMeta))
    except TypeError:
        return None, False  # a union whose members one pass cannot tell apart
    finally:
        for base, annotations in documented.items():
            base.__annotations__ = annotations
    return found, bool(models)


def _growing(items: dict[Any, None]) -> Iterator[Any]:
    """The keys of `items`, those included that are added meanwhile."""
    done = 0
    while done < len(items):
        fresh = list(items)[done:]
        done += len(fresh)
        yield from fresh


def _open_hints(cls: Any, models: dict[Any, None]) -> dict[str, Any]:
    converted: tuple[str, ...] = cls.__dict__.get("__convert__", ())
    fields: tuple[str, ...] = cls.__struct_fields__
    return {
        name: Any if name in converted else Optional[_opened(hint, models)]
        for name, hint in own_hints(cls).items()
        if name in fields
    }


def _opened(type_: Any, models: dict[Any, None]) -> Any:
    """`type_` as it is decoded; the classes of models in it are added to `models`."""
    if type_ in _PLAIN:
        return type_
    if type_ is None:
        return NoneType
    if isinstance(type_, ModelMeta):
        return _opened_model(type_, models)
    origin: Any = get_origin(type_)
    arguments: tuple[Any, ...] = get_args(type_)
    if origin is Literal:
        return Union[tuple({value.__class__: None for value in arguments})]
    if origin is Union or origin is UnionType:
        members = [_opened(argument, models) for argument in arguments]
        if Any in members and len(members) > 1:
            raise TypeError("the decoder cannot tell a model from any other object")
        return Union[tuple(members)]
    if origin is Annotated:
        return _opened(arguments[0], models)
    if origin in _LISTS:
        return list[_opened(arguments[0], models)]
    if origin in _DICTS:
        return dict[str, _opened(arguments[1], models)]
    if isinstance(origin, ModelMeta):
        opened = origin[tuple(_opened(argument, models) for argument in arguments)]
        models[opened] = None
        return opened
    return type_ if _is_known(type_) else Any


def _opened_model(cls: Any, models: dict[Any, None]) -> Any:
    if cls is cls.root:
        return Any
    members = variants(cls)
    models.update(dict.fromkeys(members))
    return Union[members]


def _is_known(type_: Any) -> bool:
    """Whether the decoder knows what to do with a type that is neither JSON's nor ours."""
    if isinstance(type_, TypeVar):
        return True
    kind = msgspec.inspect.type_info(type_)
    return not isinstance(kind, (msgspec.inspect.CustomType, msgspec.inspect.AnyType))
