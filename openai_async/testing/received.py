"""Requests as they arrive: bytes in, whole requests out. No I/O here."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from hashlib import md5
from time import perf_counter_ns
from typing import Any, Literal, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec

from .._http import HeaderMap
from .forms import KEPT, FormError, FormReader, Part, boundary

__all__ = ["Body", "MalformedError", "Outcome", "Reader", "ReceivedRequest", "path_of", "upgrades"]

Outcome = Literal["pending", "answered", "aborted"]

_MAX_HEAD = 1 << 20


class ReceivedRequest:
    """One request as it arrived.

    number:     its place in the order of arrival, from 1.
    connection: the number of its connection, from 1.
    method:     the verb.
    raw_path:   the target with its query, as sent; with the origin before it if the server is taken for a proxy.
    path:       the path of it, unquoted.
    body:       as sent, without the framing of chunks; empty if it was larger than 8 MiB and not JSON: such an upload
                passes through, and `size`, `md5` and `form` tell of it.
    size:       of the body, in bytes.
    fields:     its header fields by their names in lower case; see `headers`.
    arrived_ns: when its last byte was here, `time.perf_counter_ns`.
    ended_ns:   when its answer was written or the client went away; None before.
    outcome:    ``"pending"``, ``"answered"`` when the server has carried out all it meant to, ``"aborted"`` when the
                client went away before that.
    """

    def __init__(self, method: str, raw_path: str, fields: dict[str, str], body: Body) -> None:
        self.method = method
        self.raw_path = raw_path
        self.body: bytes = body.content
        self.size: int = body.size
        self._body = body
        self.arrived_ns: int = perf_counter_ns()
        self.ended_ns: int | None = None
        self.outcome: Outcome = "pending"
        self.number = 0
        self.connection = 0
        self.fields = fields
        self.path: str = path_of(raw_path)
        self.query_string: str = raw_path.partition("?")[2]

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

    @cached_property
    def md5(self) -> str:
        """The hexadecimal digest of its body; empty for a form larger than 8 MiB, whose parts have theirs."""
        return self._body.md5()

    @cached_property
    def form(self) -> list[Part]:
        """The parts of its body, which is a form: of each its name, file name, size, digest and content.

        Raises:
            ValueError: it is none, or not complete.
        """
        try:
            return self._body.form()
        except FormError as error:
            raise ValueError(f"The body of the request is not a form: {error}.") from None

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


class Body:
    """The body of a request. What is large and not JSON is not kept: it is parsed or digested as it comes."""

    __slots__ = ("_content_type", "_digest", "_form", "_pieces", "size")

    def __init__(self, content_type: str) -> None:
        self.size: int = 0
        self._content_type = content_type
        self._pieces: list[bytes] = []
        self._form: FormReader | None = None
        self._digest: Any = None

    def feed(self, data: bytes) -> None:
        """Take the next bytes."""
        self.size += len(data)
        if self._form is None and self._digest is None:
            self._pieces.append(data)
            if self.size > KEPT and self._content_type and not self._content_type.startswith("application/json"):
                self._let_go()
        else:
            self._pass(data)

    @property
    def content(self) -> bytes:
        """All of it; empty if it was not kept."""
        if len(self._pieces) != 1:
            self._pieces = [b"".join(self._pieces)]
        return self._pieces[0]

    def md5(self) -> str:
        """See `ReceivedRequest.md5`."""
        if self._form is not None:
            return ""
        digest = md5(self.content, usedforsecurity=False) if self._digest is None else self._digest
        return cast("str", digest.hexdigest())

    def form(self) -> list[Part]:
        """See `ReceivedRequest.form`.

        Raises:
            FormError: it is none, or not complete.
        """
        if self._form is not None:
            return self._form.close()
        mark = boundary(self._content_type)
        if mark is None:
            raise FormError("its media type is another one")
        reader = FormReader(mark)
        reader.feed(self.content)
        return reader.close()

    def _let_go(self) -> None:
        mark = boundary(self._content_type)
        if mark is None:
            self._digest = md5(usedforsecurity=False)
        else:
            self._form = FormReader(mark)
        for piece in self._pieces:
            self._pass(piece)
        self._pieces = []

    def _pass(self, data: bytes) -> None:
        if self._form is None:
            self._digest.update(data)
            return
        try:
            self._form.feed(data)
        except FormError:
            raise MalformedError from None


class Reader:
    """Bytes in, whole requests out.

    limit: asked with the target of each request how much of its body to read; None for all.
    stopped: whether that was less than all, so that nothing more is to be read.
    """

    __slots__ = (
        "_between",
        "_body",
        "_buffer",
        "_chunked",
        "_expecting",
        "_head",
        "_left",
        "_limit",
        "_most",
        "stopped",
    )

    def __init__(self, limit: Callable[[str], int | None] = lambda _: None) -> None:
        self.stopped = False
        self._buffer = bytearray()
        self._head: tuple[str, str, dict[str, str]] | None = None
        self._chunked = False
        self._between = False  # whether the line break behind a chunk comes next
        self._left = 0  # bytes missing from the body or the chunk
        self._limit = limit
        self._most: int | None = None  # bytes of the body to read
        self._body = Body("")
        self._expecting = False

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the connection."""
        self._buffer += data

    def rest(self) -> bytes:
        """What has come behind the last request."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        return rest

    def expects_continue(self) -> bool:
        """Whether the client waits to be told to go on; true once per request."""
        expecting, self._expecting = self._expecting, False
        return expecting

    def next(self) -> ReceivedRequest | None:
        """The next request that is whole, or read as far as it is to be; None if there is none yet.

        Raises:
            MalformedError: there will never be one.
        """
        if self._head is None and not self._read_head():
            return None
        whole = self._read_chunks() if self._chunked else self._read()
        if self._most is not None and self._body.size >= self._most:
            self.stopped = True
        elif not whole:
            return None
        head, self._head = cast("tuple[str, str, dict[str, str]]", self._head), None
        self._expecting = False
        return ReceivedRequest(*head, self._body)

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
        self._most = None if upgrades(fields) else self._limit(target)
        self._body = Body(fields.get("content-type", ""))
        self._chunked = "chunked" in fields.get("transfer-encoding", "")
        self._between = False
        self._left = 0 if self._chunked else _length(fields)
        return True

    def _read(self) -> bool:
        """Move what is here of the next `_left` bytes to the body; whether that was all."""
        buffer = self._buffer
        size = self._left if self._most is None else min(self._left, self._most - self._body.size)
        size = min(size, len(buffer))
        if size:
            self._body.feed(bytes(buffer[:size]))
            del buffer[:size]
            self._left -= size
        return not self._left

    def _read_chunks(self) -> bool:
        buffer = self._buffer
        while self._read():
            if self._between:
                if len(buffer) < 2:
                    return False
                del buffer[:2]
                self._between = False
            end = buffer.find(b"\r\n")
            if end < 0:
                return False
            try:
                size = int(buffer[:end].partition(b";")[0], 16)
            except ValueError:
                raise MalformedError from None
            if size <= 0:
                return self._read_trailers(end)
            del buffer[: end + 2]
            self._left = size
            self._between = True
        return False

    def _read_trailers(self, start: int) -> bool:
        end = self._buffer.find(b"\r\n\r\n", start)
        if end < 0:
            return False
        del self._buffer[: end + 4]
        return True


def _length(fields: dict[str, str]) -> int:
    length = fields.get("content-length", "0")
    if not length.isdigit():
        raise MalformedError
    return int(length)


def upgrades(fields: dict[str, str]) -> bool:
    """Whether the header fields of a request ask for a WebSocket (RFC 6455, section 4.1)."""
    return fields.get("upgrade", "").lower() == "websocket"


def path_of(target: str) -> str:
    """The path of the target of a request, unquoted."""
    path = (target if target.startswith("/") else target.removeprefix(_origin(target))).partition("?")[0]
    return unquote(path) if "%" in path else path


def _origin(target: str) -> str:
    """Scheme and authority of a target in absolute form (RFC 9112, section 3.2.2)."""
    parts = urlsplit(target)
    return f"{parts.scheme}://{parts.netloc}"
