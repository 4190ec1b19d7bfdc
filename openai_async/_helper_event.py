"""The base of events that helpers tell: they can be written out, as types of the API can."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ._model import encode_json

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["HelperEvent"]


class HelperEvent(msgspec.Struct, gc=False, eq=False):
    """Base of the events; `choice_index` tells the choice, of which there are several with ``n=2``, say."""

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """What the event tells, as plain values; `options` are those of types of the API."""
        return {name: _dumped(getattr(self, name), options) for name in _told(type(self))}

    to_dict = model_dump

    def model_dump_json(self, **options: Any) -> str:
        """`model_dump` as JSON."""
        return encode_json(self.model_dump(**options)).decode()

    to_json = model_dump_json


@cache
def _told(event: type[HelperEvent]) -> tuple[str, ...]:
    """The public fields and properties of an event."""
    properties = [name for name, value in vars(event).items() if isinstance(value, property)]
    return "type", *(name for name in [*event.__struct_fields__, *properties] if not name.startswith("_"))


def _dumped(value: Any, options: dict[str, Any]) -> Any:
    if isinstance(value, list):
        return [_dumped(item, options) for item in cast("Iterable[Any]", value)]
    return value.model_dump(**options) if hasattr(value, "model_dump") else value
