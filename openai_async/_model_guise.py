"""How models answer to ``isinstance(x, pydantic.BaseModel)``, which libraries ask before they dump a value.

No class derives from the base of pydantic and from that of msgspec at once. But `isinstance` asks an object for its
``__class__`` too, and there, where pydantic is in use, models name a class that derives from pydantic's base and stands
for the real one in everything else. Decoding does not see it.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

__all__ = ["guise"]


def guise(cls: type) -> type:
    """What objects of `cls` give as their class: `cls`, or where pydantic is in use, what stands for it."""
    base: Any = getattr(sys.modules.get("pydantic"), "BaseModel", None) if "pydantic.main" in sys.modules else None
    return cls if base is None else _guise(cls, base)


class _StandIn(type):
    """The type of classes that stand for others."""

    def __getattribute__(cls, name: str) -> Any:
        return getattr(_real(cls), name)

    def __call__(cls, *args: Any, **values: Any) -> Any:
        return _real(cls)(*args, **values)

    def __eq__(cls, other: object) -> bool:
        return other is cls or other is _real(cls)

    def __hash__(cls) -> int:
        return hash(_real(cls))

    def __repr__(cls) -> str:
        return repr(_real(cls))

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _real(cls))

    def __subclasscheck__(cls, subclass: type) -> bool:
        return issubclass(subclass, _real(cls))


def _real(cls: Any) -> Any:
    return type.__getattribute__(cls, "_real")


@cache
def _guise(cls: type, base: Any) -> Any:
    meta: Any = type("Guise", (_StandIn, base.__class__), {})
    return type.__new__(meta, cls.__name__, (base,), {"__module__": cls.__module__, "_real": cls})
