"""The comparison of the resources with the facts of the API: it passes as they are, and tells what is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import check_api
from check_api import Check
from endpoints import FACTS as OPERATIONS
from typegen.facts import load

TOOLS = Path(check_api.__file__).parent
FACTS = load(TOOLS / "api")
MODULES = check_api.read(TOOLS.parent / "openai_async")
GAPS = {line for lines in json.loads((TOOLS / "api_gaps.json").read_text(encoding="utf-8")).values() for line in lines}


def lines(modules: dict[str, str], gaps: set[str] = GAPS) -> list[str]:
    return list(Check(FACTS, OPERATIONS, modules, gaps).lines())


def changed(module: str, old: str, new: str) -> list[str]:
    """What is wrong with a module in which the first `old` is replaced."""
    path = f"resources/{module}.py"
    assert old in MODULES[path]
    place = module.replace("/", ".") + "."
    own: dict[str, Any] = {
        kind: [one for one in OPERATIONS[kind] if one["path"].startswith(place)] for kind in ("endpoints", "helpers")
    }
    own["websockets"] = {}
    return list(Check(FACTS, own, {path: MODULES[path].replace(old, new, 1)}, set()).lines())


def test_the_resources_are_what_the_api_is(capsys: pytest.CaptureFixture[str]) -> None:
    """The command finds nothing and says how much there is."""
    assert check_api.main(["--check"]) == 0
    printed = capsys.readouterr().out
    assert "390 of 390 methods" in printed
    assert "8 of 8 sockets" in printed


CHANGES = [
    ("files", '"POST",', '"PUT",', "files.create: verb: POST is wanted, not PUT"),
    ("files", '"/files",', '"/file",', "files.create: url: /files is wanted, not /file"),
    ("files", "async def retrieve", "def retrieve", "files.retrieve: is_async: True is wanted, not False"),
    ("files", "purpose: FilePurpose,", "purpose: str,", "files.create: parameter purpose: type: "),
    (
        "files",
        '"purpose": purpose,',
        '"for": purpose,',
        "files.create: parameter purpose: place: body purpose is wanted",
    ),
    ("files", 'form=Form("file"),', "", "files.create: content: Form('file') is wanted, not JSON"),
    ("files", 'form=Form("file"),', "", "files.create: parameter file: place: file file is wanted, not body file"),
    ("files", "after: str | Omit = omit,", "", "files.list: parameter after: missing"),
    (
        "files",
        "after: str | Omit = omit,",
        "after: str,",
        "files.list: parameter after: default: omit is wanted, not None",
    ),
    ("files", "*,\n        after", "after", "files.list: parameter after: kind: keyword is wanted, not positional"),
    ("files", "AsyncCursorPage[FileObject],\n", "AsyncPage[FileObject],\n", "files.list: answer: AsyncCursorPage["),
    ("files", ") -> FileDeleted:", ") -> FileObject:", "files.delete: gives: file_deleted.FileDeleted is wanted"),
    (
        "files",
        "            FileDeleted,",
        "            FileObject,",
        "files.delete: answer: file_deleted.FileDeleted is",
    ),
    ("files", "@deprecated(", "@other(", "files.retrieve_content: deprecated: True is wanted, not False"),
    ("files", "timeout=timeout,", "", "files.create: options are not passed on: timeout"),
    ("files", "async def content", "async def contents", "files.content: missing"),
    ("files", "async def content", "async def contents", "files.contents: the API does not know it"),
    ("files", "class AsyncFiles", "class AsyncPapers", "files.create: its class is AsyncFiles"),
    (
        "admin/organization/roles",
        'auth="admin",',
        "",
        "admin.organization.roles.create: auth: admin is wanted, not bearer",
    ),
    (
        "beta/assistants",
        "assistants=v2",
        "assistants=v1",
        "beta.assistants.create: headers: {'openai-beta': 'assistants=v2'}",
    ),
    ("audio/voices", '("audio_sample", "consent"),', "", "audio.voices.create: together: "),
    ("audio/voices", "prompt: str,", "prompt: str | Omit = omit,", "audio.voices.create: overloads: "),
    ("images", "stream=bool(stream),", "", "images.edit: streams: on request is wanted, not never"),
    (
        "images",
        "event=ImageEditStreamEvent",
        "event=ImageGenStreamEvent",
        "images.edit: event: image_edit_stream_event.",
    ),
    ("videos", "async def poll(", "async def wait(", "videos.poll: missing"),
]


@pytest.mark.parametrize(("module", "old", "new", "line"), CHANGES)
def test_a_difference_is_found(module: str, old: str, new: str, line: str) -> None:
    """Whatever is changed in a resource is told in a line that names the method."""
    assert [found for found in changed(module, old, new) if found.startswith(line)]


SOCKETS = {
    path: text
    for path, text in MODULES.items()
    if path.removeprefix("resources/")
    .removeprefix("beta/")
    .startswith(("_connection", "live/", "realtime/", "responses/"))
}


def socket_lines(changed: dict[str, str]) -> list[str]:
    """What is wrong with the sockets, with some modules changed."""
    own: dict[str, Any] = {"endpoints": [], "helpers": [], "websockets": OPERATIONS["websockets"]}
    return list(Check(FACTS, own, SOCKETS | changed, set()).lines())


REALTIME = "realtime/realtime"
LIVE = "live/live"
SOCKET_CHANGES = [
    ("realtime/__init__", '"/realtime"', '"/real"', "realtime.connect: url: /realtime is wanted, not /real"),
    ("realtime/__init__", '"model": model', '"name": model', "realtime.connect: parameter model: place: query model"),
    ("realtime/__init__", "max_delay=max_delay,", "", "realtime.connect: parameter max_delay: place: option is wanted"),
    ("realtime/__init__", "on_reconnecting=on", "max_retries=on", "realtime.connect: parameter on_reconnecting: place"),
    ("realtime/__init__", " = 8.0", " = 9.0", "realtime.connect: parameter max_delay: default: 8.0 is wanted, not 9.0"),
    ("realtime/__init__", "return connect(", "return link(", "realtime.connect: it calls no `connect(engine, class, "),
    ("live/sideband", "close: bool", "close: str", "live.sideband.connect: parameter graceful_close: type: "),
    ("live/forks", "session_id=session_id", "", "live.forks.connect: parameter session_id: place: path session_id is"),
    ("live/__init__", "2_097_152", "1_048_576", "live.connect: parameter max_queue_size: default: 2097152 is wanted"),
    ("responses/__init__", "self,\n        extra_query: Query =", "self, *, extra_query: Query =", "responses.conn"),
    (REALTIME, '"RealtimeServerEvent",', '"OtherEvent",', "realtime.connect: receives: realtime."),
    (REALTIME, "params.RealtimeClientEventParam | ", "", "realtime.connect: sends: "),
    (REALTIME, "def input_audio_buffer", "def input_audio", "realtime.connect: input_audio_buffer.append: missing"),
    (REALTIME, "def input_audio_buffer", "def input_audio", "realtime.connect: input_audio.append: the API does not"),
    (REALTIME, "def conversation(", "def talk(", "realtime.connect: conversation.item.create: missing"),
    (REALTIME, '"session.update", session', '"session.set", session', "realtime.connect: session.update: type: "),
    (REALTIME, "item_id=item_id, ", "", "realtime.connect: conversation.item.delete: parameter item_id: place: "),
    (REALTIME, "audio: str,", "audio: bytes,", "realtime.connect: input_audio_buffer.append: parameter audio: type: "),
    (REALTIME, "[params.Sess", "[params.Other", "realtime.connect: session.update: parameter session: type: "),
    (REALTIME, "Manager[AsyncRealtimeC", "Manager[C", "realtime.connect: there is no `AsyncRealtimeConnectionMana"),
    (LIVE, "async def play(", "async def stop(", "live.connect: session.output_audio.fixture.play: missing"),
    (LIVE, "async def mute(", "async def hush(", "live.sideband.connect: session.input_audio.mute: missing"),
    (LIVE, "async def mute(", "def mute(", "live.forks.connect: AsyncSidebandSessionInputAudioResource.mute does not"),
]  # fmt: skip


@pytest.mark.parametrize(("module", "old", "new", "line"), SOCKET_CHANGES)
def test_a_difference_of_a_socket_is_found(module: str, old: str, new: str, line: str) -> None:
    """Whatever is changed in a ``connect``, or in the classes that it leads to, is told in a line that names it."""
    path = f"resources/{module}.py"
    assert old in SOCKETS[path]
    assert [found for found in socket_lines({path: SOCKETS[path].replace(old, new, 1)}) if found.startswith(line)]


def test_what_every_connection_does_is_compared() -> None:
    """Methods of connections, and of what opens them, are those of the API with the parameters of the API."""
    text = SOCKETS["_connection.py"]
    for old, new, line in [
        ("async def recv_bytes(", "async def recv_data(", "connection.recv_bytes: missing"),
        ("async def recv(self)", "def recv(self)", "connection.recv: is_async: True is wanted"),
        (
            "def parse_event(self, data: ",
            "def parse_event(self, raw: ",
            "connection.parse_event: parameter data: missing",
        ),
        ("async def enter(", "async def begin(", "manager.enter: missing"),
    ]:
        assert old in text
        found = socket_lines({"_connection.py": text.replace(old, new, 1)})
        assert sum(one.endswith(f".connect: {line}") for one in found) == 8


def test_an_order_of_parameters_is_compared() -> None:
    """Parameters are in the order of the API."""
    swapped = changed(
        "files", "file: FileTypes,\n        purpose: FilePurpose,", "purpose: FilePurpose, file: FileTypes,"
    )
    assert "files.create: parameters: the order is file, purpose, expires_after" in swapped


def test_what_is_not_there_may_be_accepted() -> None:
    """A gap that is listed is no error, and is counted apart."""
    without = {path: text for path, text in MODULES.items() if path != "resources/decisions.py"}
    assert lines(without) == ["decisions.create: missing"]
    check = Check(FACTS, OPERATIONS, without, GAPS | {"decisions.create: missing"})
    assert list(check.lines()) == []
    assert next(check.summary()) == "389 of 390 methods, 1 gaps"


def test_a_gap_that_is_none_is_an_error() -> None:
    """What is listed as a gap must be one."""
    assert lines(MODULES, GAPS | {"files.create: missing"}) == ["files.create: missing: listed as a gap, but not so"]
