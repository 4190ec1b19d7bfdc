"""``multipart/form-data`` as it arrives (RFC 7578): bytes in, parts out, of large files only what identifies them.

No I/O here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import md5
from typing import TypeAlias

__all__ = ["KEPT", "FormError", "FormReader", "Part", "boundary", "nested"]

KEPT = 8 << 20  # bytes; of what is larger, only size and digest are kept

_MAX_HEAD = 1 << 16
_PARAMETER = re.compile(r';\s*([\w*-]+)=("(?:[^"\\]|\\.)*"|[^;]*)')

# What the fields of a form say together: text, files, lists, objects.
FormValue: TypeAlias = "str | Part | list[FormValue] | dict[str, FormValue]"


class FormError(Exception):
    """What arrived is no form."""


@dataclass(slots=True)
class Part:
    """One part of a form.

    name:         of the field.
    filename:     of a file; None for a part that is none.
    content_type: as sent; empty if the part did not say.
    size:         in bytes.
    md5:          hexadecimal digest of the content.
    content:      empty if it was larger than 8 MiB.
    """

    name: str
    filename: str | None = None
    content_type: str = ""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    size: int = 0
    md5: str = ""
    content: bytes = b""

    @property
    def whole(self) -> bool:
        """Whether `content` is all of it."""
        return len(self.content) == self.size

    @property
    def text(self) -> str:
        """The content as text."""
        return self.content.decode(errors="replace")


def boundary(content_type: str) -> bytes | None:
    """The boundary that a ``Content-Type`` names; None if it is not that of a form."""
    if not content_type.lower().startswith("multipart/form-data"):
        return None
    value = _parameters(content_type).get("boundary")
    return value.encode("latin-1") if value else None


class FormReader:
    """A form in pieces of any size; `parts` are those that are complete."""

    def __init__(self, boundary: bytes) -> None:
        self.parts: list[Part] = []
        self._mark = b"\r\n--" + boundary
        self._buffer = bytearray(b"\r\n")  # before the first mark there is none
        self._state = "preamble"
        self._part = Part("")
        self._begin()

    def feed(self, data: bytes) -> None:
        """Take the next bytes.

        Raises:
            FormError: they are not those of a form.
        """
        self._buffer += data
        while self._state != "end" and self._step():
            pass

    def close(self) -> list[Part]:
        """The parts of the form, which is over.

        Raises:
            FormError: it was not complete.
        """
        if self._state != "end":
            raise FormError(f"the form ends in its {self._state}")
        return self.parts

    def _step(self) -> bool:
        """Go on from one thing to the next; false when that takes more bytes."""
        if self._state == "head":
            return self._read_head()
        if self._state == "mark":
            return self._read_mark()
        place = self._buffer.find(self._mark)
        if place < 0:
            self._take(max(len(self._buffer) - len(self._mark) + 1, 0))
            return False
        self._take(place)
        if self._state == "body":
            self._finish()
        del self._buffer[: len(self._mark)]
        self._state = "mark"
        return True

    def _read_mark(self) -> bool:
        """See whether another part follows."""
        if len(self._buffer) < 2:
            return False
        if self._buffer.startswith(b"--"):
            self._state = "end"
            return True
        end = self._buffer.find(b"\r\n")
        if end < 0:
            return False
        del self._buffer[:end]  # its line break is that of an empty head, if the head is empty
        self._state = "head"
        return True

    def _read_head(self) -> bool:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            if len(self._buffer) > _MAX_HEAD:
                raise FormError("the head of a part is too long")
            return False
        lines = self._buffer[:end].decode("utf-8", "surrogateescape").split("\r\n")[1:]
        del self._buffer[: end + 4]
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        parameters = _parameters(headers.get("content-disposition", ""))
        if "name" not in parameters:
            raise FormError("a part has no name")
        self._part = Part(parameters["name"], parameters.get("filename"), headers.get("content-type", ""), headers)
        self._begin()
        self._state = "body"
        return True

    def _begin(self) -> None:
        self._digest = md5(usedforsecurity=False)
        self._pieces: list[bytes] = []

    def _take(self, size: int) -> None:
        """Move `size` bytes from the buffer to the part."""
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        if self._state == "body":
            self._digest.update(data)
            self._part.size += size
            if self._part.size <= KEPT:
                self._pieces.append(data)
            else:
                self._pieces.clear()

    def _finish(self) -> None:
        self._part.md5 = self._digest.hexdigest()
        self._part.content = b"".join(self._pieces)
        self.parts.append(self._part)


def nested(parts: list[Part]) -> dict[str, FormValue]:
    """What a form says, as JSON would say it: ``a[]`` is a list, ``a[b]`` an object. All values are text or files."""
    root: dict[str, FormValue] = {}
    for part in parts:
        value: FormValue = part if part.filename is not None else part.text
        first, *keys = [key.removesuffix("]") for key in part.name.split("[")]
        _insert(root, first, keys, value)
    return root


def _insert(into: dict[str, FormValue], name: str, keys: list[str], value: FormValue) -> None:
    if not keys:
        into[name] = value
    elif keys[0] == "":
        items = into.setdefault(name, [])
        if isinstance(items, list):
            items.append(value)
    else:
        inner = into.setdefault(name, {})
        if isinstance(inner, dict):
            _insert(inner, keys[0], keys[1:], value)


def _parameters(header: str) -> dict[str, str]:
    found = {name.lower(): _unquoted(value) for name, value in _PARAMETER.findall(header)}
    encoded = found.pop("filename*", None)  # RFC 8187
    return found if encoded is None else {**found, "filename": _percent_decoded(encoded)}


def _unquoted(value: str) -> str:
    if not value.startswith('"'):
        return value.strip()
    return re.sub(r"\\(.)", r"\1", value[1:-1]).replace("%22", '"').replace("%0D%0A", "\r\n")


def _percent_decoded(value: str) -> str:
    from urllib.parse import unquote

    return unquote(value.split("'", 2)[-1])
