"""One request, ready to be sent any number of times."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from ._http import HeaderMap, Request
from ._log import redacted, without_query

if TYPE_CHECKING:
    from ._credentials import Authorization
    from ._deadline import Deadline, Phases
    from ._files import Upload

__all__ = ["AWAITED_TOKEN", "Call"]

AWAITED_TOKEN = "<awaited>"  # noqa: S105 - it stands where the engine puts the token of a credential


class Call(msgspec.Struct, gc=False, eq=False):
    """What to send where, and how long it may take.

    The garbage collector need not know it: what it holds does not refer to it.

    method, url, headers: of the request; headers are shared between calls and never changed in place.
    body:         its bytes, or what is read as it is sent; None if it has none.
    phases:       limits of each attempt.
    deadline:     end of the whole call, None for no limit.
    max_retries:  attempts after the first.
    stream:       whether the body of the answer is left to be read piece by piece.
    upgrade:      whether it asks for a socket (RFC 9110, section 7.8), so that 101 is the good answer.
    scheduled_ns: when the call was meant to begin, by ``time.perf_counter_ns``.
    authorization: what gives its token, None if it carries none or a fixed one.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | Upload | None
    phases: Phases
    deadline: Deadline | None
    max_retries: float
    stream: bool
    upgrade: bool = False
    scheduled_ns: int | None = None
    authorization: Authorization | None = None

    def __repr__(self) -> str:
        return f"<Call {self.method} {without_query(self.url)}>"  # tools that show local variables see no secrets

    @property
    def spent(self) -> str | None:
        """The argument in the body, if there is one, that was used up and cannot be sent again."""
        return getattr(self.body, "spent", None)

    @property
    def renewed(self) -> bool:
        """Whether an attempt was made only since the server refused the token of the one before; it is no retry."""
        return self.authorization is not None and self.authorization.renewed

    @property
    def request(self) -> Request:
        """The request as errors and responses show it: without secrets."""
        return Request(self.method, self.url, HeaderMap(redacted(self.headers)))
