"""Files on their way up: what can be uploaded, that it is read anew for each attempt, and that nothing stays open."""

# ruff: noqa: ASYNC240 - nothing else waits for the loop here

from __future__ import annotations

import asyncio
import gzip
import io
import os
import socket
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, suppress
from hashlib import md5
from pathlib import Path
from typing import IO, Any, cast

import anyio
import pytest
from typing_extensions import Self

from openai_async import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    DeadlineExceededError,
    InternalServerError,
    OpenAI,
    Timeout,
    deadline,
)
from openai_async._multipart import Slice
from openai_async._types import FileTypes
from openai_async.testing import Fault, LocalServer
from openai_async.testing.forms import Part

pytestmark = pytest.mark.anyio

DATA = os.urandom(3 * 1024 * 1024 + 17)  # several pieces
AGAIN = Fault(status=500, retry_after_ms=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with `DATA`."""
    file = tmp_path / "data.bin"
    file.write_bytes(DATA)
    return file


def arrived(server: LocalServer, number: int = -1) -> bytes:
    """What the file of a request held."""
    return file_of(server, number).content


def file_of(server: LocalServer, number: int = -1) -> Part:
    """The file of a request."""
    [part] = [part for part in server.requests[number].form if part.filename is not None]
    return part


def pieces() -> Iterator[bytes]:
    """`DATA` from a generator."""
    for start in range(0, len(DATA), 100_000):
        yield DATA[start : start + 100_000]


async def async_pieces() -> AsyncIterator[bytes]:
    """`DATA` from an asynchronous generator, with a piece that is empty."""
    for piece in pieces():
        yield piece
        yield b""


class Pieces:
    """`DATA` in pieces, any number of times."""

    def __iter__(self) -> Iterator[bytes]:
        return pieces()


class AsyncPieces:
    """The same, asynchronously."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return async_pieces()


class Pipe(io.RawIOBase):
    """An open file that cannot be moved."""

    def __init__(self) -> None:
        self._file = io.BytesIO(DATA)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


class Reading:
    """An object whose `read` is a coroutine and that can do nothing else, as some frameworks give for an upload."""

    def __init__(self) -> None:
        self._file = io.BytesIO(DATA)

    async def read(self, size: int) -> bytes:
        return self._file.read(size)


def compressed() -> IO[bytes]:
    """A file that is unpacked as it is read."""
    return cast("IO[bytes]", gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(DATA, 1))))


KINDS: dict[str, tuple[Callable[[], Any], bool, bool]] = {
    # how it is made, whether its size is known, whether it can be sent again
    "bytes": (lambda: DATA, True, True),
    "bytearray": (lambda: bytearray(DATA), True, True),
    "memoryview of words": (lambda: memoryview(DATA[: len(DATA) // 4 * 4]).cast("I"), True, True),
    "BytesIO": (lambda: io.BytesIO(DATA), True, True),
    "compressed": (compressed, True, True),
    "pipe": (Pipe, False, False),
    "async read": (Reading, False, False),
    "iterable": (Pieces, False, True),
    "generator": (pieces, False, False),
    "async iterable": (AsyncPieces, False, True),
    "async generator": (async_pieces, False, False),
}


@pytest.mark.parametrize("kind", KINDS)
async def test_bytes_come_from_anywhere(server: LocalServer, client: AsyncOpenAI, kind: str) -> None:
    """Each kind of content arrives whole, with its length where that is known and in chunks where it is not."""
    make, sized, _ = KINDS[kind]
    await client.files.create(file=("x.bin", make()), purpose="user_data")
    assert arrived(server) == DATA[: len(arrived(server))]
    assert len(arrived(server)) >= len(DATA) - 3
    headers = server.requests[-1].headers
    assert ("content-length" in headers, "transfer-encoding" in headers) == (sized, not sized)


async def test_a_path_is_read(server: LocalServer, client: AsyncOpenAI, path: Path) -> None:
    """A path is opened, read and closed, and its length is told."""
    file = await client.files.create(file=path, purpose="user_data")
    assert (file.filename, file.bytes) == ("data.bin", len(DATA))
    assert arrived(server) == DATA
    assert "content-length" in server.requests[-1].headers


def test_a_sync_client_uploads(server: LocalServer, sync_client: OpenAI, path: Path) -> None:
    """The same kinds work with the sync client: a path, an open file, a generator."""
    with path.open("rb") as opened:
        for file in (path, opened, ("x", pieces())):
            sync_client.files.create(file=file, purpose="user_data")
            assert arrived(server) == DATA
        assert not opened.closed


async def test_an_open_file_is_sent_from_where_it_stands(server: LocalServer, client: AsyncOpenAI, path: Path) -> None:
    """What was read before is not sent, again not at a second attempt, and the file stays open."""
    server.fault(AGAIN)
    with path.open("rb") as opened:
        opened.seek(7)
        await client.files.create(file=opened, purpose="user_data")
        assert not opened.closed
    assert [arrived(server, 0), arrived(server, 1)] == [DATA[7:], DATA[7:]]


async def test_an_async_file_is_sent_from_where_it_stands(server: LocalServer, client: AsyncOpenAI, path: Path) -> None:
    """A file of anyio is read by its coroutines, not line by line, and stays open."""
    server.fault(AGAIN)
    async with await anyio.open_file(path, "rb") as opened:
        await opened.seek(7)
        await client.files.create(file=opened, purpose="user_data")
        assert not opened.closed
    assert [arrived(server, 0), arrived(server, 1)] == [DATA[7:], DATA[7:]]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if KINDS[kind][2]])
async def test_a_retry_sends_the_same_bytes(server: LocalServer, client: AsyncOpenAI, kind: str) -> None:
    """What can be read again is, from its beginning."""
    server.fault(AGAIN)
    await client.files.create(file=("x", KINDS[kind][0]()), purpose="user_data")
    assert arrived(server, 0) == arrived(server, 1)
    assert len(arrived(server, 1)) >= len(DATA) - 3


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not KINDS[kind][2]])
async def test_what_is_used_up_is_not_sent_again(server: LocalServer, client: AsyncOpenAI, kind: str) -> None:
    """There is one attempt, and the error says why and what to give instead."""
    server.fault(AGAIN, times=3)
    with pytest.raises(InternalServerError, match="not tried again, since `file` can be read only once") as caught:
        await client.files.create(file=("x", KINDS[kind][0]()), purpose="user_data")
    assert not caught.value.repeatable
    assert len(caught.value.attempts) == len(server.requests) == 1


async def test_what_was_not_touched_can_be_sent_after_a_failure(server: LocalServer) -> None:
    """A connection that could not be made has used nothing up."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    async with AsyncOpenAI(api_key="k", base_url=f"http://127.0.0.1:{port}/v1", max_retries=1) as client:
        with pytest.raises(APIConnectionError) as caught:
            await client.files.create(file=("x", pieces()), purpose="user_data")
    assert len(caught.value.attempts) == 2
    assert caught.value.repeatable


async def test_without_retries_nothing_is_said_of_them(server: LocalServer, client: AsyncOpenAI) -> None:
    """Where no further attempt was wanted, or none would help, the message is the usual one."""
    server.fault(AGAIN)
    with pytest.raises(InternalServerError) as caught:
        await client.with_options(max_retries=0).files.create(file=("x", pieces()), purpose="user_data")
    assert "again" not in str(caught.value)


async def test_a_redirect_takes_the_body_along(server: LocalServer, client: AsyncOpenAI, path: Path) -> None:
    """307 means the same request at another address: the file is read once more."""
    server.reply(status=307, headers={"Location": f"{server.base_url}/files"})
    await client.files.create(file=path, purpose="user_data")
    assert [arrived(server, 0), arrived(server, 1)] == [DATA, DATA]


async def test_a_redirect_cannot_take_along_what_is_used_up(server: LocalServer, client: AsyncOpenAI) -> None:
    """The error says that it was redirected and what cannot be read again."""
    server.reply(status=307, headers={"Location": f"{server.base_url}/files"})
    with pytest.raises(APIConnectionError, match=r"was redirected, but .* `file` can be read only once"):
        await client.files.create(file=("x", pieces()), purpose="user_data")


async def test_a_path_is_opened_anew_for_each_attempt(server: LocalServer, client: AsyncOpenAI, path: Path) -> None:
    """A file that was replaced in the meantime is sent as it is then, with its new length."""
    server.fault(AGAIN)
    with server.hold() as gate:
        sending = asyncio.create_task(client.files.create(file=path, purpose="user_data"))
        await gate.until_arrived()
        path.write_bytes(b"new")
        gate.release()
        file = await sending
    assert file.bytes == 3
    assert arrived(server) == b"new"


MISSING: list[tuple[str, type[OSError]]] = [("nowhere/at.all", FileNotFoundError), (".", IsADirectoryError)]


@pytest.mark.parametrize(("name", "kind"), MISSING)
async def test_what_cannot_be_opened_is_an_error_of_the_system(
    server: LocalServer, client: AsyncOpenAI, name: str, kind: type[OSError]
) -> None:
    """The error is that of `open` and names the argument; nothing is sent."""
    with pytest.raises(kind, match=r"\(`image\[1\]`\)") as caught:
        await client.images.edit(image=cast("list[FileTypes]", [b"x", Path(name)]), prompt="p")
    assert caught.value.errno
    assert server.requests == []


async def test_what_may_not_be_read_is_an_error_of_the_system(client: AsyncOpenAI, path: Path) -> None:
    """A file without permission, where the system minds."""
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(PermissionError, match=r"\(`file`\)"):
        await client.files.create(file=path, purpose="user_data")


async def test_a_file_that_vanishes_between_attempts_is_an_error_of_the_system(
    server: LocalServer, client: AsyncOpenAI, path: Path
) -> None:
    """The second attempt does not begin."""
    server.fault(AGAIN)
    with server.hold() as gate:
        sending = asyncio.create_task(client.files.create(file=path, purpose="user_data"))
        await gate.until_arrived()
        path.unlink()
        gate.release()
        with pytest.raises(FileNotFoundError, match=r"\(`file`\)"):
            await sending
    assert len(server.requests) == 1


async def test_a_closed_file_is_refused(server: LocalServer, client: AsyncOpenAI) -> None:
    """The error names the argument; nothing is sent."""
    file = io.BytesIO(DATA)
    file.close()
    with pytest.raises(ValueError, match="`file`: I/O operation on closed file"):
        await client.files.create(file=file, purpose="user_data")
    assert server.requests == []


async def test_a_file_for_writing_is_refused(server: LocalServer, client: AsyncOpenAI, tmp_path: Path) -> None:
    """The error names the argument; nothing is sent."""
    with (tmp_path / "out").open("wb") as file, pytest.raises(ValueError, match="`file`: not open for reading"):
        await client.files.create(file=file, purpose="user_data")
    assert server.requests == []


async def test_an_async_file_for_text_is_refused(server: LocalServer, client: AsyncOpenAI, path: Path) -> None:
    """The error says how to open it; nothing is sent."""
    async with await anyio.open_file(path) as file:
        with pytest.raises(TypeError, match="`file` is a file opened for text"):
            await client.files.create(file=cast("Any", file), purpose="user_data")
    assert server.requests == []


class Shrinking(io.BytesIO):
    """A file that has less in it than it said."""

    def read(self, size: int | None = -1) -> bytes:
        return b"" if self.tell() else super().read(size)


async def test_a_file_that_becomes_shorter_is_an_error(server: LocalServer, client: AsyncOpenAI) -> None:
    """The server is not left waiting for the rest, and nothing is tried again."""
    with pytest.raises(OSError, match="`file` became shorter while it was sent"):
        await client.files.create(file=("x", Shrinking(DATA)), purpose="user_data")
    await server.until(lambda server: server.open_connections == 0)


async def test_a_path_that_becomes_shorter_is_an_error(client: AsyncOpenAI, path: Path) -> None:
    """The same for a file on the disk, of which there is less than was announced."""
    with pytest.raises(OSError, match="`data` became shorter while it was sent"):
        await client.uploads.parts.create("upload_1", data=cast("FileTypes", ("x", Slice(path, 5, len(DATA)))))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")
async def test_a_named_pipe_is_read_once(server: LocalServer, client: AsyncOpenAI, tmp_path: Path) -> None:
    """It is opened once only, since its writer would notice; its length is not known, and it cannot be sent again."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    server.fault(AGAIN)
    writing = asyncio.create_task(asyncio.to_thread(pipe.write_bytes, DATA))
    with pytest.raises(InternalServerError, match="`file` can be read only once"):
        await client.files.create(file=pipe, purpose="user_data")
    await writing
    assert arrived(server) == DATA
    assert server.requests[-1].headers["transfer-encoding"] == "chunked"


class Breaking(io.BytesIO):
    """A file whose disk fails."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise OSError(5, "Input/output error")
        return super().read(size)


async def test_a_file_that_cannot_be_read_to_its_end_is_an_error(server: LocalServer, client: AsyncOpenAI) -> None:
    """The error of the system arrives, naming the argument, and nothing is tried again."""
    with pytest.raises(OSError, match=r"Input/output error \(`file`\)"):
        await client.files.create(file=("x", Breaking(DATA)), purpose="user_data")
    await server.until(lambda server: server.connections == 1 and server.open_connections == 0)


async def test_errors_of_an_iterator_are_the_callers(server: LocalServer, client: AsyncOpenAI) -> None:
    """What a generator raises comes out as it is."""

    def failing() -> Iterator[bytes]:
        yield DATA
        raise KeyError("mine")

    async def failing_too() -> AsyncIterator[bytes]:
        yield DATA
        raise KeyError("mine")

    for file in (failing(), failing_too()):
        with pytest.raises(KeyError, match="mine"):
            await client.files.create(file=("x", file), purpose="user_data")
    await server.until(lambda server: server.connections == 2 and server.open_connections == 0)


async def test_an_iterator_must_give_bytes(client: AsyncOpenAI) -> None:
    """Text from a generator is an error that names the argument."""

    async def words() -> AsyncIterator[Any]:
        yield "text"

    contents: list[Any] = [words(), iter(["text"])]
    for content in contents:
        with pytest.raises(TypeError, match="`file` must give bytes, not str"):
            await client.files.create(file=("x", content), purpose="user_data")


def descriptors(path: Path) -> int:
    """How often this process has `path` open."""
    found = 0
    for descriptor in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):
            found += descriptor.readlink() == path
    return found


async def until(condition: Callable[[], object]) -> None:
    """Let other tasks and threads go on until `condition` is true."""
    while not condition():
        await asyncio.to_thread(threading.Event().wait, 0.001)


class Hasty:
    """A server that answers the first connection at once, without reading what it sends."""

    def __init__(self, head: str) -> None:
        self._head = f"HTTP/1.1 {head}\r\nContent-Length: 0\r\n\r\n".encode()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/v1"
        self._thread = threading.Thread(target=self._answer, name="hasty")
        self._thread.start()

    def _answer(self) -> None:
        self.peer, _ = self._socket.accept()
        self.peer.sendall(self._head)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join()
        self.peer.close()
        self._socket.close()


@pytest.fixture
def huge(tmp_path: Path) -> Path:
    """A file larger than what sockets buffer; it takes no room on the disk."""
    file = tmp_path / "huge.bin"
    with file.open("wb") as opened:
        opened.truncate(256 * 1024 * 1024)
    return file


linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@linux
async def test_cancelling_closes_what_was_opened(server: LocalServer, client: AsyncOpenAI, huge: Path) -> None:
    """A path is not held open by an upload that was given up."""
    server.fault(Fault(read=0), path="/files")
    sending = asyncio.create_task(client.files.create(file=huge, purpose="user_data"))
    await server.until(lambda server: len(server.requests) == 1)
    await until(lambda: descriptors(huge) == 1)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    await until(lambda: descriptors(huge) == 0)


@linux
async def test_success_closes_what_was_opened(server: LocalServer, client: AsyncOpenAI, path: Path) -> None:
    """Nothing is left open, whether a file was one of one or of many pieces."""
    await client.files.create(file=path, purpose="user_data")
    assert descriptors(path) == 0
    path.write_bytes(b"")
    await client.files.create(file=path, purpose="user_data")
    assert descriptors(path) == 0


async def test_without_a_limit_a_server_may_take_its_time(server: LocalServer, huge: Path) -> None:
    """With ``write=None`` only the deadline ends the wait for a server that takes nothing."""
    server.fault(Fault(read=0), path="/files")
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, timeout=None) as client:
        with pytest.raises(DeadlineExceededError), deadline(0.3):
            await client.files.create(file=huge, purpose="user_data")


async def test_a_server_that_takes_nothing_ends_the_upload(server: LocalServer, huge: Path) -> None:
    """`Timeout.write` bounds the time without progress."""
    server.fault(Fault(read=0), path="/files")
    timeout = Timeout(30, write=0.2)
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, timeout=timeout, max_retries=0) as client:
        with pytest.raises(APITimeoutError, match=r"took nothing of the request body for 0\.2 s") as caught:
            await client.files.create(file=huge, purpose="user_data")
    assert caught.value.phase == "write"


@linux
async def test_a_server_that_answers_early_is_heard(huge: Path) -> None:
    """A refusal that comes while the body is still being sent is told at once; the rest is not sent."""
    with Hasty("413 Content Too Large") as server:
        async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
            with pytest.raises(APIStatusError) as caught:
                await client.files.create(file=huge, purpose="user_data")
            assert caught.value.status_code == 413
            await until(lambda: descriptors(huge) == 0)


@pytest.mark.parametrize("kind", ["path", "open file", "async file"])
async def test_an_early_redirect_begins_anew(server: LocalServer, kind: str, tmp_path: Path) -> None:
    """While the first connection is given up in the middle, the second one gets the file from its beginning."""
    path = tmp_path / "large.bin"
    path.write_bytes(DATA * 5)
    server.reply(json={"id": "file-1"}, path="/files")
    async with AsyncExitStack() as stack:
        hasty = stack.enter_context(Hasty(f"307 Temporary Redirect\r\nLocation: {server.base_url}/files"))
        client = await stack.enter_async_context(AsyncOpenAI(api_key="k", base_url=hasty.base_url, max_retries=0))
        file: FileTypes = path
        if kind == "open file":
            file = stack.enter_context(path.open("rb"))
        elif kind == "async file":
            file = await stack.enter_async_context(await anyio.open_file(path, "rb"))
        await client.files.create(file=file, purpose="user_data", extra_headers={"api-key": "k"})
    assert file_of(server).md5 == md5(DATA * 5, usedforsecurity=False).hexdigest()


async def test_a_deadline_ends_the_upload(server: LocalServer, client: AsyncOpenAI, huge: Path) -> None:
    """The time for all of a call counts while the body is sent, too."""
    server.fault(Fault(read=0), path="/files")
    with pytest.raises(DeadlineExceededError), deadline(0.3):
        await client.files.create(file=huge, purpose="user_data")


async def test_a_slow_iterator_does_not_hold_the_loop(server: LocalServer, client: AsyncOpenAI) -> None:
    """While `__next__` of a plain iterator blocks, other tasks go on: here one that lets it go on."""
    go_on = threading.Event()

    def waiting() -> Iterator[bytes]:
        yield DATA
        assert go_on.wait(10)
        yield DATA

    sending = asyncio.create_task(client.files.create(file=("x", waiting()), purpose="user_data"))
    await asyncio.sleep(0)
    go_on.set()
    assert (await sending).bytes == 2 * len(DATA)


async def test_a_large_upload_passes_through(server: LocalServer, client: AsyncOpenAI, tmp_path: Path) -> None:
    """Of what is larger than the server keeps, size and digest are right."""
    large = tmp_path / "large.bin"
    digest = md5(usedforsecurity=False)
    with large.open("wb") as opened:
        for _ in range(8):
            opened.write(DATA)
            digest.update(DATA)
    file = await client.files.create(file=large, purpose="user_data")
    part = file_of(server)
    assert (file.bytes, part.size, part.md5) == (8 * len(DATA), 8 * len(DATA), digest.hexdigest())


async def test_temporary_files_are_files(server: LocalServer, client: AsyncOpenAI) -> None:
    """What `tempfile` gives can be uploaded, and its name on the disk is the file's."""
    with tempfile.NamedTemporaryFile(suffix=".txt") as named, tempfile.SpooledTemporaryFile() as spooled:
        for file in (named, spooled):
            file.write(DATA)
            file.seek(0)
            uploaded = await client.files.create(file=file, purpose="user_data")
            assert arrived(server) == DATA
            assert uploaded.filename == (Path(named.name).name if file is named else "upload")


async def test_headers_of_a_form_are_its_own(server: LocalServer, client: AsyncOpenAI) -> None:
    """A content type that the caller sets cannot hide the boundary; other headers are as he wants."""
    await client.files.create(
        file=b"x", purpose="user_data", extra_headers={"Content-Type": "multipart/form-data", "X-Mine": "1"}
    )
    assert arrived(server) == b"x"
    assert server.requests[-1].headers["x-mine"] == "1"


async def test_extra_body_adds_fields(server: LocalServer, client: AsyncOpenAI) -> None:
    """What is merged into the parameters goes into the form, files included."""
    await client.files.create(file=b"x", purpose="user_data", extra_body={"more": {"a": [1]}, "file": ("y", b"y")})
    assert [(part.name, part.text) for part in server.requests[-1].form][1:2] == [("more[a][]", "1")]
    assert arrived(server) == b"y"
