"""Answers that are files: audio, archives, what was uploaded."""

from __future__ import annotations

import codecs
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from ._http import Request, Response

__all__ = ["HttpxBinaryResponseContent"]


class HttpxBinaryResponseContent:
    """The body of an answer, read to its end.

    The name is that of the official package, and so are the methods, of which those with an ``a`` in front are for
    async code. The whole body is held in memory; ``with_streaming_response`` and `stream_to_file` there write one to
    disk as it arrives.

    response: the answer as a plain value: status, headers, content.
    """

    response: Response

    def __init__(self, response: Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """The body."""
        return self.response.content

    @property
    def text(self) -> str:
        """The body as text in the `encoding` it has; bytes that do not fit are replaced."""
        return self.content.decode(self.encoding, "replace")

    @property
    def encoding(self) -> str:
        """The character encoding of `text`: what the content type names, else UTF-8."""
        return self.charset_encoding or "utf-8"

    @property
    def charset_encoding(self) -> str | None:
        """The character encoding that the content type names, None where it names none that is known."""
        from email.message import Message

        head = Message()
        head["content-type"] = self.response.headers.get("content-type", "")
        name = head.get_content_charset()
        try:
            return codecs.lookup(name).name if name else None
        except LookupError:
            return None

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers; names compare without regard to case."""
        return self.response.headers

    @property
    def status_code(self) -> int:
        """The answer's status."""
        return self.response.status_code

    @property
    def request(self) -> Request:
        """What was asked, secrets taken out."""
        return self.response.request

    def json(self, **kwargs: Any) -> Any:
        """The body as parsed JSON; for `kwargs` see ``json.loads``.

        Raises:
            ValueError: it is not JSON.
        """
        import json

        return json.loads(self.content, **kwargs)

    def read(self) -> bytes:
        """The body."""
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces of `chunk_size` bytes, by default in one."""
        content = self.content
        step = chunk_size or len(content) or 1
        for start in range(0, len(content), step):
            yield content[start : start + step]

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The same as `iter_bytes`: what was compressed on its way is so no more."""
        return self.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body in pieces of `chunk_size` characters, by default in one."""
        text = self.text
        step = chunk_size or len(text) or 1
        for start in range(0, len(text), step):
            yield text[start : start + step]

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without the line ends."""
        yield from self.text.splitlines()

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to the path `file`. Blocks; async code has `astream_to_file`.

        Raises:
            OSError: the file cannot be written.
        """
        with open(file, "wb") as opened:  # noqa: PTH123 - pathlib would be loaded with every client
            opened.write(self.content)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:  # noqa: ARG002
        """The same as `write_to_file`; `chunk_size` has no effect, since the body is here."""
        self.write_to_file(file)

    def close(self) -> None:
        """Nothing is open; for code that closes what it was given."""

    async def aread(self) -> bytes:
        """The body."""
        return self.content

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """See `iter_bytes`."""
        for piece in self.iter_bytes(chunk_size):
            yield piece

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """See `iter_raw`."""
        for piece in self.iter_raw(chunk_size):
            yield piece

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """See `iter_text`."""
        for piece in self.iter_text(chunk_size):
            yield piece

    async def aiter_lines(self) -> AsyncIterator[str]:
        """See `iter_lines`."""
        for line in self.iter_lines():
            yield line

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:  # noqa: ARG002
        """Write the body to the path `file`, off the event loop.

        Raises:
            OSError: the file cannot be written.
        """
        import asyncio

        await asyncio.to_thread(self.write_to_file, file)

    async def aclose(self) -> None:
        """Nothing is open; for code that closes what it was given."""

    def __repr__(self) -> str:
        kind = self.response.headers.get("content-type", "no content type")
        return f"<{type(self).__name__} [{self.status_code}] {len(self.content)} bytes, {kind}>"
