"""Requests to any address, ``client.post`` and its kin: what their arguments are to the engine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast, get_args

if TYPE_CHECKING:
    from ._streaming import AsyncStream
    from ._types import Body, FileContent, RequestFiles, RequestOptions

__all__ = ["call_options", "event_of", "payload"]


def payload(body: Body | None, content: FileContent | None, files: RequestFiles | None = None) -> dict[str, Any]:
    """`body`, or what takes its place, as the engine takes it.

    Raises:
        TypeError: there are two of them, or `files` and a `body` that is no mapping of further fields.
    """
    if content is not None:
        if body is not None or files is not None:
            raise TypeError("content is the whole body, beside which there is neither body nor files")
        return {"content": content}
    if files is None:
        return {"body": body}
    if body is not None and not isinstance(body, Mapping):
        raise TypeError(
            f"beside files, body must be a mapping of further fields of the form, not {type(body).__name__}"
        )
    from ._multipart import Form

    fields: Mapping[str, object] = cast("Mapping[str, object]", body or {})
    return {"body": {**fields, **files}, "form": Form(*files)}


def call_options(options: RequestOptions | None) -> dict[str, Any]:
    """`options` under the names the engine has for them.

    Raises:
        TypeError: there is no such option.
    """
    found: dict[str, Any] = {}
    for name, value in (options or {}).items():
        if name not in _OPTIONS:
            raise TypeError(f"options: there is no {name!r}; it may hold {', '.join(sorted(_OPTIONS))}")
        if name == "idempotency_key":
            found["headers"] = {"Idempotency-Key": value}
        else:
            found[_OPTIONS[name]] = value
    return found


_OPTIONS = {
    "extra_json": "extra_body",
    "headers": "extra_headers",
    "idempotency_key": "headers",
    "max_retries": "max_retries",
    "params": "extra_query",
    "scheduled_ns": "scheduled_ns",
    "timeout": "timeout",
}


def event_of(stream_cls: type[AsyncStream[Any]] | None) -> Any:
    """The type of the events of a stream type."""
    arguments: tuple[Any, ...] = get_args(stream_cls)
    return arguments[0] if arguments else None
