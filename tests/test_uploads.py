"""Uploads of several requests: one file in parts, and many files at a time."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from hashlib import md5
from pathlib import Path
from typing import Any

import pytest

from clients import KINDS, AsyncCaller, Caller
from openai_async import BadRequestError, DeadlineExceededError, InternalServerError, deadline
from openai_async.testing import Fault, LocalServer
from openai_async.testing.forms import Part

DATA = os.urandom(1_000_003)


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """A client of each kind."""
    made = KINDS[request.param](server)
    yield made
    made.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with `DATA`."""
    file = tmp_path / "data.jsonl"
    file.write_bytes(DATA)
    return file


def upload(caller: Caller, file: Any, **options: Any) -> Any:
    """Upload `file` in parts."""
    chunked = caller.client.uploads.upload_file_chunked
    return caller.run(chunked(file=file, mime_type="text/plain", purpose="batch", **{"part_size": 300_000} | options))


def paths(server: LocalServer) -> list[str]:
    """The last step of the address of each request."""
    return [request.path.rpartition("/")[2] for request in server.requests]


def parts(server: LocalServer) -> list[Part]:
    """The parts that were sent, in the order in which they arrived."""
    return [request.form[0] for request in server.requests if request.path.endswith("/parts")]


def test_a_path_is_sent_in_parts(caller: Caller, path: Path) -> None:
    """The upload is created, each part sent, and the upload completed with the parts in order: the file is whole."""
    told: list[tuple[int, int]] = []

    def progress(now: int, total: int) -> None:
        told.append((now, total))

    done = upload(caller, path, md5=md5(DATA).hexdigest(), progress=progress)
    assert (done.status, done.bytes, done.filename) == ("completed", len(DATA), "data.jsonl")
    assert caller.run(caller.client.files.content(done.file.id)).content == DATA
    assert sorted(part.size for part in parts(caller.server)) == [100_003, 300_000, 300_000, 300_000]
    assert {part.filename for part in parts(caller.server)} == {"data.jsonl"}
    assert (len(told), told[-1]) == (4, (len(DATA), len(DATA)))
    assert [now for now, _ in told] == sorted(now for now, _ in told)
    assert caller.server.requests[0].json() == {
        "bytes": len(DATA),
        "filename": "data.jsonl",
        "mime_type": "text/plain",
        "purpose": "batch",
    }


def test_bytes_are_sent_in_parts(caller: Caller) -> None:
    """What is in memory needs a name and a size; the progress function may be a coroutine function."""
    told: list[int] = []

    async def progress(now: int, _: int) -> None:
        await asyncio.sleep(0)
        told.append(now)

    done = upload(caller, DATA, filename="x.bin", bytes=len(DATA), progress=progress, max_concurrency=1)
    assert caller.run(caller.client.files.content(done.file.id)).content == DATA
    assert told == [300_000, 600_000, 900_000, len(DATA)]
    assert b"".join(part.content for part in parts(caller.server)) == DATA


def test_the_usual_part_is_64_mib(caller: Caller, path: Path) -> None:
    """A file of a usual size is one part."""
    upload(caller, path, part_size=None, filename="other.txt")
    assert [(part.size, part.filename) for part in parts(caller.server)] == [(len(DATA), "other.txt")]


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_so_many_parts_are_on_their_way(server: LocalServer, limit: int) -> None:
    """As many as allowed, and never more."""
    caller = AsyncCaller(server)

    async def work() -> None:
        sending = asyncio.ensure_future(
            caller.client.uploads.upload_file_chunked(
                file=DATA,
                filename="x",
                bytes=len(DATA),
                mime_type="text/plain",
                purpose="batch",
                part_size=100_000,
                max_concurrency=limit,
            )
        )
        with server.hold("/uploads/*/parts") as gate:
            await gate.until_arrived(limit)
            assert not sending.done()
            assert len(server.requests) == 1 + limit
            gate.release()
        await sending

    caller.run(work())
    assert len(parts(server)) == 11
    caller.close()


def test_a_part_is_retried_from_its_own_beginning(caller: Caller, path: Path) -> None:
    """A failure that passes costs one part only."""
    caller.server.fault(Fault(status=500, retry_after_ms=1), path="/uploads/*/parts")
    done = upload(caller, path, max_concurrency=1)
    assert caller.run(caller.client.files.content(done.file.id)).content == DATA
    assert len(parts(caller.server)) == 5


def test_a_part_that_fails_cancels_the_upload(caller: Caller, path: Path) -> None:
    """The other parts are given up, the upload is cancelled, and the error is that of the part."""
    caller.server.fault(Fault(status=400), path="/uploads/*/parts")
    with pytest.raises(BadRequestError):
        upload(caller, path, max_concurrency=1)
    assert paths(caller.server) == ["uploads", "parts", "cancel"]


def test_a_checksum_that_differs_cancels_the_upload(caller: Caller, path: Path) -> None:
    """So does whatever keeps the upload from being completed."""
    with pytest.raises(BadRequestError, match="MD5"):
        upload(caller, path, md5="0" * 32)
    assert paths(caller.server)[-2:] == ["complete", "cancel"]


def test_a_progress_function_that_fails_cancels_the_upload(caller: Caller, path: Path) -> None:
    """What it raises comes out as it is."""

    def progress(now: int, _: int) -> None:
        raise KeyError(now)

    with pytest.raises(KeyError, match="300000"):
        upload(caller, path, progress=progress, max_concurrency=1)
    assert paths(caller.server) == ["uploads", "parts", "cancel"]


def test_a_clean_up_that_fails_is_noted(caller: Caller, path: Path) -> None:
    """The error is still that of the part; a note says that the upload is still there."""
    caller.server.fault(Fault(status=400), path="/uploads/*/parts")
    caller.server.fault(Fault(status=404), path="/uploads/*/cancel")
    with pytest.raises(BadRequestError) as caught:
        upload(caller, path)
    [note] = getattr(caught.value, "__notes__", [])
    assert note.startswith("The upload could not be cancelled: Error code: 404")


def test_a_deadline_that_passes_cancels_the_upload(caller: Caller, path: Path) -> None:
    """The clean-up has time of its own."""
    caller.server.fault(Fault(stall="before_headers"), times=4, path="/uploads/*/parts")
    with pytest.raises(DeadlineExceededError), deadline(0.3):
        upload(caller, path)
    assert paths(caller.server)[-1] == "cancel"


def test_cancelling_cancels_the_upload(server: LocalServer, path: Path) -> None:
    """The parts that are on their way are given up at once, and the server is told."""
    caller = AsyncCaller(server)

    async def work() -> None:
        sending = asyncio.ensure_future(
            caller.client.uploads.upload_file_chunked(
                file=path, mime_type="text/plain", purpose="batch", part_size=300_000
            )
        )
        with server.hold("/uploads/*/parts") as gate:
            await gate.until_arrived(4)
            sending.cancel()
            with pytest.raises(asyncio.CancelledError):
                await sending
        await server.until(lambda server: [one.outcome for one in server.requests[1:5]] == ["aborted"] * 4)

    caller.run(work())
    assert paths(server)[-1] == "cancel"
    caller.close()


WRONG: list[tuple[dict[str, object], type[Exception], str]] = [
    ({"file": b"x"}, TypeError, "`filename` and `bytes` must be given"),
    ({"file": b"x", "filename": "a"}, TypeError, "`filename` and `bytes` must be given"),
    ({"file": b"x", "filename": "a", "bytes": 2}, ValueError, "`bytes` is 2, but `file` has 1"),
    ({"file": "path"}, TypeError, "`file` must be a path or bytes, not str"),
    ({"file": Path("nowhere/at.all")}, FileNotFoundError, r"\(`file`\)"),
    ({"file": b"x", "part_size": 0}, ValueError, "`part_size` must be 1 or more, not 0"),
    ({"file": b"x", "part_size": 1.5}, TypeError, "`part_size` must be a whole number"),
    ({"file": b"x", "max_concurrency": 0}, ValueError, "`max_concurrency` must be 1 or more"),
]


@pytest.mark.parametrize(("options", "kind", "message"), WRONG)
def test_wrong_arguments_are_refused_before_anything_is_sent(
    caller: Caller, options: dict[str, object], kind: type[Exception], message: str
) -> None:
    """The message names the argument."""
    with pytest.raises(kind, match=message):
        upload(caller, **options)
    assert caller.server.requests == []


# -- many files at a time ----------------------------------------------------------------------------------------


def test_files_are_uploaded_together_and_waited_for(caller: Caller, path: Path) -> None:
    """The batch holds the files that were there and the new ones in the order in which they were given."""
    store = caller.run(caller.client.vector_stores.create(name="s")).id
    known = caller.run(caller.client.files.create(file=b"x", purpose="assistants")).id
    told: list[str] = []
    states: list[int] = []

    def uploaded(file: Any) -> None:
        told.append(file.id)

    def progress(batch: Any) -> None:
        states.append(batch.file_counts.in_progress)

    batch = caller.run(
        caller.client.vector_stores.file_batches.upload_and_poll(
            store,
            files=[path, b"bytes", ("c.txt", iter([b"piece"]))],
            file_ids=[known],
            uploaded=uploaded,
            progress=progress,
        )
    )
    assert (batch.file_counts.total, batch.file_counts.completed, states[-1]) == (4, 4, 0)
    [asked] = [one for one in caller.server.requests if one.method == "POST" and one.path.endswith("/file_batches")]
    first, *new = asked.json()["file_ids"]
    assert first == known
    assert sorted(told) == sorted(new)
    names = [caller.run(caller.client.files.retrieve(name)).filename for name in new]
    assert names == ["data.jsonl", "upload", "c.txt"]


def test_ids_alone_make_a_batch(caller: Caller) -> None:
    """Nothing is uploaded then."""
    store = caller.run(caller.client.vector_stores.create(name="s")).id
    known = caller.run(caller.client.files.create(file=b"x", purpose="assistants")).id
    batch = caller.run(caller.client.vector_stores.file_batches.upload_and_poll(store, files=[], file_ids=[known]))
    assert batch.file_counts.completed == 1


def test_nothing_to_upload_is_refused(caller: Caller) -> None:
    """Neither files nor ids, or room for no upload: the error says so, nothing is sent."""
    batches = caller.client.vector_stores.file_batches
    with pytest.raises(ValueError, match="`files` and `file_ids` are both empty"):
        caller.run(batches.upload_and_poll("vs_1", files=[]))
    with pytest.raises(ValueError, match="`max_concurrency` must be 1 or more"):
        caller.run(batches.upload_and_poll("vs_1", files=[b"x"], max_concurrency=0))
    assert caller.server.requests == []


def test_a_file_that_fails_ends_the_others(caller: Caller) -> None:
    """The error is that of the file and names those that had been uploaded; no batch is made."""
    caller.server.fault(Fault(), path="/files")
    caller.server.fault(Fault(status=500, retry_after_ms=1), times=3, path="/files")
    with pytest.raises(InternalServerError) as caught:
        caller.run(
            caller.client.vector_stores.file_batches.upload_and_poll(
                "vs_1", files=[("a.txt", b"a"), ("b.txt", b"b"), ("c.txt", b"c")], max_concurrency=1
            )
        )
    [note] = getattr(caught.value, "__notes__", [])
    assert note.startswith("Files that had been uploaded: file-")
    assert note.endswith("(a.txt).")
    assert {request.path for request in caller.server.requests} == {"/v1/files"}
    assert len(caller.server.requests) == 4


def test_a_wrong_file_ends_the_others(caller: Caller) -> None:
    """Uploads that are on their way are given up when one cannot begin."""
    with caller.server.hold("/files"), pytest.raises(TypeError, match="`file` is text"):
        caller.run(caller.client.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"a", "path.txt"]))
    caller.until(lambda server: all(request.outcome == "aborted" for request in server.requests))


def test_so_many_files_are_on_their_way(server: LocalServer) -> None:
    """Five unless said otherwise; files are asked for when there is room for them."""
    caller = AsyncCaller(server)
    taken: list[int] = []

    def files() -> Iterator[bytes]:
        for number in range(12):
            taken.append(number)
            yield b"x"

    async def work() -> None:
        store = (await caller.client.vector_stores.create(name="s")).id
        batches = caller.client.vector_stores.file_batches
        with server.hold("/files") as gate:
            sending = asyncio.ensure_future(batches.upload_and_poll(store, files=files()))
            await gate.until_arrived(5)
            assert len(taken) == 5
            gate.release()
            assert (await sending).file_counts.completed == 12

    caller.run(work())
    caller.close()
