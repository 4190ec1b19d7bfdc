"""`Model`, the base of every type of the API.

Answers are structs that `msgspec` decodes in one pass. Nothing about them is validated: servers leave fields out, send
null, invent fields and values, and programs shall go on. What was received stays available: unknown fields as
attributes and in `model_extra`, which fields were there in `model_fields_set`, and all of it in `to_dict`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from ._json import encode_json
from ._model_decode import ModelDecodeError, StreamDecoder, decode
from ._model_meta import ModelMeta, is_model, layout
from ._model_stamp import Native, new_place, new_source
from ._model_trace import received

__all__ = ["Model", "ModelDecodeError", "StreamDecoder", "decode", "encode_json"]

if TYPE_CHECKING:
    Struct = object
else:
    from msgspec import Struct


class Model(Struct, metaclass=ModelMeta, dict=True, eq=False):  # type: ignore[call-arg]
    """Base of the types of the API."""

    if TYPE_CHECKING:
        _request_id: ClassVar[str | None]
    else:
        __source__: Native = msgspec.field(default_factory=new_source, name="\x7fsource")
        __place__: Native = msgspec.field(default_factory=new_place, name="\x7fplace")
        _request_id = None

        def __init__(self, **values):
            for name, value in values.items():
                setattr(self, name, value)

        def __getattr__(self, name):
            try:
                return received(self).extra[name]
            except KeyError:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}") from None

    def to_dict(self) -> dict[str, Any]:
        """What was received, with all changes since."""
        return dump(self)

    def model_dump(self, **_: Any) -> dict[str, Any]:
        return dump(self)


def dump(value: Any) -> Any:
    if is_model(value):
        r = received(value)
        names = layout(type(value))
        out = {}
        if names.tag_field:
            out[names.tag_field] = getattr(value, names.tag_field)
        for key in r.keys:
            if key in names.attributes:
                out[key] = dump(getattr(value, names.attributes[key]))
            elif key == names.tag_field:
                out[key] = getattr(value, key)
            elif key in r.extra:
                out[key] = r.extra[key]
        return out
    if isinstance(value, list):
        return [dump(x) for x in value]
    if isinstance(value, dict):
        return {k: dump(v) for k, v in value.items()}
    return value
