"""The package's words: sentinels, option types and the plain values that describe a request and its answer.

Nothing here does I/O and nothing here imports another module of the package, so every layer may use it.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import IO, Any, Literal, Protocol, TypeAlias, TypedDict, final

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "Body",
    "FileContent",
    "FileTypes",
    "Headers",
    "Limits",
    "NoneType",
    "NotGiven",
    "Omit",
    "Query",
    "RequestFiles",
    "RequestOptions",
    "Timeout",
    "TimeoutLike",
    "given",
    "is_given",
    "not_given",
    "omit",
]

NoneType = type(None)


@final
class NotGiven:
    """Marks an argument the caller left out where ``None`` has a meaning of its own (``timeout=None``: no limit)."""

    __slots__ = ()
    _only: NotGiven | None = None

    def __new__(cls) -> NotGiven:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "not_given"


@final
class Omit:
    """Leaves a parameter out of the request; as a header value it removes a header the client would send."""

    __slots__ = ()
    _only: Omit | None = None

    def __new__(cls) -> Omit:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


not_given: NotGiven = NotGiven()
NOT_GIVEN = not_given
omit: Omit = Omit()

Headers: TypeAlias = Mapping[str, str | Omit]
Query: TypeAlias = Mapping[str, object]
Body: TypeAlias = object

FileContent: TypeAlias = IO[bytes] | bytes | os.PathLike[str] | AsyncIterable[bytes] | Iterable[bytes]
"""Where the bytes of a file come from.

A path is opened when it is sent, and an open file, which may be one of anyio, is sent from where it stands and left
open; both are read in threads, a few pieces at a time. An attempt that is repeated begins at the same place. What can
be read only once, such as a generator, is sent only once.
"""
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to be uploaded: its content, or a tuple of name, content, media type and further headers of its part.

Without a name it has that of its path; without a media type it has the one that its name suggests.
"""

RequestFiles = Mapping[str, FileTypes | Sequence[FileTypes]]
"""Files of a form by the names of their fields."""


def is_given(value: object) -> bool:
    """Whether `value` is a real argument and not `omit` or `NOT_GIVEN`."""
    return value is not omit and value is not not_given


def given(parameters: dict[str, Any]) -> dict[str, Any]:
    """A copy of `parameters` without those the caller left out."""
    return {name: value for name, value in parameters.items() if value is not omit and value is not not_given}


class Timeout:
    """Time limits of one attempt, by phase, in seconds; ``None`` means no limit.

    connect:     opening a connection: name resolution, TCP and TLS handshake.
    read:        silence while the answer is awaited or read.
    write:       no progress while the request body is sent.
    pool:        waiting for a free connection of the pool.
    first_event: time until a stream's first event, `read` by default.
    idle:        time between two events of a stream, `read` by default. Comments that only keep the connection open
                 are no events, so a server that pings for ever does not pass for one that answers.

    ``Timeout(20)`` sets all of them, ``Timeout(20, connect=5)`` all but one. A limit on the whole call, its retries
    included, is `deadline`.
    """

    __slots__ = ("connect", "first_event", "idle", "pool", "read", "write")

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None
    first_event: float | None
    idle: float | None

    def __init__(
        self,
        timeout: float | Timeout | NotGiven | None = not_given,
        *,
        connect: float | NotGiven | None = not_given,
        read: float | NotGiven | None = not_given,
        write: float | NotGiven | None = not_given,
        pool: float | NotGiven | None = not_given,
        first_event: float | NotGiven | None = not_given,
        idle: float | NotGiven | None = not_given,
    ) -> None:
        phases = {"connect": connect, "read": read, "write": write, "pool": pool}
        if isinstance(timeout, NotGiven) and any(isinstance(value, NotGiven) for value in phases.values()):
            raise ValueError("Timeout needs a default, or each of connect, read, write and pool")
        for name, value in phases.items():
            default = getattr(timeout, name) if isinstance(timeout, Timeout) else timeout
            setattr(self, name, default if isinstance(value, NotGiven) else value)
        for name, value in {"first_event": first_event, "idle": idle}.items():
            default = getattr(timeout, name) if isinstance(timeout, Timeout) else self.read
            setattr(self, name, default if isinstance(value, NotGiven) else value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Timeout) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(tuple(self._values().values()))

    def __repr__(self) -> str:
        values = self._values()
        if len(set(values.values())) == 1:
            return f"Timeout({self.read})"
        shown = {name: value for name, value in values.items() if name in _PHASES or value != self.read}
        return f"Timeout({', '.join(f'{name}={value}' for name, value in shown.items())})"

    def as_dict(self) -> dict[str, float | None]:
        """The four phases of a connection by name, in seconds."""
        return {name: getattr(self, name) for name in _PHASES}

    def _values(self) -> dict[str, float | None]:
        return self.as_dict() | {"first_event": self.first_event, "idle": self.idle}


_PHASES = ("connect", "read", "write", "pool")


class TimeoutPhases(Protocol):
    """Anything with the four phases, such as ``httpx.Timeout``."""

    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...
    @property
    def write(self) -> float | None: ...
    @property
    def pool(self) -> float | None: ...


TimeoutLike: TypeAlias = float | Timeout | TimeoutPhases | None


class Limits:
    """Size of the connection pool of one event loop.

    max_connections: connections open at the same time; ``None`` for no limit. A request over it waits (`Timeout.pool`).
                     WebSockets do not count. A
        limit above three quarters of the files that the process may open (``ulimit -n``) counts as that many, so that
        requests wait for their turn rather than fail.
    max_keepalive_connections: accepted for compatibility; every idle connection is kept until it expires.
    keepalive_expiry: seconds an idle connection is kept for reuse; ``None`` for a day.
    """

    __slots__ = ("keepalive_expiry", "max_connections", "max_keepalive_connections")

    def __init__(
        self,
        *,
        max_connections: int | None = None,
        max_keepalive_connections: int | None = None,
        keepalive_expiry: float | None = 5.0,
    ) -> None:
        self.max_connections: int | None = max_connections
        self.max_keepalive_connections: int | None = max_keepalive_connections
        self.keepalive_expiry: float | None = keepalive_expiry

    def __repr__(self) -> str:
        return (
            f"Limits(max_connections={self.max_connections}, "
            f"max_keepalive_connections={self.max_keepalive_connections}, keepalive_expiry={self.keepalive_expiry})"
        )


DEFAULT_TIMEOUT = Timeout(600.0, connect=5.0)
DEFAULT_MAX_RETRIES = 2
# Thousands of streams at a time are what this client is for. Idle connections live a little longer than the 5 s that
# the official client grants: reuse is cheaper than a handshake.
DEFAULT_CONNECTION_LIMITS = Limits(max_connections=10_000, max_keepalive_connections=10_000, keepalive_expiry=15.0)


class RequestOptions(TypedDict, total=False):
    """Options of one call of ``client.get/post/put/patch/delete``."""

    headers: Headers
    params: Query
    timeout: TimeoutLike
    max_retries: int
    extra_json: Mapping[str, object]
    idempotency_key: str
    scheduled_ns: int
