"""The metaclass of `Model`: class statements written for type checkers become structs that take what servers send.

Annotated fields get the default None, so that none has to be there; a tag is an attribute of the class, not a field;
``X(type="message", extra=1)`` constructs; subclasses may define ``__init__`` and declare fields as pydantic allows it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, get_origin

import msgspec

from ._model_stamp import PLACE, SOURCE, Received

if TYPE_CHECKING:
    StructMeta = type
else:
    from msgspec import StructMeta

__all__ = ["Layout", "ModelMeta", "create", "is_model", "layout"]

_create = StructMeta.__call__
_Field: Any = msgspec.field().__class__
_Factory: Any = msgspec.defstruct("_", [("x", list, [])]).__struct_defaults__[0].__class__


class ModelMeta(StructMeta):
    """Makes the classes of models.

    Class keywords:
        tag_field: the field whose value tells the members of a union apart.
        tag:       its value in this class, or a tuple of values.
        rename:    attribute -> name on the wire, where Python does not allow the latter.
        convert:   fields whose union the decoder cannot tell apart.
    """

    root: ClassVar[Any] = None
    """The class that all others derive from."""

    def __new__(
        mcls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        *,
        tag_field: str | None = None,
        tag: str | tuple[str, ...] | None = None,
        rename: Mapping[str, str] | None = None,
        convert: tuple[str, ...] = (),
        **options: Any,
    ) -> Any:
        annotations = _annotations(namespace)
        tag_field = tag_field or _inherited_tag_field(bases)
        declared = {name: hint for name, hint in annotations.items() if not _is_class_variable(hint)}
        required = tuple(name for name in declared if _is_missing(namespace.get(name, ...)))
        fields = {name: hint for name, hint in declared.items() if name != tag_field}
        for field in fields:
            value = namespace.setdefault(field, None)
            if value is not None:
                namespace[field] = _default(value)
        if tag is not None and tag_field is not None:
            tags = (tag,) if isinstance(tag, str) else tag
            options["tag"] = namespace[tag_field] = tags[0]
            namespace["__tags__"] = tags
        init = namespace.pop("__init__", None)
        namespace.update(__annotations__=fields, __required__=required, __convert__=convert)
        cls: Any = StructMeta.__new__(
            mcls, name, bases, namespace, tag_field=tag_field, rename=rename, kw_only=True, **options
        )
        cls.__annotations__ = annotations
        if init is not None:
            cls.__init__ = init
        if mcls.root is None:
            mcls.root = cls
        return cls

    if not TYPE_CHECKING:  # checkers know the constructor from the fields

        def __call__(cls, *args: Any, **values: Any) -> Any:  # noqa: N805
            if cls.__init__ is cls.root.__init__:
                return _construct(cls, args, values)
            made = _construct(cls, (), {})
            cls.__init__(made, *args, **values)
            return made


class Layout:
    """The names of a class: attributes, their names on the wire, and its tag.

    wires:      attribute -> name on the wire; without private attributes.
    attributes: name on the wire -> attribute.
    tag_field:  name of the tag, on the wire and as an attribute; None without one.
    renamed:    whether some attribute has another name on the wire.
    """

    __slots__ = ("_defaults", "attributes", "renamed", "tag_field", "wires")

    def __init__(self, cls: Any) -> None:
        names = zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True)
        self.wires: dict[str, str] = {name: wire for name, wire in names if not name.startswith("_")}
        self.attributes: dict[str, str] = {wire: name for name, wire in self.wires.items()}
        self.tag_field: str | None = cls.__struct_config__.tag_field
        self.renamed = self.wires.keys() != self.attributes.keys()
        # Every field has a default, so the two tuples go together.
        self._defaults: dict[str, Any] = dict(zip(cls.__struct_fields__, cls.__struct_defaults__, strict=True))

    def default(self, name: str) -> Any:
        """The default value of a field."""
        default = self._defaults[name]
        return default.factory() if type(default) is _Factory else default

    def is_default(self, name: str, value: Any) -> bool:
        """Whether `name` is a field whose default equals `value`."""
        if name not in self.wires:
            return False
        default = self.default(name)
        return value is None if default is None else bool(value == default)


def layout(cls: Any) -> Layout:
    """The layout of a class of models, worked out once."""
    found: Layout | None = cls.__dict__.get("__layout__")
    if found is None:
        cls.__layout__ = found = Layout(cls)
    return found


def is_model(value: object) -> bool:
    """Whether `value` is an instance of a class of models."""
    return isinstance(type(value), ModelMeta)


def create(cls: Any, values: Mapping[str, Any], source: Received) -> Any:
    """An instance with `values` by attribute, made from what `source` says; ``__init__`` is not called."""
    return _create(cls, **{SOURCE: source, PLACE: None}, **values)


def _construct(cls: Any, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
    """An instance with `values` by attribute or wire name; what the class does not know becomes extra."""
    names = layout(cls)
    source = Received({} if names.tag_field is None else {names.tag_field: None}, {})
    if not names.renamed and names.wires.keys() >= values.keys():
        source.keys.update(dict.fromkeys(values))
        return _create(cls, *args, **{SOURCE: source, PLACE: None}, **values)
    fields: dict[str, Any] = {}
    for name, value in values.items():
        attribute = name if name in names.wires else names.attributes.get(name)
        if attribute is not None:
            fields[attribute] = value
            source.keys[names.wires[attribute]] = None
        elif name != names.tag_field:
            source.extra[name] = value
            source.keys[name] = None
    made = _create(cls, *args, **{SOURCE: source, PLACE: None}, **fields)
    if names.tag_field in values and values[names.tag_field] != getattr(cls, names.tag_field):
        made.__dict__[names.tag_field] = values[names.tag_field]
    return made


def _annotations(namespace: dict[str, Any]) -> dict[str, Any]:
    """The annotations of a class that is being made, without evaluating names that are not there yet."""
    annotations = namespace.get("__annotations__")
    if annotations is None and sys.version_info >= (3, 14):
        import annotationlib

        annotate = annotationlib.get_annotate_from_class_namespace(namespace)
        if annotate is not None:
            annotations = annotationlib.call_annotate_function(annotate, annotationlib.Format.FORWARDREF)
    return annotations or {}


def _inherited_tag_field(bases: tuple[Any, ...]) -> str | None:
    configs = (getattr(base, "__struct_config__", None) for base in bases)
    return next((config.tag_field for config in configs if config is not None), None)


def _is_class_variable(annotation: Any) -> bool:
    if isinstance(annotation, str):
        return annotation.startswith(("ClassVar", "typing.ClassVar"))
    return annotation is ClassVar or get_origin(annotation) is ClassVar


def _is_missing(value: Any) -> bool:
    """Whether what a class statement assigns to a field is no default value; ``...`` stands for nothing."""
    if type(value) is _Field:
        return value.default is value.default_factory is msgspec.NODEFAULT
    if _is_pydantic_field(value):
        return value.default_factory is None and repr(value.default) in ("Ellipsis", "PydanticUndefined")
    return value is ...


def _default(value: Any) -> Any:
    """The default of a field as the struct takes it: each instance gets a copy of one that can be changed."""
    if _is_missing(value):
        return msgspec.field(default=None, name=_alias(value))
    if _is_pydantic_field(value):
        if value.default_factory is not None:
            return msgspec.field(default_factory=value.default_factory, name=_alias(value))
        return msgspec.field(default=value.default, name=_alias(value))
    if (type(value) in (list, dict, set) and value) or is_model(value):
        return msgspec.field(default_factory=partial(deepcopy, value))
    return value


def _is_pydantic_field(value: Any) -> bool:
    """Whether it is a ``pydantic.Field``, of which default and alias count; the rest is validation."""
    return type(value).__module__ in ("pydantic.fields", "pydantic.v1.fields")


def _alias(field: Any) -> str | None:
    return getattr(field, "alias", None) or getattr(field, "name", None)
