"""The comparison of the resources with the facts of the API: it passes as they are, and tells what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import check_api
from check_api import Check
from endpoints import FACTS as OPERATIONS
from generation import sources
from typegen.facts import load

TOOLS = Path(check_api.__file__).parent
FACTS = load(TOOLS / "api")
MODULES = sources(TOOLS.parent / "openai_async")
GAPS = {line for lines in json.loads((TOOLS / "api_gaps.json").read_text(encoding="utf-8")).values() for line in lines}


def lines(modules: dict[str, str], gaps: set[str] = GAPS) -> list[str]:
    return list(Check(FACTS, OPERATIONS, modules, gaps).lines())


def changed(module: str, old: str, new: str) -> list[str]:
    """What is wrong with a module in which the first `old` is replaced."""
    path = f"resources/{module}.py"
    assert old in MODULES[path]
    place = module.replace("/", ".") + "."
    own = {
        kind: [one for one in OPERATIONS[kind] if one["path"].startswith(place)] for kind in ("endpoints", "helpers")
    }
    return list(Check(FACTS, own, {path: MODULES[path].replace(old, new, 1)}, set()).lines())


def test_the_resources_are_what_the_api_is(capsys: pytest.CaptureFixture[str]) -> None:
    """The command finds nothing and says how much there is."""
    assert check_api.main(["--check"]) == 0
    assert "390 of 390 methods" in capsys.readouterr().out


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
