"""Forms: what parameters become, read back with the standard library's parser of MIME."""

from __future__ import annotations

import io
from datetime import date
from email.message import Message
from email.parser import BytesParser
from pathlib import Path, PurePosixPath
from typing import NamedTuple, cast

import pytest
from hypothesis import given, strategies as st

from openai_async import file_from_path
from openai_async._multipart import EncodedForm, FileSegment, Form, Slice

LARGE = 64 * 1024 + 1


class Part(NamedTuple):
    """A part of a form, as a server reads it."""

    name: str
    filename: str | None
    content_type: str
    content: bytes
    headers: Message[str, str]


def encode(form: Form, boundary: str | None = None, **parameters: object) -> EncodedForm:
    """The form of `parameters`, which must be one."""
    encoded = form.encode(parameters, boundary)
    assert encoded is not None
    return encoded


def joined(form: EncodedForm) -> bytes:
    """The bytes of a form, with the contents of its files, all of which are in memory."""
    contents = [part.content if isinstance(part, FileSegment) else part for part in form.segments]
    return b"".join(cast("list[bytes]", contents))


def disposition(part: Message[str, str]) -> dict[str, str]:
    """The parameters of a part as they were meant: UTF-8, with three characters escaped as browsers do it."""
    raw = dict(part.raw_items())["Content-Disposition"]
    head = Message()
    head["X"] = str(raw).encode("utf-8", "surrogateescape").decode()
    found = dict(head.get_params([], "X"))
    return {name: text.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n") for name, text in found.items()}


def parts(form: EncodedForm) -> list[Part]:
    """What a server reads in a form."""
    head = f"Content-Type: {form.content_type}\r\n\r\n".encode()
    whole = BytesParser().parsebytes(head + joined(form))
    assert whole.is_multipart()
    assert not whole.defects
    found: list[Part] = []
    for one in cast("list[Message[str, str]]", whole.get_payload()):
        said = disposition(one)
        found.append(
            Part(
                said["name"],
                said.get("filename"),
                one.get_content_type() if "content-type" in one else "",
                bytes(one.get_payload(decode=True)),
                one,
            )
        )
    return found


def fields(form: EncodedForm) -> list[tuple[str, str]]:
    """The fields of a form that are no files."""
    return [(part.name, part.content.decode()) for part in parts(form) if part.filename is None]


def test_fields_have_the_names_of_query_parameters() -> None:
    """Objects are `a[b]`, lists `a[]`; booleans, numbers and dates are text; None is left out."""
    form = encode(
        Form(),
        purpose="batch",
        expires_after={"anchor": "created_at", "seconds": 3600},
        include=["logprobs", "x"],
        deep={"a": [{"b": 1}]},
        stream=True,
        temperature=0.5,
        day=date(2025, 1, 2),
        prompt=None,
    )
    assert fields(form) == [
        ("purpose", "batch"),
        ("expires_after[anchor]", "created_at"),
        ("expires_after[seconds]", "3600"),
        ("include[]", "logprobs"),
        ("include[]", "x"),
        ("deep[a][][b]", "1"),
        ("stream", "true"),
        ("temperature", "0.5"),
        ("day", "2025-01-02"),
    ]


def test_the_wire_form() -> None:
    """Byte for byte: what stands around fields and files."""
    form = encode(Form("file"), "b", file=("a.png", b"\x89PNG", None, {"X-Part": "1"}), purpose="vision")
    assert form.content_type == "multipart/form-data; boundary=b"
    wire = (
        b'--b\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nvision\r\n'
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n'
        b"X-Part: 1\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--b--\r\n"
    )
    assert form.segments == [wire]


def test_a_large_file_has_its_place_between_what_is_known() -> None:
    """What is small is copied into one piece with the rest; what is large or unread stays what it is."""
    large, path = b"x" * LARGE, Path("here.bin")
    form = encode(Form("file", "image"), "b", file=large, image=[path, b"small"])
    kinds = [type(segment) for segment in form.segments]
    assert kinds == [bytes, FileSegment, bytes, FileSegment, bytes]
    assert form.segments[1] == FileSegment("file", large)
    assert form.segments[3] == FileSegment("image[0]", path)
    assert isinstance(form.segments[4], bytes)
    assert b"small" in form.segments[4]


def test_files_of_a_list_share_a_name() -> None:
    """One file has the name of its parameter, each of several that name with brackets."""
    one = parts(encode(Form("image", "mask"), image=b"1", mask=b"m"))
    assert [(part.name, part.content) for part in one] == [("image", b"1"), ("mask", b"m")]
    several = parts(encode(Form("image"), image=[b"1", ("two.png", b"2")]))
    assert [(part.name, part.filename, part.content) for part in several] == [
        ("image[]", "upload", b"1"),
        ("image[]", "two.png", b"2"),
    ]


NAMED = [
    (b"x", "upload", "application/octet-stream"),
    (bytearray(b"x"), "upload", "application/octet-stream"),
    (memoryview(b"x"), "upload", "application/octet-stream"),
    (("speech.mp3", b"x"), "speech.mp3", "audio/mpeg"),
    (("SPEECH.M4A", b"x"), "SPEECH.M4A", "audio/mp4"),
    (("a.webp", b"x"), "a.webp", "image/webp"),
    (("data.jsonl", b"x"), "data.jsonl", "application/jsonl"),
    (("noextension", b"x"), "noextension", "application/octet-stream"),
    ((None, b"x"), "upload", "application/octet-stream"),
    (("x.png", b"x", "image/x-own"), "x.png", "image/x-own"),
    (("x.png", b"x", None), "x.png", "image/png"),
    (("x.png", b"x", None, {"content-type": "image/y"}), "x.png", "image/y"),
    (("x.png", b"x", None, None), "x.png", "image/png"),
]


@pytest.mark.parametrize(("file", "name", "media_type"), NAMED)
def test_a_file_has_a_name_and_a_media_type(file: object, name: str, media_type: str) -> None:
    """Both may be given; else the type follows from the name, and a file without name gets one."""
    [part] = parts(encode(Form("file"), file=file))
    assert (part.filename, part.content_type, part.content) == (name, media_type, b"x")


@pytest.mark.parametrize("file", [Path("/a/b/voice.wav"), PurePosixPath("b/voice.wav"), file_from_path("c/voice.wav")])
def test_a_path_names_its_file(file: object) -> None:
    """A path is sent under its last part; nothing is read to know that."""
    first = encode(Form("file"), file=file).segments[0]
    assert isinstance(first, bytes)
    assert b'filename="voice.wav"' in first


def test_an_open_file_names_itself(tmp_path: Path) -> None:
    """A file that knows its path is sent under the last part of it; one that does not is called `upload`."""
    path = tmp_path / "notes.md"
    path.write_bytes(b"# x")
    with path.open("rb") as file:
        first = encode(Form("file"), file=file).segments[0]
    assert isinstance(first, bytes)
    assert b'filename="notes.md"\r\nContent-Type: text/markdown' in first
    other = encode(Form("file"), file=io.BytesIO(b"x")).segments[0]
    assert isinstance(other, bytes)
    assert b'filename="upload"' in other


WRONG: list[tuple[object, type[Exception], str]] = [
    ("path.txt", TypeError, r"`file` is text; give pathlib\.Path"),
    (5, TypeError, "`file` must be bytes, a path.*not int"),
    (io.StringIO("x"), TypeError, "`file` is a file opened for text"),
    ((), TypeError, "not a tuple of 0"),
    (("a",), TypeError, "not a tuple of 1"),
    (("a", b"", "b", {}, 1), TypeError, "not a tuple of 5"),
    ((b"1", b"2"), TypeError, "the name of `file` must be text, not bytes"),
    (("a", "text"), TypeError, "`file` is text"),
    (("a", b"", 5), TypeError, "the media type of `file` must be text, not int"),
    (("a", b"", "text/plain\r\nX: 1"), ValueError, "the media type of `file` holds a line break"),
    (("a", b"", None, [1]), TypeError, "the headers of `file` must be a mapping, not list"),
    (("a", b"", None, {"X": "1\n2"}), ValueError, "the X of `file` holds a line break"),
    (("a", b"", None, {"X\n": "1"}), ValueError, "the headers of `file` holds a line break"),
    (("a", b"", None, {"X": 1}), TypeError, "the X of `file` must be text"),
    (("a", b"", None, {"Content-Disposition": "x"}), ValueError, "Content-Disposition, which is made from its name"),
    ([b"1", 2], TypeError, r"`file\[1\]` must be bytes"),
]


@pytest.mark.parametrize(("file", "kind", "message"), WRONG)
def test_what_is_no_file_is_refused_by_name(file: object, kind: type[Exception], message: str) -> None:
    """The error says which argument it is and what would do."""
    with pytest.raises(kind, match=message):
        Form("file").encode({"file": file})


@pytest.mark.parametrize("value", [b"bytes", object(), io.BytesIO(b"x")])
def test_a_field_that_has_no_text_is_refused_by_name(value: object) -> None:
    """A file where none is expected is an error, not a field with its representation."""
    with pytest.raises(TypeError, match=r"settings\[voice\]: cannot send"):
        Form("file").encode({"file": b"", "settings": {"voice": value}})


def test_a_mapping_in_place_of_a_file_is_fields() -> None:
    """Some endpoints take the id or the address of a file instead; that is sent as any object is."""
    form = encode(Form("video"), video={"id": "video_1"}, prompt="p")
    assert fields(form) == [("video[id]", "video_1"), ("prompt", "p")]


def test_it_may_be_json_without_a_file() -> None:
    """Where the endpoint takes both, only a file makes a form."""
    form = Form("files", always=False)
    assert form.encode({"name": "x"}) is None
    assert form.encode({"name": "x", "files": []}) is None
    assert form.encode({"files": None}) is None
    assert form.encode({"name": "x", "files": [b"1"]}) is not None


def test_a_field_may_be_json_or_the_whole_body() -> None:
    """An offer of WebRTC goes alone as it is, and as a part beside the session, which is JSON."""
    form = Form(json=("session",), raw="sdp")
    assert form.encode({"sdp": "v=0"}) == EncodedForm("application/sdp", [b"v=0"])
    sdp, session = parts(encode(form, sdp="v=0", session={"type": "realtime", "model": None}))
    assert (sdp.name, sdp.content_type, sdp.content) == ("sdp", "application/sdp", b"v=0")
    assert (session.name, session.content_type) == ("session", "application/json")
    assert session.content == b'{"type":"realtime","model":null}'


def test_each_form_has_a_boundary_of_its_own() -> None:
    """No file can have been made to hold it."""
    assert encode(Form(), a="1").content_type != encode(Form(), a="1").content_type


def test_a_slice_of_a_file_is_a_file() -> None:
    """Parts of an upload are pieces of a file on disk."""
    part = Slice(Path("x"), 5, 10)
    assert (part.path, part.start, part.size) == ("x", 5, 10)
    assert encode(Form("data"), data=("x", part)).segments[1] == FileSegment("data", part)


# Without the escaped characters themselves, which cannot be told from what they stand for, and what no header may hold.
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="%\\\x85\u2028\u2029"), min_size=1)
QUOTED = st.text(st.characters(codec="ascii", exclude_categories=["Cc"], exclude_characters="%\\"), min_size=1)


@given(
    names=st.lists(QUOTED.filter(lambda name: name == name.strip()), unique=True, max_size=5),
    values=st.lists(st.text(), min_size=5, max_size=5),
    file=st.binary(max_size=200) | st.binary(max_size=200).map(lambda data: data + b"\r\n--b" * LARGE),
    filename=TEXT.filter(lambda name: name == name.strip()),
)
def test_what_was_encoded_can_be_read(names: list[str], values: list[str], file: bytes, filename: str) -> None:
    """A parser that is not ours finds the same fields and files, whatever they hold."""
    wanted = dict(zip(names, values, strict=False))
    wanted.pop("file", None)
    found = parts(encode(Form("file"), **wanted, file=(filename, file)))
    assert [(part.name, part.content) for part in found[:-1]] == [
        (name, value.encode("utf-8", "surrogatepass")) for name, value in wanted.items()
    ]
    assert (found[-1].name, found[-1].content) == ("file", file)
    assert found[-1].filename == filename


@given(st.text().filter(lambda name: name.strip() != ""))
def test_no_file_name_breaks_out_of_its_line(filename: str) -> None:
    """Line ends and quotes in a name are escaped, so that they cannot forge headers or parts."""
    head = encode(Form("file"), "b", file=(filename, b"x")).segments[0]
    assert isinstance(head, bytes)
    lines = head.split(b"\r\n")
    assert lines[0] == b"--b"
    assert lines[2:] == [b"Content-Type: " + lines[2].partition(b": ")[2], b"", b"x", b"--b--", b""]
    assert lines[1].count(b'"') == 4
    assert b"\n" not in lines[1]
    assert b"\r" not in lines[1]
