"""Server-sent events: bytes in, complete events out (WHATWG HTML, section "Server-sent events").

The decoder is told what each network read returned and answers with the events that are complete by then; where a
read begins or ends makes no difference. Everything is done on bytes: line ends are made LF first, so that an event is
what stands between two blank lines, and characters at which `str.splitlines` would break as well (U+2028, NEL) mean
nothing here. Each byte is copied and searched a fixed number of times, whatever its event's size. Nothing is capped.

As the standard has it, a block without data is no event, and what follows the last blank line at the end of the
stream is dropped. In one thing the decoder is stricter: a block whose only ``data`` line is empty is none either. Some
gateways send that to keep a connection open, and nothing that reads JSON could use it.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

__all__ = ["SSEDecoder", "ServerSentEvent"]

_LF = 0x0A
_CR = 0x0D
_BOM = b"\xef\xbb\xbf"
_MAX_HEADS = 256


class ServerSentEvent(msgspec.Struct, gc=False):
    """One event of a stream.

    event: its type, None where the server gave none.
    raw:   its data as received: the values of the ``data`` lines, joined by LF.
    id:    the last event id of the stream so far, None if there was none.
    retry: the reconnection time this event asks for, in milliseconds.
    """

    event: str | None
    raw: bytes
    id: str | None = None
    retry: int | None = None

    @property
    def data(self) -> str:
        """The data as text; bytes that are not UTF-8 are replaced."""
        return self.raw.decode("utf-8", "replace")

    def json(self) -> Any:
        """The data as parsed JSON.

        Raises:
            ValueError: the data is not JSON.
        """
        return json.loads(self.data)


class SSEDecoder:
    """Cuts one stream into events; a new stream needs a new decoder."""

    __slots__ = ("_after_cr", "_heads", "_last_event_id", "_plain", "_start", "_tail")

    def __init__(self) -> None:
        # What has come of a byte order mark; None once the stream is known to have begun.
        self._start: bytes | None = b""
        self._after_cr = False
        # Neither a byte order mark nor the LF of a split CRLF can be due: only then a read may be taken as it is.
        self._plain = False
        # An unfinished event, in pieces that have been searched already; holds no blank line.
        self._tail: list[bytes] = []
        self._last_event_id: str | None = None
        # What may stand before a single data line, and the event type it means: the same few lines come in every event.
        self._heads: dict[bytes, str | None] = {b"": None}

    @property
    def last_event_id(self) -> str | None:
        """The last ``id`` received, which may belong to a block that is no event."""
        return self._last_event_id

    @property
    def pending(self) -> bool:
        """Whether the stream has begun another event and not finished it; comments and blank lines do not count."""
        held = (self._start or b"") + b"".join(self._tail)
        return any(line and not line.startswith(b":") for line in held.split(b"\n"))

    def feed(self, data: bytes | bytearray | memoryview) -> list[ServerSentEvent]:
        """Take the next bytes of the stream and return the events they complete, in order."""
        text = self._completed(data)
        raws = self._single_lines(text)
        if raws is None:
            return self._mixed_events(text)
        return [ServerSentEvent(None, raw, self._last_event_id) for raw in raws]

    def feed_raw(self, data: bytes | bytearray | memoryview) -> list[bytes]:
        """The same for whoever needs no more of an event than its `raw`, in a quarter of the time."""
        text = self._completed(data)
        raws = self._single_lines(text)
        return [event.raw for event in self._mixed_events(text)] if raws is None else raws

    def eof(self) -> None:
        """Forget an unfinished event: the stream has ended."""
        self._start = None
        self._tail.clear()

    def _normalized(self, data: bytes) -> bytes:
        """`data` without a byte order mark at the start of the stream, every line end made LF."""
        if not data:
            return data
        if self._start is not None:
            data = self._start + data
            if len(data) < len(_BOM) and _BOM.startswith(data):
                self._start = data
                return b""
            self._start = None
            data = data.removeprefix(_BOM)
        # A CR ends its line at once, without waiting for the next read; an LF there is part of the same line end.
        if self._after_cr and data.startswith(b"\n"):
            data = data[1:]
        self._after_cr = data.endswith(b"\r")
        self._plain = not self._after_cr
        if _CR not in data:
            return data
        return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _completed(self, data: bytes | bytearray | memoryview) -> bytes:
        """The text of the events that `data` completes, without the blank line behind the last; the rest is held."""
        if type(data) is not bytes:
            data = bytes(data)
        if not self._plain or _CR in data:
            data = self._normalized(data)
        if self._tail:
            data = self._behind_tail(data)
        end = data.rfind(b"\n\n")
        if end < 0:
            if data:
                self._tail.append(data)
            return b""
        if end + 2 < len(data):
            self._tail.append(data[end + 2 :])
        return data[:end]

    def _behind_tail(self, data: bytes) -> bytes:
        """`data` behind the pieces held if it brings the blank line they wait for; else nothing, and it is held too."""
        tail = self._tail
        if not data:
            return data
        complete = b"\n\n" in data or (data.startswith(b"\n") and tail[-1].endswith(b"\n"))
        tail.append(data)
        if not complete:
            return b""
        whole = b"".join(tail)
        tail.clear()
        return whole

    def _single_lines(self, text: bytes) -> list[bytes] | None:
        """The data of each event if all are single data lines, as in every stream of chat completions; else None."""
        if not text:
            return []
        if text.startswith(b"data: "):
            # The search from the end, unlike the other, is quick with large texts: 50 ns per event, not 125.
            raws = text[6:].rsplit(b"\n\ndata: ")
            if _LF not in b"".join(raws):
                return [raw for raw in raws if raw] if b"" in raws else raws
        return None

    def _mixed_events(self, text: bytes) -> list[ServerSentEvent]:
        events: list[ServerSentEvent] = []
        heads = self._heads
        for block in text.split(b"\n\n"):
            head, _, raw = block.partition(b"data: ")
            if raw and head in heads and _LF not in raw:
                events.append(ServerSentEvent(heads[head], raw, self._last_event_id))
                continue
            event = self._parse(block)
            if event is not None:
                events.append(event)
                self._learn(head)
        return events

    def _learn(self, head: bytes) -> None:
        """Remember what `head` says if it is one ``event`` line, the usual beginning of a Responses event."""
        if head.startswith(b"event: ") and head.find(b"\n") == len(head) - 1 and len(self._heads) < _MAX_HEADS:
            self._heads[head] = head[7:-1].decode("utf-8", "replace") or None

    def _parse(self, block: bytes) -> ServerSentEvent | None:
        """The event of the lines between two blank ones, by the letter of the standard; None if there is none."""
        event: str | None = None
        retry: int | None = None
        data: list[bytes] = []
        for line in block.split(b"\n"):
            field, _, value = line.partition(b":")
            if value.startswith(b" "):
                value = value[1:]
            if field == b"data":
                data.append(value)
            elif field == b"event":
                event = value.decode("utf-8", "replace") or None
            elif field == b"id" and b"\0" not in value:
                self._last_event_id = value.decode("utf-8", "replace")
            elif field == b"retry" and value.isdigit() and len(value) < 16:
                retry = int(value)
        raw = b"\n".join(data)
        return ServerSentEvent(event, raw, self._last_event_id, retry) if raw else None
