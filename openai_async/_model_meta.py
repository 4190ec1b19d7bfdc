"""The metaclass of `Model`: class statements written for type checkers become structs that take what servers send.

Annotated fields get the default None, so that none has to be there; a tag is an attribute of the class instead of a field;
``X(type="message", extra=1)`` constructs; subclasses may define ``__init__``.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, get_origin

import msgspec
from typing_extensions import dataclass_transform

from ._model_stamp import HIDDEN, PLACE, SOURCE, Received

__all__ = ["Layout", "ModelMeta", "is_model", "layout"]

if TYPE_CHECKING:
    StructMeta = type
else:
    from msgspec import StructMeta

_create = StructMeta.__call__


@dataclass_transform(kw_only_default=True, field_specifiers=(msgspec.field,))
class ModelMeta(StructMeta):
    """Makes the classes of models."""

    root: ClassVar[Any] = None
    """The first class made, from which all others derive."""

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
        fields = {
            name: value for name, value in annotations.items() if name != tag_field and not _is_class_variable(value)
        }
        namespace["__required__"] = tuple(field for field in fields if field not in namespace)
        for field in fields:
            namespace.setdefault(field, None)
        if tag is not None:
            tags = (tag,) if isinstance(tag, str) else tag
            options["tag"] = tags[0]
            namespace["__tags__"] = tags
            namespace[tag_field] = tags[0]
        if convert:
            namespace["__convert__"] = convert
        init = namespace.pop("__init__", None)
        namespace["__annotations__"] = fields
        cls: Any = StructMeta.__new__(
            mcls, name, bases, namespace, tag_field=tag_field, rename=rename, kw_only=True, **options
        )
        cls.__annotations__ = annotations
        if init is not None:
            cls.__init__ = init
        if mcls.root is None:
            mcls.root = cls
        return cls

    def __call__(cls, *args: Any, **values: Any) -> Any:
        if cls.__init__ is cls.root.__init__:
            return create(cls, values, *args)
        made = create(cls, {})
        cls.__init__(made, *args, **values)
        return made


class Layout:
    """The names of a class: attributes, their wire names, and its tag.

    wires:      attribute -> wire name, hidden fields left out.
    attributes: wire name -> attribute.
    tag_field:  name of the tag, on the wire and as an attribute; None without one.
    renamed:    whether some attribute has another name on the wire.
    """

    __slots__ = ("attributes", "renamed", "tag_field", "wires")

    def __init__(self, cls: Any) -> None:
        names = zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True)
        self.wires: dict[str, str] = {name: wire for name, wire in names if name not in HIDDEN}
        self.attributes: dict[str, str] = {wire: name for name, wire in self.wires.items()}
        self.tag_field: str | None = cls.__struct_config__.tag_field
        self.renamed = self.wires.keys() != self.attributes.keys()


def layout(cls: Any) -> Layout:
    """The layout of a class of models, worked out once."""
    try:
        return cls.__dict__["__layout__"]
    except KeyError:
        cls.__layout__ = found = Layout(cls)
        return found


def is_model(value: object) -> bool:
    """Whether `value` is an instance of a class of models."""
    return isinstance(type(value), ModelMeta)


def create(cls: Any, values: dict[str, Any], *args: Any, source: Any = None) -> Any:
    """An instance with `values` by attribute or wire name; what the class does not know becomes extra."""
    names = layout(cls)
    if source is None:
        source = Received(dict.fromkeys(values), {})
    if names.renamed or not names.wires.keys() >= values.keys():
        source, values, tag = _sorted_out(names, values)
    else:
        tag = None
    made = _create(cls, *args, **{SOURCE: source, PLACE: None}, **values)
    if tag is not None and tag != getattr(cls, names.tag_field or ""):
        made.__dict__[names.tag_field] = tag
    return made


def _sorted_out(names: Layout, values: dict[str, Any]) -> tuple[Received, dict[str, Any], Any]:
    fields: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    keys: dict[str, Any] = {}
    tag: Any = None
    for name, value in values.items():
        attribute = name if name in names.wires else names.attributes.get(name)
        if attribute is not None:
            fields[attribute] = value
            keys[names.wires[attribute]] = None
        elif name == names.tag_field:
            tag = value
            keys[name] = None
        else:
            extra[name] = value
            keys[name] = None
    return Received(keys, extra), fields, tag


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
    for base in bases:
        if isinstance(base, ModelMeta):
            return base.__struct_config__.tag_field
    return None


def _is_class_variable(annotation: Any) -> bool:
    if isinstance(annotation, str):
        return annotation.startswith(("ClassVar", "typing.ClassVar"))
    return annotation is ClassVar or get_origin(annotation) is ClassVar
