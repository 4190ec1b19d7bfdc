"""`Model`, the base of every type of the API.

Answers are structs that `msgspec` decodes in one pass. Nothing about them is validated: servers leave fields out, send
null, invent fields and values, and programs shall go on. What was received stays available: unknown fields as
attributes and in `model_extra`, which fields were there in `model_fields_set`, all of it as it was in `to_dict`.

    text ── _model_decoder ──> model                       one pass in C, for what fits
    text ──> plain JSON ── _model_build ──> model          for what does not
    model ── _model_stamp, _model_trace ──> the text it came from
    model ── _model_dump, _json ──> dictionary, text
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, cast

import msgspec
from typing_extensions import dataclass_transform

from ._json import encode_json
from ._model_build import Path, build
from ._model_decode import ModelDecodeError, StreamDecoder, decode, unfit
from ._model_dump import Dump, Selection, as_text, entries, fields_set
from ._model_guise import guise
from ._model_meta import ModelMeta, create, layout
from ._model_stamp import HIDDEN, SOURCE, JsonObject, Native, Received, new_place, new_source
from ._model_trace import may_have, received

if TYPE_CHECKING:
    from inspect import Signature

    from pydantic_core import CoreSchema
    from typing_extensions import Self

    from ._model_schema import ModelField

    Struct = object
else:
    from msgspec import Struct

__all__ = ["Model", "ModelDecodeError", "StreamDecoder", "decode", "encode_json"]

_set: Any = msgspec.Struct.__setattr__
_copy: Any = getattr(msgspec.Struct, "__copy__")  # noqa: B009  checkers do not know it


@dataclass_transform(kw_only_default=True, field_specifiers=(msgspec.field,))
class ModelClass(ModelMeta):
    """The class of `Model` and all its subclasses: what tools ask of a class itself."""

    @property
    def model_fields(cls) -> dict[str, ModelField]:  # noqa: N805
        """The fields by attribute, as the API documents them."""
        from ._model_schema import model_fields

        return model_fields(cls)

    __fields__ = model_fields

    @property
    def __signature__(cls) -> Signature:  # noqa: N805
        from ._model_schema import signature

        return signature(cls)


class Model(Struct, metaclass=ModelClass, dict=True, eq=False):
    """Base of the types of the API; subclasses declare fields as annotations.

    Attributes are typed as the API documents them. At run time any field may be None: servers leave fields out.
    Instances can be changed, and take new attributes, which are written like fields.
    """

    if TYPE_CHECKING:
        model_config: ClassVar[dict[str, Any]]

        @property
        def _request_id(self) -> str | None:
            """The server's name for the request that this answers, from the header ``x-request-id``."""

        @_request_id.setter
        def _request_id(self, value: str | None) -> None: ...

        def __init_subclass__(
            cls,
            *,
            tag_field: str | None = None,
            tag: str | tuple[str, ...] | None = None,
            rename: Mapping[str, str] | None = None,
            convert: tuple[str, ...] = (),
        ) -> None: ...
    else:
        __source__: Native = msgspec.field(default_factory=new_source, name="\x7fsource")
        __place__: Native = msgspec.field(default_factory=new_place, name="\x7fplace")
        model_config = {"extra": "allow"}
        model_fields = property(lambda self: type(self).model_fields)
        _request_id = None
        __pydantic_generic_metadata__ = {"origin": None, "args": (), "parameters": ()}  # read when pydantic compares

        @property
        def __class__(self) -> type:
            return guise(type(self))

        def __getattr__(self, name: str) -> Any:
            # Names that are not there are asked for all the time, and reading what was received takes a while.
            if not name.startswith("__") and may_have(self, name):
                extra = received(self).extra
                if name in extra:
                    return extra[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __init__(self, **values: Any) -> None:
        # For `super().__init__` in subclasses with a constructor of their own; the others are made without.
        for name, value in values.items():
            setattr(self, name, value)

    # ---- attributes

    def __setattr__(self, name: str, value: Any) -> None:
        wires = layout(type(self)).wires
        if name in wires:
            if value is None and getattr(self, name) is None:
                received(self).keys.setdefault(wires[name])
            _set(self, name, value)
        elif name.startswith("_") or hasattr(type(self), name):
            _set(self, name, value)
            if name == layout(type(self)).tag_field:
                received(self).keys.setdefault(name)
        else:
            mine = received(self)
            mine.keys.setdefault(name)
            mine.extra[name] = value

    def __delattr__(self, name: str) -> None:
        mine = received(self)
        names = layout(type(self))
        if name in names.wires:
            _set(self, name, names.default(name))
            mine.keys.pop(names.wires[name], None)
        elif name in mine.extra:
            del mine.extra[name]
            mine.keys.pop(name, None)
        else:
            super().__delattr__(name)

    @property
    def model_extra(self) -> dict[str, Any]:
        """Fields that the class does not know, by their wire names; changes to the dictionary change the model."""
        return received(self).extra

    @property
    def model_fields_set(self) -> set[str]:
        """Attributes of fields that were received (null or not) or set."""
        return fields_set(self)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        names = layout(type(self))
        if names.tag_field is not None:
            yield names.tag_field, getattr(self, names.tag_field)
        for name in names.wires:
            yield name, getattr(self, name)
        yield from self.model_extra.items()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or _public(type(self)) is not _public(type(other)):
            return NotImplemented
        return self is other or dict(self) == dict(other)

    if not TYPE_CHECKING:
        __hash__ = None  # what can be changed has no hash

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """What `repr` shows, for the library `rich`: all that is not None."""
        yield from ((name, value) for name, _, value in entries(self) if value is not None)

    # ---- dictionaries and text

    def to_dict(
        self,
        *,
        mode: str = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,  # noqa: ARG002
    ) -> dict[str, Any]:
        """What was received, with all changes since, as dictionaries and lists.

        mode:             ``"json"`` makes values plain that JSON does not know.
        use_api_names:    use the names of the API where they differ from the attributes.
        exclude_unset:    leave out fields that were neither received nor set.
        exclude_defaults: leave out fields that have their default value.
        exclude_none:     leave out fields that are None.
        warnings:         accepted for compatibility; there are none.
        """
        return Dump(mode, use_api_names, exclude_unset, exclude_defaults, exclude_none).of(self)

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,  # noqa: ARG002
    ) -> str:
        """The same as JSON text; `indent` is the number of blanks per level, None for one line."""
        return as_text(Dump("json", use_api_names, exclude_unset, exclude_defaults, exclude_none).of(self), indent)

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: Selection = None,
        exclude: Selection = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **_: Any,
    ) -> dict[str, Any]:
        """Dictionaries as pydantic makes them: every field, set or not, by the names of its attributes.

        include, exclude: names to keep or leave out, also nested: ``{"choices": {0: {"message"}}}``.

        Other options of pydantic's method are accepted and have no effect. For the rest, see `to_dict`.
        """
        dump = Dump(mode, bool(by_alias), exclude_unset, exclude_defaults, exclude_none)
        return dump.of(self, include, exclude)

    def model_dump_json(self, *, indent: int | None = None, ensure_ascii: bool = False, **options: Any) -> str:
        """The same as JSON text, with the options of `model_dump`."""
        options["mode"] = "json"
        return as_text(self.model_dump(**options), indent, ensure_ascii=ensure_ascii)

    def dict(self, **options: Any) -> dict[str, Any]:
        """Older name of `model_dump`."""
        return self.model_dump(**options)

    def json(self, **options: Any) -> str:
        """Older name of `model_dump_json`."""
        return self.model_dump_json(**options)

    # ---- copies

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with the attributes in `update` set; `deep` copies what is inside too."""
        copied = deepcopy(self) if deep else self.__copy__()
        for name, value in (update or {}).items():
            setattr(copied, name, value)
        return copied

    def copy(
        self,
        *,
        include: Selection = None,
        exclude: Selection = None,
        update: Mapping[str, Any] | None = None,
        deep: bool = False,
    ) -> Self:
        """Older name of `model_copy`; fields that are left out are unset in the copy."""
        copied = self.model_copy(update=update, deep=deep)
        for name in fields_set(copied) - set(update or ()):
            if (include is not None and name not in include) or (exclude is not None and name in exclude):
                delattr(copied, name)
        return copied

    def __copy__(self) -> Self:
        copied: Self = _copy(self)
        source = getattr(self, SOURCE)
        if type(source) is Received:
            _set(copied, SOURCE, Received(source.keys.copy(), source.extra.copy()))
        vars(copied).update(vars(self))
        return copied

    def __reduce__(self) -> tuple[Any, ...]:
        # Attributes that nobody declared stay here: they may belong to a client, such as the way to the next page.
        cls: Any = type(self)
        mine = received(self)
        fields = {name: getattr(self, name) for name in cls.__struct_fields__ if name not in HIDDEN}
        others = {"_request_id": self._request_id} if self._request_id is not None else {}
        tag_field = layout(cls).tag_field
        if tag_field is not None:
            others[tag_field] = getattr(self, tag_field)
        return _restore, (_public(cls), fields, mine.keys.copy(), mine.extra.copy(), others)

    # ---- construction

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """An instance from plain values by attribute or wire name, also of what is inside; nothing is checked."""
        wires = layout(cls).wires
        made, _ = build(cls, {wires.get(name, name): value for name, value in values.items()})
        constructed: Self = made
        return constructed

    @classmethod
    def model_validate(cls, obj: Any, **_: Any) -> Self:
        """An instance from a mapping by wire names, if it is as the API documents it; an instance is returned as it is.

        Raises:
            ValueError: the kind of a value, or a word, is another one, or a required field is missing. It is pydantic's
                `ValidationError` in programs that use pydantic, else a `ModelDecodeError`.
        """
        if isinstance(obj, cls):
            return obj
        value: Any = dict(cast("Mapping[str, Any]", obj)) if isinstance(obj, Mapping) else obj
        made, fit = build(cls, value)
        if fit.wrong or fit.odd:
            raise _misfit(cls, (fit.wrong or fit.odd)[0], value)
        validated: Self = made
        return validated

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **_: Any) -> Self:
        """An instance from JSON text, under the conditions of `model_validate`."""
        data = json_data.encode() if isinstance(json_data, str) else bytes(json_data)
        return cls.model_validate(decode(object, data))

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Older name of `model_construct`."""
        return cls.model_construct(_fields_set, **values)

    @classmethod
    def parse_obj(cls, obj: Any) -> Self:
        """Older name of `model_validate`."""
        return cls.model_validate(obj)

    @classmethod
    def parse_raw(cls, b: str | bytes | bytearray) -> Self:
        """Older name of `model_validate_json`."""
        return cls.model_validate_json(b)

    # ---- what tools ask about the class

    @classmethod
    def model_json_schema(cls, by_alias: bool = True, ref_template: str = "#/$defs/{model}", **_: Any) -> JsonObject:
        """The JSON schema of the type as the API documents it."""
        from ._model_schema import json_schema

        return json_schema(cls, by_alias=by_alias, ref_template=ref_template)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        from ._model_schema import core_schema

        return core_schema(cls)


def _public(cls: Any) -> Any:
    """The class that is known by its name, for one of its hidden variants."""
    return cls.__dict__.get("__variant_of__", cls)


def _misfit(cls: Any, problem: tuple[Path, str], value: object) -> ValueError:
    if "pydantic_core" not in sys.modules:
        return unfit(problem)
    from ._model_schema import validation_error

    return validation_error(cls, problem, value)


def _restore(cls: Any, fields: JsonObject, keys: JsonObject, extra: JsonObject, others: JsonObject) -> Any:
    made = create(cls, fields, Received(keys, extra))
    made.__dict__.update(others)
    return made
