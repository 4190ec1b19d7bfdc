"""What is known of an answer without waiting for more of it; the same for async and sync callers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from ._exchange import Exchange
    from ._http import Request, Response
    from ._timing import Timing

__all__ = ["ResponseHead", "WholeResponse"]

T = TypeVar("T")


class ResponseHead(Generic[T]):
    """Status, headers and the request of an answer whose usual result is a `T`."""

    def __init__(self, exchange: Exchange, cast_to: Any) -> None:
        self._exchange = exchange
        self._cast_to = cast_to

    @property
    def http_response(self) -> Response:
        """The answer as a plain value."""
        return self._exchange.response

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers; names compare without regard to case."""
        return self._exchange.response.headers

    @property
    def status_code(self) -> int:
        """The answer's status."""
        return self._exchange.http.status

    @property
    def request_id(self) -> str | None:
        """The server's name for the request."""
        return self._exchange.http.headers.get("x-request-id")

    @property
    def http_request(self) -> Request:
        """The request as it was sent, secrets taken out."""
        return self._exchange.call.request

    @property
    def http_version(self) -> str:
        """``HTTP/1.1``, or what else the server speaks."""
        version = self._exchange.http.version
        return f"HTTP/{version.major}.{version.minor}" if version is not None else "HTTP/1.1"

    @property
    def method(self) -> str:
        """The request's method."""
        return self._exchange.call.method

    @property
    def url(self) -> str:
        """Address that answered, after redirects."""
        return str(self._exchange.http.url)

    @property
    def is_closed(self) -> bool:
        """Whether nothing more can be read."""
        return self._exchange.http.closed

    @property
    def elapsed(self) -> timedelta:
        """Time from sending the request to the end of the answer, or of one still on its way to its headers."""
        return timedelta(seconds=self._exchange.ended - self._exchange.started)

    @property
    def retries_taken(self) -> int:
        """How many retries it took."""
        return len(self._exchange.failures) - self._exchange.call.renewed

    @property
    def timing(self) -> Timing | None:
        """When things happened, for clients with ``timing=True``."""
        arrivals = self._exchange.arrivals
        return None if arrivals is None else arrivals.timing

    def __repr__(self) -> str:
        http = self._exchange.http
        return f"<{type(self).__name__} [{http.status} {http.reason}] type={self._cast_to!r}>"


class WholeResponse(ResponseHead[T]):
    """The same, with the body, which has been read."""

    @property
    def content(self) -> bytes:
        """The body."""
        return self._exchange.content or b""

    @property
    def text(self) -> str:
        """The body as text."""
        return self._exchange.response.text

    def json(self) -> Any:
        """The body as parsed JSON.

        Raises:
            ValueError: it is not JSON.
        """
        return self._exchange.response.json()
