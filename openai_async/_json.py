from __future__ import annotations

from typing import Any

import msgspec

from ._types import is_given

__all__ = ["encode_json"]


class _Walk(Exception):
    pass


def _hook(value: Any) -> Any:
    raise _Walk


_encoder = msgspec.json.Encoder(enc_hook=_hook, decimal_format="number")


def encode_json(value: object) -> bytes:
    try:
        return _encoder.encode(value)
    except _Walk:
        return _encoder.encode(plain(value, ""))


def plain(value: Any, path: str) -> Any:
    if isinstance(value, dict):
        return {k: plain(v, f"{path}.{k}" if path else str(k)) for k, v in value.items() if is_given(v)}
    if isinstance(value, (list, tuple)):
        return [plain(v, f"{path}[{i}]") for i, v in enumerate(value) if is_given(v)]
    if hasattr(value, "model_dump"):
        return plain(value.model_dump(mode="json", by_alias=True, exclude_unset=True), path)
    try:
        _encoder.encode(value)
    except _Walk:
        if hasattr(value, "__iter__"):
            return plain(list(value), path)
        raise TypeError(f"{path}: {type(value).__name__} cannot be sent as JSON") from None
    return value
