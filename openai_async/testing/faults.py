"""What can go wrong between a client and the API, and the script by which the server makes it so. No I/O here."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, cycle
from typing import Literal

from .answers import Answer, encode, error_object, event, json_answer
from .wire import LAST_CHUNK, End, Framing, Script, Step, chunk, head

__all__ = ["SPLIT_INTERVAL", "Fault", "script"]

_PING = b": ping\n\n"
_PING_INTERVAL = 0.01  # seconds
SPLIT_INTERVAL = 0.001  # seconds; pieces that follow each other at once would be read as one
_PROXY_PAGE = "<html>\n<head><title>{0}</title></head>\n<body>\n<center><h1>{0}</h1></center>\n</body>\n</html>\n"


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong with an answer. Fields combine; times are in seconds.

    Another answer in place of the ordinary one (the endpoint is not asked, so nothing is stored):

    status:         an answer with this HTTP status, with an error in the API's shape unless `body` or `html` is given.
    error:          fields of that error, or of the one of `error_event`: ``{"code": "insufficient_quota"}``. Without
                    either the status is 500.
    body:           the body: bytes and text as they are, anything else as JSON.
    html:           the error page of a proxy; status 502 unless given.
    raw:            these bytes instead of HTTP; the connection is closed behind them.

    The head:

    headers:        more header fields; None takes one out.
    content_type:   in place of the right one; empty for none.
    retry_after:    the ``Retry-After`` header: seconds, or a date as text.
    retry_after_ms: the ``retry-after-ms`` header.
    framing:        how the end of the body is told: ``"length"``, ``"chunked"``, or ``"close"``, by closing alone.

    Time:

    read:           of the body of the request, read this many bytes and no more, so that its writer comes to a halt
                    when the sockets are full; there is no answer, and the request is logged as far as it was read.
    delay:          before the first byte.
    drip:           between events, or between the pieces of `split` (1 ms unless given).
    split:          sizes of the TCP segments the body comes in, by turns; one number for all, ``"bytes"`` for 1.
    pings:          this many comments before the first event, or, where the answer stalls, then; `math.inf` for ever.
    stall:          send nothing more: ``"before_headers"``, ``"after_headers"``, or after this many bytes of the body.
    stall_after_events: the same after this many events.

    The end:

    reset:          RST: ``"before"`` the answer, ``"after_headers"``, ``"after"`` it, or after this many bytes of body.
    reset_after_events: the same after this many events.
    truncate_after_bytes, truncate_after_events: FIN in the middle of the message.
    final_chunk:    with the last chunk, so that for HTTP a truncated message is complete.
    error_event:    after this many events, an error event and the end of the stream.
    keep_open:      after the last event, leave the connection as it is.
    trailing:       bytes behind the end of the message.
    close:          FIN behind an answer that did not announce it.

    Answers that are no streams count as one event.

    Sockets: what is in place of the ordinary answer, `retry_after` and `headers` are for the handshake, and so is
    ``"before"``. Behind it bytes are those of frames, `split` cuts frames, pings are ping frames, `read` stops reading,
    a truncated socket ends without a close frame, and `error_event` is followed by a close frame. And:

    close_code, close_reason: close it with this code and reason, behind `after_events` events; 1005 for a close frame
                    that has no code.
    pongs:          answer pings.
    """

    status: int | None = None
    error: Mapping[str, object] = field(default_factory=dict[str, object])
    body: object = None
    html: bool = False
    raw: bytes | None = None

    headers: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])
    content_type: str | None = None
    retry_after: float | str | None = None
    retry_after_ms: float | None = None
    framing: Framing | None = None

    read: int | None = None
    delay: float = 0.0
    drip: float = 0.0
    split: int | Sequence[int] | Literal["bytes"] | None = None
    pings: float = 0
    stall: Literal["before_headers", "after_headers"] | int | None = None
    stall_after_events: int | None = None

    reset: Literal["before", "after_headers", "after"] | int | None = None
    reset_after_events: int | None = None
    truncate_after_bytes: int | None = None
    truncate_after_events: int | None = None
    final_chunk: bool = False
    error_event: int | None = None
    keep_open: bool = False
    trailing: bytes = b""
    close: bool = False

    close_code: int | None = None
    close_reason: str = ""
    after_events: int = 0
    pongs: bool = True

    @property
    def replaces(self) -> bool:
        """Whether the ordinary answer is not wanted at all."""
        if self.error and self.error_event is None:
            return True
        return self.html or any(each is not None for each in (self.status, self.body, self.raw))

    def replacement(self) -> Answer:
        """The answer in place of the ordinary one."""
        if self.html:
            status = self.status or 502
            page = _PROXY_PAGE.format(f"{status} Bad Gateway" if status == 502 else f"Error {status}")
            return Answer((page.encode(),), status, "text/html")
        status = self.status or (500 if self.error else 200)
        if self.body is None:
            return json_answer({"error": error_object(status, **self.error)}, status)
        if isinstance(self.body, (bytes, str)):
            body = self.body.encode() if isinstance(self.body, str) else self.body
            return Answer((body,), status, "application/json" if body[:1] in (b"{", b"[") else "text/plain")
        return Answer((encode(self.body),), status)

    def dressed(self, answer: Answer) -> Answer:
        """`answer` with the headers of the fault."""
        headers = {**answer.headers, **self.headers}
        if self.retry_after is not None:
            headers["retry-after"] = str(self.retry_after)
        if self.retry_after_ms is not None:
            headers["retry-after-ms"] = str(self.retry_after_ms)
        content_type = answer.content_type if self.content_type is None else self.content_type
        return replace(answer, headers=headers, content_type=content_type)

    def cut(self) -> tuple[float, float, End | None]:
        """Events, bytes of the body, and the end that comes behind them."""
        if self.stall is not None or self.stall_after_events is not None:
            return _events(self.stall_after_events), _bytes(self.stall), End.STALL
        if self.reset not in (None, "after") or self.reset_after_events is not None:
            return _events(self.reset_after_events), _bytes(self.reset), End.RESET
        if self.truncate_after_bytes is not None or self.truncate_after_events is not None:
            return _events(self.truncate_after_events), _bytes(self.truncate_after_bytes), End.CLOSE
        return math.inf, math.inf, None


def script(answer: Answer, fault: Fault, usual: dict[str, str], pause: float) -> Script:
    """How `answer` is sent: the first step is a pause, the last one an `End`.

    usual: headers of every answer.
    pause: seconds between events.
    """
    answer = fault.dressed(answer)
    yield fault.delay
    if fault.reset == "before" or fault.stall == "before_headers" or fault.read is not None:
        yield End.RESET if fault.reset == "before" else End.STALL
        return
    if fault.raw is not None:
        yield fault.raw
        yield End.CLOSE
        return
    framing: Framing = fault.framing or ("chunked" if answer.streamed else "length")
    pieces = _pieces(answer, fault)
    yield head(answer, usual, framing, sum(map(len, pieces)))
    end = yield from _body(pieces, fault, framing, fault.drip or (SPLIT_INTERVAL if fault.split else pause))
    if end is End.KEEP:
        end = _last(fault, framing)
        complete = end is not End.HOLD
    else:
        complete = fault.final_chunk
    if complete and framing == "chunked":
        yield LAST_CHUNK
    if complete and fault.trailing:
        yield fault.trailing
    yield end


def _pieces(answer: Answer, fault: Fault) -> Sequence[bytes]:
    if fault.error_event is None:
        return answer.pieces
    error = error_object(500, **fault.error)
    typed = b"".join(answer.pieces[:1]).startswith(b"event: ")
    value = {**error, "type": "error", "sequence_number": fault.error_event} if typed else {"error": error}
    return [*answer.pieces[: fault.error_event], event(value)]


def _body(pieces: Sequence[bytes], fault: Fault, framing: Framing, pause: float) -> Generator[Step, None, End]:
    """Send `pieces` as far as the fault lets them pass; returns how that ends, `End.KEEP` if nothing was cut."""
    events, size, cut = fault.cut()
    kept, whole = _kept(pieces, events, size)
    if fault.split:
        kept = _recut(b"".join(kept), fault.split)
    frame = chunk if framing == "chunked" else bytes
    if cut is not End.STALL:
        yield from _pings(fault, frame)
    for number, piece in enumerate(kept):
        if number and pause:
            yield pause
        yield frame(piece)
    if whole or cut is None:
        return End.KEEP
    if cut is End.STALL:
        yield from _pings(fault, frame)
    return cut


def _kept(pieces: Sequence[bytes], events: float, size: float) -> tuple[Sequence[bytes], bool]:
    """The first `events` of `pieces`, of these the first `size` bytes; and whether these numbers are never reached."""
    if events > len(pieces) and size > sum(map(len, pieces)):
        return pieces, True
    kept: list[bytes] = []
    for piece in pieces[: int(min(events, len(pieces)))]:
        if size <= 0:
            break
        kept.append(piece if len(piece) <= size else piece[: int(size)])
        size -= len(piece)
    return kept, False


def _pings(fault: Fault, frame: Callable[[bytes], bytes]) -> Iterator[Step]:
    for number in count(1):
        if number > fault.pings:
            return
        yield frame(_PING)
        yield fault.drip or _PING_INTERVAL


def _last(fault: Fault, framing: Framing) -> End:
    """How an answer ends that was not cut."""
    if fault.keep_open:
        return End.HOLD
    if fault.reset == "after":
        return End.RESET
    return End.CLOSE if fault.close or framing == "close" else End.KEEP


def _recut(body: bytes, split: int | Sequence[int] | Literal["bytes"]) -> list[bytes]:
    """`body` in pieces of the sizes that `split` names, by turns."""
    sizes = cycle([1] if split == "bytes" else [split] if isinstance(split, int) else split)
    pieces: list[bytes] = []
    start = 0
    while start < len(body):
        end = start + next(sizes)
        pieces.append(body[start:end])
        start = end
    return pieces


def _events(after: int | None) -> float:
    return math.inf if after is None else after


def _bytes(after: str | int | None) -> float:
    return 0 if after == "after_headers" else after if isinstance(after, int) else math.inf
