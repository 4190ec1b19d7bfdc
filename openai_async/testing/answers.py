"""What an endpoint answers, as plain values; `wire` writes them out, `faults` spoil them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

import msgspec

__all__ = ["Answer", "Object", "Refusal", "error_object", "event", "event_stream", "json_answer"]

# A JSON object.
Object: TypeAlias = "dict[str, Any]"

encode = msgspec.json.Encoder().encode

DONE = b"data: [DONE]\n\n"

_ERROR_TYPES = {401: "authentication_error", 403: "permission_error", 429: "rate_limit_error"}
_ERROR_CODES = {401: "invalid_api_key", 404: "not_found", 429: "rate_limit_exceeded"}


@dataclass(slots=True)
class Answer:
    """An answer before it has a form on the wire.

    pieces:       the body; of a stream, one piece per event.
    content_type: empty for an answer that does not say.
    headers:      on top of the usual ones; None takes a usual one out.
    streamed:     whether it is written in chunks, as events come.
    events:       what a stream consists of, for a socket; None for what is no stream.
    done:         whether the socket is closed behind them.
    later:        gives the answer itself, where that takes time.
    """

    pieces: Sequence[bytes]
    status: int = 200
    content_type: str = "application/json"
    headers: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])
    streamed: bool = False
    events: Sequence[object] | None = None
    done: bool = True
    later: Callable[[], Awaitable[Answer]] | None = None


class Refusal(Exception):  # noqa: N818 - it is an answer, not a failure of the server
    """Raised by an endpoint that answers with an error, in the API's own shape."""

    def __init__(self, status: int, message: str, *, code: str | None = None, param: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.error = error_object(status, message=message, code=code, param=param)

    @property
    def answer(self) -> Answer:
        """The answer it stands for."""
        return json_answer({"error": self.error}, self.status)


def error_object(status: int, **fields: object) -> dict[str, object]:
    """The ``error`` of an answer with `status`; `fields` take the place of the usual ones where they are not None."""
    usual = {
        "message": f"The local server was asked to answer with status {status}.",
        "type": _ERROR_TYPES.get(status, "invalid_request_error" if status < 500 else "server_error"),
        "param": None,
        "code": _ERROR_CODES.get(status) if "message" not in fields else None,
    }
    return usual | {name: value for name, value in fields.items() if value is not None}


def json_answer(value: object, status: int = 200) -> Answer:
    """`value` as JSON."""
    return Answer((encode(value),), status)


def event(value: object) -> bytes:
    """One server-sent event: bytes and text as they are; else JSON, with an ``event`` line if it says its type."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return value.encode()
    name = cast("Object", value).get("type") if isinstance(value, dict) else None
    head = f"event: {name}\n".encode() if isinstance(name, str) else b""
    return b"%bdata: %b\n\n" % (head, encode(value))


def event_stream(events: Iterable[object], *, done: bool = True) -> Answer:
    """A stream of `events` (see `event`), with the usual last word if `done`."""
    pieces = [event(value) for value in events]
    if done:
        pieces.append(DONE)
    return Answer(pieces, content_type="text/event-stream", streamed=True)
