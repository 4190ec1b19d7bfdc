"""Large files up and down: memory, CPU time, and the longest time for which the event loop of the client stood still.

    python -m benchmarks.files                # 1 GiB
    python -m benchmarks.files --mib 256

Each case is a fresh process; the server is another one that drops what it gets and sends zeros. ``idle`` is a control:
it only looks at the loop, and tells what the machine itself does to it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from time import perf_counter

from openai_async import AsyncOpenAI

from .measure import cpu_seconds
from .process import ROOT, environment, printed

__all__ = ["CASES", "main"]

MIB = 1024 * 1024
_TICK = 0.001  # seconds


async def _pieces(path: Path) -> AsyncIterator[bytes]:
    with path.open("rb") as file:
        while piece := await asyncio.to_thread(file.read, MIB):
            yield piece


async def _path(client: AsyncOpenAI, path: Path, _: int) -> None:
    await client.files.create(file=path, purpose="user_data")


async def _open_file(client: AsyncOpenAI, path: Path, _: int) -> None:
    with path.open("rb") as file:
        await client.files.create(file=file, purpose="user_data")


async def _generator(client: AsyncOpenAI, path: Path, _: int) -> None:
    await client.files.create(file=(path.name, _pieces(path)), purpose="user_data")


async def _in_parts(client: AsyncOpenAI, path: Path, _: int) -> None:
    await client.uploads.upload_file_chunked(file=path, mime_type="text/plain", purpose="user_data")


async def _download(client: AsyncOpenAI, path: Path, mib: int) -> None:
    async with client.files.with_streaming_response.content(str(mib)) as response:
        await response.stream_to_file(path.with_suffix(".copy"))


async def _idle(client: AsyncOpenAI, path: Path, mib: int) -> None:  # noqa: ARG001 - a case like others
    await asyncio.sleep(mib / 700)


CASES: dict[str, Callable[[AsyncOpenAI, Path, int], Awaitable[None]]] = {
    "upload a path": _path,
    "upload an open file": _open_file,
    "upload an async generator": _generator,
    "upload in parts of 64 MiB, 4 at a time": _in_parts,
    "download to a path": _download,
    "idle": _idle,
}


def main() -> None:
    """Run all cases and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.files", description="Large files up and down.")
    parser.add_argument("--mib", type=int, default=1024, help="size of the file (default: 1024)")
    mib: int = parser.parse_args().mib
    with tempfile.TemporaryDirectory() as folder, _server() as origin:
        path = Path(folder) / "file.bin"
        with path.open("wb") as file:
            for _ in range(mib):
                file.write(os.urandom(MIB))
        print(f"{f'{mib} MiB':40}{'s':>8}{'CPU, us/MiB':>14}{'memory, MiB':>14}{'longest stall, ms':>20}")
        for case in CASES:
            arguments = ["--client", case, origin, str(path), str(mib)]
            figures = printed([sys.executable, "-m", "benchmarks.files", *arguments])
            print(
                f"{case:40}{figures['wall']:8.2f}{figures['cpu_us']:14.0f}"
                f"{figures['memory_mib']:14.1f}{figures['stall_ms']:20.1f}"
            )


# -- one case, in a process of its own ---------------------------------------------------------------------------


async def _measure(case: str, origin: str, path: Path, mib: int) -> dict[str, float]:
    async with AsyncOpenAI(api_key="k", base_url=f"{origin}/v1") as client:
        await client.files.create(file=("x", b"x" * MIB), purpose="user_data")  # whatever is loaded, is loaded
        stalls: list[float] = []
        watch = asyncio.create_task(_watch(stalls))
        memory, cpu, wall = _peak_memory(), cpu_seconds(), perf_counter()
        await CASES[case](client, path, mib)
        wall, cpu = perf_counter() - wall, cpu_seconds() - cpu
        watch.cancel()
        return {
            "wall": wall,
            "cpu_us": cpu * 1e6 / mib,
            "memory_mib": _peak_memory() - memory,
            "stall_ms": max(stalls) * 1e3,
        }


async def _watch(stalls: list[float]) -> None:
    """Note by how much each tick is late."""
    while True:
        before = perf_counter()
        await asyncio.sleep(_TICK)
        stalls.append(perf_counter() - before - _TICK)


def _peak_memory() -> float:
    """The most memory that this process has had so far, in MiB (Linux)."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    [peak] = [line for line in lines if line.startswith("VmHWM:")]
    return int(peak.split()[1]) / 1024


# -- the server --------------------------------------------------------------------------------------------------


@contextmanager
def _server() -> Generator[str]:
    command = [sys.executable, "-m", "benchmarks.files", "--server"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT, env=environment(), text=True) as process:
        if process.stdin is None or process.stdout is None:
            raise AssertionError("asked for pipes")
        with process.stdin:
            yield process.stdout.readline().strip()


def _serve() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    Thread(target=_accept, args=(listener,), daemon=True).start()
    sys.stdin.read()


def _accept(listener: socket.socket) -> None:
    while True:
        Thread(target=_talk, args=(listener.accept()[0],), daemon=True).start()


def _talk(peer: socket.socket) -> None:
    """Answer one request after the other: files and uploads with an id, the content of N with N MiB of zeros."""
    buffer = bytearray(MIB)
    while head := _read_head(peer):
        first, *lines = head.partition(b"\r\n\r\n")[0].decode("latin-1").lower().split("\r\n")
        fields = dict(line.split(": ", 1) for line in lines)
        if "content-length" in fields:
            left = int(fields["content-length"]) - len(head.partition(b"\r\n\r\n")[2])
            while left > 0:
                left -= peer.recv_into(buffer)
        elif "transfer-encoding" in fields:
            tail = head
            while not tail.endswith(b"\r\n0\r\n\r\n"):
                count = peer.recv_into(buffer)
                tail = tail[-8:] + bytes(buffer[max(0, count - 8) : count])
        if first.startswith("get "):
            mib = int(first.split("/")[-3])
            peer.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {mib * MIB}\r\n\r\n".encode())
            for _ in range(mib):
                peer.sendall(bytes(MIB))
        else:
            body = b'{"id":"x","filename":"x"}'
            peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))


def _read_head(peer: socket.socket) -> bytes:
    head = b""
    while b"\r\n\r\n" not in head:
        data = peer.recv(65536)
        if not data:
            return b""
        head += data
    return head


if __name__ == "__main__":
    if sys.argv[1:2] == ["--server"]:
        _serve()
    elif sys.argv[1:2] == ["--client"]:
        print(json.dumps(asyncio.run(_measure(sys.argv[2], sys.argv[3], Path(sys.argv[4]), int(sys.argv[5])))))
    else:
        main()
