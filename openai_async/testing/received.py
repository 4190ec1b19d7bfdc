"""Requests as they arrive: bytes in, whole requests out. No I/O here."""

from __future__ import annotations

from functools import cached_property
from time import perf_counter_ns
from typing import Any, Literal, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec

from .._http import HeaderMap

__all__ = ["MalformedError", "Outcome", "Reader", "ReceivedRequest"]

Outcome = Literal["pending", "answered", "aborted"]

_MAX_HEAD = 1 << 20


class ReceivedRequest:
    """One request as it arrived.

    number:     its place in the order of arrival, from 1.
    connection: the number of its connection, from 1.
    method:     the verb.
    raw_path:   the target with its query, as sent; with the origin before it if the server is taken for a proxy.
    path:       the path of it, unquoted.
    body:       as sent, without the framing of chunks.
    fields:     its header fields by their names in lower case; see `headers`.
    arrived_ns: when its last byte was here, `time.perf_counter_ns`.
    ended_ns:   when its answer was written or the client went away; None before.
    outcome:    ``"pending"``, ``"answered"`` when the server has carried out all it meant to, ``"aborted"`` when the
                client went away before that.
    """

    def __init__(self, method: str, raw_path: str, fields: dict[str, str], body: bytes) -> None:
        self.method = method
        self.raw_path = raw_path
        self.body = body
        self.arrived_ns = perf_counter_ns()
        self.ended_ns: int | None = None
        self.outcome: Outcome = "pending"
        self.number = 0
        self.connection = 0
        self.fields = fields
        target = raw_path if raw_path.startswith("/") else raw_path.removeprefix(_origin(raw_path))
        path, _, self.query_string = target.partition("?")
        self.path = unquote(path) if "%" in path else path

    @cached_property
    def headers(self) -> HeaderMap:
        """Its header fields; names compare without regard to case."""
        return HeaderMap(self.fields)

    @cached_property
    def query(self) -> dict[str, str]:
        """Its query; of a repeated key, the last value."""
        return dict(self.query_items)

    @cached_property
    def query_items(self) -> list[tuple[str, str]]:
        """All pairs of its query, in order."""
        return parse_qsl(self.query_string, keep_blank_values=True)

    def json(self) -> Any:
        """Its body, decoded.

        Raises:
            msgspec.DecodeError: it is not JSON; a `ValueError`.
        """
        return msgspec.json.decode(self.body)

    def settle(self, outcome: Outcome) -> None:
        """Note how it ended, unless that is known; called by the server."""
        if self.ended_ns is None:
            self.ended_ns = perf_counter_ns()
            self.outcome = outcome

    def unsettle(self) -> None:
        """Take that back; called by the server."""
        self.ended_ns = None
        self.outcome = "pending"

    def __repr__(self) -> str:
        return f"<ReceivedRequest {self.number}: {self.method} {self.raw_path}, {self.outcome}>"


class MalformedError(Exception):
    """What arrived is not HTTP/1.1."""


class Reader:
    """Bytes in, whole requests out."""

    __slots__ = ("_body", "_buffer", "_expecting", "_head", "_left")

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._head: tuple[str, str, dict[str, str]] | None = None
        self._left = 0  # bytes missing from the body or the chunk; -1 where the size of a chunk comes next
        self._body: list[bytes] = []
        self._expecting = False

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the connection."""
        self._buffer += data

    def expects_continue(self) -> bool:
        """Whether the client waits to be told to go on; true once per request."""
        expecting, self._expecting = self._expecting, False
        return expecting

    def next(self) -> ReceivedRequest | None:
        """The next request that is whole, None if there is none yet.

        Raises:
            MalformedError: there will never be one.
        """
        if self._head is None and not self._read_head():
            return None
        if not self._read_body():
            return None
        head, self._head = cast("tuple[str, str, dict[str, str]]", self._head), None
        body = self._body[0] if len(self._body) == 1 else b"".join(self._body)
        self._body = []
        self._expecting = False
        return ReceivedRequest(*head, body)

    def _read_head(self) -> bool:
        buffer = self._buffer
        while buffer.startswith(b"\r\n"):
            del buffer[:2]
        end = buffer.find(b"\r\n\r\n")
        if end < 0:
            if len(buffer) > _MAX_HEAD:
                raise MalformedError
            return False
        first, *lines = buffer[:end].decode("latin-1").split("\r\n")
        del buffer[: end + 4]
        try:
            method, target, version = first.split(" ")
        except ValueError:
            raise MalformedError from None
        if not version.startswith("HTTP/1."):
            raise MalformedError
        fields: dict[str, str] = {}
        for line in lines:
            name, colon, value = line.partition(":")
            if not colon:
                raise MalformedError
            name = name.lower()
            value = value.strip()
            fields[name] = f"{fields[name]}, {value}" if name in fields else value
        self._head = method, target, fields
        self._expecting = fields.get("expect", "").lower() == "100-continue"
        self._left = self._length(fields)
        return True

    def _length(self, fields: dict[str, str]) -> int:
        if "chunked" in fields.get("transfer-encoding", ""):
            return -1
        length = fields.get("content-length", "0")
        if not length.isdigit():
            raise MalformedError
        return int(length)

    def _read_body(self) -> bool:
        if self._left < 0:
            return self._read_chunks()
        buffer = self._buffer
        if len(buffer) < self._left:
            return False
        self._body.append(bytes(buffer[: self._left]))
        del buffer[: self._left]
        return True

    def _read_chunks(self) -> bool:
        buffer = self._buffer
        while (end := buffer.find(b"\r\n")) >= 0:
            try:
                size = int(buffer[:end].partition(b";")[0], 16)
            except ValueError:
                raise MalformedError from None
            if size == 0:
                return self._read_trailers(end)
            stop = end + 2 + size
            if len(buffer) < stop + 2:
                return False
            self._body.append(bytes(buffer[end + 2 : stop]))
            del buffer[: stop + 2]
        return False

    def _read_trailers(self, start: int) -> bool:
        end = self._buffer.find(b"\r\n\r\n", start)
        if end < 0:
            return False
        del self._buffer[: end + 4]
        return True


def _origin(target: str) -> str:
    """Scheme and authority of a target in absolute form (RFC 9112, section 3.2.2)."""
    parts = urlsplit(target)
    return f"{parts.scheme}://{parts.netloc}"
