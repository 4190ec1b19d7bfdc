"""Forms with files (RFC 7578): parameters in, bytes and the files between them out. Nothing is read here.

Parameters that are no files become fields by the rules of query strings: a mapping in a mapping is ``a[b]``, each item
of a list ``a[]``. A file is a part under the name of its parameter, each file of a list one under ``name[]``.
"""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from mimetypes import common_types, types_map
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, cast

from ._json import encode_json
from ._query import flatten
from ._types import FileContent, FileTypes

__all__ = ["EncodedForm", "FileSegment", "Form", "Segment", "Slice", "file_from_path"]

_SMALL = 64 * 1024  # bytes; contents up to this size are copied into what stands around them

# Media types of files that the API takes and that the standard library does not know in every version.
_MEDIA_TYPES = {
    ".flac": "audio/flac",
    ".jsonl": "application/jsonl",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".ogg": "audio/ogg",
    ".webp": "image/webp",
}


class Slice:
    """A part of the file at `path`: `size` bytes from `start`."""

    def __init__(self, path: str | os.PathLike[str], start: int, size: int) -> None:
        self.path = os.fspath(path)
        self.start = start
        self.size = size


class FileSegment(NamedTuple):
    """The place of a file in a form.

    argument: how the caller knows it, such as ``image[1]``.
    content:  where its bytes come from.
    """

    argument: str
    content: FileContent | Slice


Segment: TypeAlias = bytes | FileSegment


class EncodedForm(NamedTuple):
    """A body: what it is, and its bytes with the places of files between them."""

    content_type: str
    segments: list[Segment]


class Form:
    """How the parameters of an endpoint become a form.

    files:  the parameters that are files or lists of files; a mapping in place of one is sent as fields.
    always: whether it is a form even without a file; otherwise it is then JSON.
    json:   parameters that are sent as JSON instead of as fields.
    raw:    a parameter that is the whole body if there is no other, of the media type ``application/<its name>``.
    """

    __slots__ = ("always", "files", "json", "raw")

    def __init__(self, *files: str, always: bool = True, json: tuple[str, ...] = (), raw: str | None = None) -> None:
        self.files: tuple[str, ...] = files
        self.always: bool = always
        self.json: tuple[str, ...] = json
        self.raw: str | None = raw

    def encode(self, parameters: Mapping[str, object], boundary: str | None = None) -> EncodedForm | None:
        """`parameters`, none of which is `omit`, as a body; None if it is JSON for want of a file.

        boundary: what separates the parts, by default something that nobody could have put into a file.

        Raises:
            TypeError, ValueError: a parameter cannot be sent; the message names it.
        """
        if self.raw is not None and [*parameters] == [self.raw]:
            return EncodedForm(_media_type(self.raw), [str(parameters[self.raw]).encode()])
        files = [one for name in self.files for one in _files(name, parameters.get(name))]
        if not files and not self.always:
            return None
        boundary = boundary or os.urandom(16).hex()
        writer = _Writer(boundary)
        for name, value in parameters.items():
            if name in self.json:
                writer.part(_head(name, None, {"Content-Type": "application/json"}), encode_json(value))
            elif name == self.raw:
                writer.part(_head(name, None, {"Content-Type": _media_type(name)}), str(value).encode())
            elif name not in self.files or isinstance(value, Mapping):
                for field, text in flatten(cast("dict[str, object]", {name: value})):
                    writer.part(_head(field, None, {}), text.encode())
        for file in files:
            writer.file(file)
        return EncodedForm(f"multipart/form-data; boundary={boundary}", writer.end())


def file_from_path(path: str) -> FileTypes:
    """The file at `path`, to be uploaded under the last part of it; read when it is sent."""
    return os.path.basename(path), Path(path)  # noqa: PTH119 - the path may be one of another system


class _File(NamedTuple):
    argument: str
    field: str
    name: str
    content: FileContent | Slice
    headers: dict[str, str]


class _Writer:
    """Puts parts together; what is known stands in one piece up to the next file."""

    def __init__(self, boundary: str) -> None:
        self._delimiter = f"--{boundary}\r\n".encode()
        self._close = f"--{boundary}--\r\n".encode()
        self._known = bytearray()
        self._segments: list[Segment] = []

    def part(self, head: bytes, content: bytes) -> None:
        self._known += b"".join((self._delimiter, head, content, b"\r\n"))

    def file(self, file: _File) -> None:
        head = _head(file.field, file.name, file.headers)
        content = file.content
        if isinstance(content, (bytes, bytearray, memoryview)):
            buffer = memoryview(cast("bytes", content))
            if buffer.nbytes <= _SMALL:
                self.part(head, bytes(buffer))
                return
        self._known += self._delimiter + head
        self._segments += [bytes(self._known), FileSegment(file.argument, content)]
        self._known = bytearray(b"\r\n")

    def end(self) -> list[Segment]:
        return [*self._segments, bytes(self._known + self._close)]


def _files(argument: str, value: object) -> Iterator[_File]:
    """The files that a parameter holds. A mapping that stands for one, such as its id, is a field like others."""
    if value is None or isinstance(value, Mapping):
        return
    if isinstance(value, list):
        for index, one in enumerate(cast("list[object]", value)):
            yield _file(f"{argument}[{index}]", f"{argument}[]", one)
    else:
        yield _file(argument, argument, value)


def _file(argument: str, field: str, value: object) -> _File:
    if not isinstance(value, tuple):
        content = _content(argument, value)
        return _File(argument, field, _name_of(content), content, _part_headers(argument, _name_of(content), None, {}))
    items = tuple(cast("Iterable[Any]", value))
    if not 2 <= len(items) <= 4:
        raise TypeError(
            f"`{argument}` must be (name, contents), (name, contents, media type) or (name, contents, media type, "
            f"headers), not a tuple of {len(items)}; several files are a list"
        )
    given, raw, media_type, headers = (*items, None, None)[:4]
    content = _content(argument, raw)
    name = _name_of(content) if given is None else _text(argument, "name", given)
    return _File(argument, field, name, content, _part_headers(argument, name, media_type, headers or {}))


def _content(argument: str, value: object) -> FileContent | Slice:
    """`value`, if it is something to read bytes from."""
    kind = type(value).__name__
    if isinstance(value, str):
        raise TypeError(
            f"`{argument}` is text; give pathlib.Path(...) for the file of that name, or .encode() for the text itself"
        )
    if isinstance(value, io.TextIOBase) or isinstance(getattr(value, "encoding", None), str):
        raise TypeError(f"`{argument}` is a file opened for text; open it with mode 'rb'")
    if isinstance(value, (bytes, bytearray, memoryview, os.PathLike, Slice, AsyncIterable)) or hasattr(value, "read"):
        return cast("FileContent", value)
    if isinstance(value, Iterable) and not isinstance(value, Mapping):
        return cast("FileContent", value)
    raise TypeError(
        f"`{argument}` must be bytes, a path, an open file, an iterator of bytes, or a tuple (name, contents, media "
        f"type, headers); not {kind}"
    )


def _name_of(content: object) -> str:
    """The last part of the path of `content`; servers take parts without a name for fields."""
    path: Any = cast("Any", content) if isinstance(content, os.PathLike) else getattr(content, "name", None)
    if isinstance(path, (str, os.PathLike)):
        name = str(os.fspath(cast("str | os.PathLike[str]", path)))
        return os.path.basename(name) or "upload"  # noqa: PTH119 - the path may be one of another system
    return "upload"


def _part_headers(argument: str, name: str, media_type: object, headers: object) -> dict[str, str]:
    if not isinstance(headers, Mapping):
        raise TypeError(f"the headers of `{argument}` must be a mapping, not {type(headers).__name__}")
    fields: dict[str, str] = {}
    if media_type is not None:
        fields["Content-Type"] = _text(argument, "media type", media_type)
    for key, value in cast("Mapping[object, object]", headers).items():
        field = _text(argument, "headers", key)
        if field.lower() == "content-disposition":
            raise ValueError(f"the headers of `{argument}` hold {field}, which is made from its name")
        if field.lower() == "content-type":
            field = "Content-Type"
        fields[field] = _text(argument, field, value)
    if "Content-Type" not in fields:
        fields["Content-Type"] = _guess(name)
    return fields


def _text(argument: str, what: str, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"the {what} of `{argument}` must be text, not {type(value).__name__}")
    if what != "name" and any(character in value for character in "\r\n\0"):
        raise ValueError(f"the {what} of `{argument}` holds a line break")
    return value


def _guess(name: str) -> str:
    # Not mimetypes.guess_type: it reads the system's tables at its first call, and they differ between machines.
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 - as above
    return _MEDIA_TYPES.get(suffix) or types_map.get(suffix) or common_types.get(suffix) or "application/octet-stream"


def _head(field: str, filename: str | None, headers: Mapping[str, str]) -> bytes:
    disposition = f'Content-Disposition: form-data; name="{_quoted(field)}"'
    if filename is not None:
        disposition += f'; filename="{_quoted(filename)}"'
    lines = [disposition, *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return "\r\n".join(lines).encode("utf-8", "surrogateescape")


def _quoted(value: str) -> str:
    """`value` as browsers put it between quotes (HTML, section 4.10.21.8): UTF-8, with these three escaped."""
    return value.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _media_type(name: str) -> str:
    return f"application/{name}"
