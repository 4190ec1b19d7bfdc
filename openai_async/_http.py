"""Plain values of HTTP: what was asked and what came back, detached from any socket; errors carry and pickle them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["HeaderMap", "Request", "Response"]


class HeaderMap(Mapping[str, str]):
    """Header fields; names compare without regard to case (RFC 9110, section 5.1), repeated ones are joined.

    Listed they are in lower case, as in httpx, so that ``dict(headers)["x-request-id"]`` does not depend on the server.
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, str] | list[tuple[str, str]] | None = None) -> None:
        self._items: dict[str, str] = {}
        for name, value in _pairs(items):
            key = name.lower()
            known = self._items.get(key)
            self._items[key] = value if known is None else f"{known}, {value}"

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._items

    def __repr__(self) -> str:
        return f"HeaderMap({dict(self.items())!r})"

    def __reduce__(self) -> tuple[type[HeaderMap], tuple[list[tuple[str, str]]]]:
        return HeaderMap, (list(self.items()),)


def _pairs(items: Mapping[str, str] | list[tuple[str, str]] | None) -> list[tuple[str, str]]:
    if items is None:
        return []
    return items if isinstance(items, list) else [(name, value) for name, value in items.items()]


class Request:
    """A request as it was sent: `method`, `url` and `headers`, secrets taken out."""

    __slots__ = ("headers", "method", "url")

    def __init__(self, method: str, url: str, headers: Mapping[str, str] | None = None) -> None:
        self.method: str = method
        self.url: str = url
        self.headers: Mapping[str, str] = headers if headers is not None else HeaderMap()

    def __repr__(self) -> str:
        return f"<Request [{self.method} {self.url}]>"


class Response:
    """An answer read to its end: `status_code`, `headers`, `content`, and the `request` it belongs to."""

    __slots__ = ("content", "headers", "http_version", "reason_phrase", "request", "status_code")

    def __init__(
        self,
        status_code: int,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        request: Request | None = None,
        reason_phrase: str = "",
        http_version: str = "HTTP/1.1",
    ) -> None:
        self.status_code: int = status_code
        self.headers: Mapping[str, str] = headers if headers is not None else HeaderMap()
        self.content: bytes = content
        self.request: Request = request if request is not None else Request("GET", "")
        self.reason_phrase: str = reason_phrase
        self.http_version: str = http_version

    @property
    def url(self) -> str:
        """Address that was asked."""
        return self.request.url

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 are replaced."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as parsed JSON.

        Raises:
            ValueError: the body is not JSON.
        """
        return json.loads(self.content)

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status_code < 300

    def __repr__(self) -> str:
        return f"<Response [{self.status_code} {self.reason_phrase}]>"
