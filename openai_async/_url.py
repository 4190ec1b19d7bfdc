"""Addresses: texts whose parts have names, as the URLs of httpx have."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

__all__ = ["URL"]


class URL(str):
    """An address. It is a text, with the names that httpx has for its parts."""

    __slots__ = ()

    @property
    def scheme(self) -> str:
        """``http`` or ``https``."""
        return urlsplit(self).scheme

    @property
    def host(self) -> str:
        """The name of the server."""
        return urlsplit(self).hostname or ""

    @property
    def port(self) -> int | None:
        """Its port, None where the scheme tells it."""
        return urlsplit(self).port

    @property
    def path(self) -> str:
        """What follows the server, without the query."""
        return urlsplit(self).path or "/"

    @property
    def params(self) -> dict[str, str]:
        """The parameters of the query, the last one of each name."""
        return dict(parse_qsl(urlsplit(self).query, keep_blank_values=True))

    def copy_with(self, **parts: Any) -> URL:
        """The same address with other parts: `scheme`, `host`, `port`, `path` or `params`.

        Raises:
            TypeError: there is no such part.
        """
        unknown = parts.keys() - {"scheme", "host", "port", "path", "params"}
        if unknown:
            raise TypeError(f"an address has no part {min(unknown)!r}")
        split = urlsplit(self)
        account, separator, _ = split.netloc.rpartition("@")
        host, port = parts.get("host", self.host), parts.get("port", self.port)
        place = f"{account}{separator}{f'[{host}]' if ':' in host else host}{'' if port is None else f':{port}'}"
        query = urlencode(parts["params"]) if "params" in parts else split.query
        changed = split._replace(
            netloc=place, query=query, **{name: parts[name] for name in ("scheme", "path") if name in parts}
        )
        return URL(changed.geturl())
