"""The conversation of examples/realtime.py, without a terminal, a microphone or a loudspeaker."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import IO, Any

import pytest

from openai_async import AsyncOpenAI
from openai_async.testing import Fault, LocalServer, speech

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "realtime.py"
TIMEOUT = 20.0

spec = spec_from_file_location("example_realtime", EXAMPLE)
assert spec is not None
assert spec.loader is not None
example: Any = module_from_spec(spec)
spec.loader.exec_module(example)


class Screen(io.StringIO):
    """What is printed; a test can wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self._changed = asyncio.Event()

    def write(self, text: str) -> int:
        self._changed.set()
        return super().write(text)

    async def until(self, text: str) -> None:
        """Wait until `text` was printed."""

        async def wait() -> None:
            while text not in self.getvalue():
                self._changed.clear()
                await self._changed.wait()

        await asyncio.wait_for(wait(), TIMEOUT)


class Room:
    """A microphone and a loudspeaker for one who is played by a test."""

    def __init__(self) -> None:
        self.said: asyncio.Queue[bytes] = asyncio.Queue()
        self.queued = b""
        self.heard = 0  # bytes of it
        self.stopped = 0
        self._playing = asyncio.Event()

    async def microphone(self) -> AsyncIterator[bytes]:
        while True:
            yield await self.said.get()

    def play(self, sound: bytes) -> int:
        start = len(self.queued)
        self.queued += sound
        self._playing.set()
        return start

    async def until_playing(self) -> None:
        """Wait for the next sound, or the first one."""
        await asyncio.wait_for(self._playing.wait(), TIMEOUT)
        self._playing.clear()

    def stop(self) -> int | None:
        playing = self.heard < len(self.queued)
        self.queued = self.queued[: self.heard]
        self.stopped += playing
        return self.heard if playing else None

    def speak(self, text: str) -> None:
        """Say it into the microphone, in pieces of a tenth of a second."""
        sound = speech.speak(text)
        for start in range(0, len(sound), 4800):
            self.said.put_nowait(sound[start : start + 4800])


class Stage:
    """A conversation that goes on while a test looks at it."""

    def __init__(self, server: LocalServer, room: Room | None) -> None:
        self.server = server
        self.screen = Screen()
        self.talk = example.Talk(self.screen, room)
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self.running: asyncio.Future[None] | None = None

    def type(self, *lines: str) -> None:
        for line in lines:
            self._lines.put_nowait(line)

    async def leave(self) -> None:
        """Type no more, and see the conversation end."""
        self._lines.put_nowait(None)
        await self.ended()

    async def ended(self) -> None:
        assert self.running is not None
        await asyncio.wait_for(asyncio.shield(self.running), TIMEOUT)

    async def lines(self) -> AsyncIterator[str]:
        while (line := await self._lines.get()) is not None:
            yield line

    def sent(self, kind: str) -> list[dict[str, Any]]:
        """The events of a kind that the client has sent on its newest socket."""
        return [event for event in self.server.sockets[-1].received if event["type"] == kind]


@asynccontextmanager
async def staged(server: LocalServer, room: Room | None = None) -> AsyncGenerator[Stage, None]:
    """A conversation with `server`."""
    stage = Stage(server, room)
    async with AsyncOpenAI(api_key="sk-test", base_url=server.base_url) as client:
        options: dict[str, Any] = {"on_reconnecting": stage.talk.reconnecting, "initial_delay": 0.0}
        async with client.realtime.connect(model="gpt-realtime", **options) as connection:
            running: asyncio.Future[None] = asyncio.ensure_future(stage.talk.run(connection, stage.lines()))
            stage.running = running
            yield stage
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


@pytest.fixture
def slow() -> Iterator[LocalServer]:
    """A server that says a word and then nothing more."""
    with LocalServer(token_delay=3600) as own:
        yield own


# -- in writing ------------------------------------------------------------------------------------------------


async def test_in_writing(server: LocalServer) -> None:
    """Each line is answered in its turn; after the last answer the conversation ends."""
    async with staged(server) as stage:
        stage.type("What is 6 * 7?", "", "Count to 3.")
        await stage.leave()
        assert stage.screen.getvalue() == "6 * 7 is 42.\n\n1 2 3\n\n"
        assert server.sockets[0].received[0]["session"]["output_modalities"] == ["text"]


async def test_interrupted(slow: LocalServer) -> None:
    """Ctrl-C ends an answer, and the conversation when there is none."""
    async with staged(slow) as stage:
        stage.type("Count to 100.")
        await stage.screen.until("1")
        stage.talk.interrupt()
        await stage.screen.until(" ...\n")
        assert stage.screen.getvalue() == "1 ...\n\n"
        stage.talk.interrupt()
        await stage.ended()


async def test_error(server: LocalServer) -> None:
    """What the server refuses is told, and the conversation goes on."""
    async with staged(server) as stage:
        stage.type("hi")
        await stage.screen.until("?\n")
        server.sockets[0].send({"type": "error", "event_id": "e", "error": {"type": "x", "message": "No more."}})
        await stage.screen.until("(The server says: No more.)")
        stage.type("Count to 2.")
        await stage.leave()
        assert stage.screen.getvalue().endswith("1 2\n\n")


async def test_reconnecting(server: LocalServer) -> None:
    """A connection that is lost in the middle of an answer is told in a line; the next question is answered."""
    server.fault(Fault(reset_after_events=10), path="/realtime")
    async with staged(server) as stage:
        stage.type("Count to 100.")
        await stage.screen.until("(Connection lost; trying again")
        stage.type("Say thank you.")
        await stage.leave()
        assert stage.screen.getvalue().endswith("thank you.\n\n")
        assert len(server.sockets) == 2


# -- aloud -----------------------------------------------------------------------------------------------------


async def test_aloud(server: LocalServer) -> None:
    """What is said is written down, and answered on screen and loudspeaker; typing goes, too."""
    room = Room()
    async with staged(server, room) as stage:
        room.speak("What is 6 * 7?")
        await stage.screen.until("\n\n")
        assert stage.screen.getvalue() == "> What is 6 * 7?\n6 * 7 is 42.\n\n"
        assert speech.hear(room.queued) == "6 * 7 is 42."
        stage.type("Count to 2.")
        await stage.leave()
        assert speech.hear(room.queued) == "6 * 7 is 42.1 2"
        assert room.stopped == 0


async def test_barging_in(slow: LocalServer) -> None:
    """Who speaks silences the loudspeaker at once, and the model learns how much of its answer was heard."""
    room = Room()
    async with staged(slow, room) as stage:
        stage.type("Count to 100.")
        await stage.screen.until("1")
        await room.until_playing()
        room.heard = len(room.queued) // 2 & ~1
        room.speak("Stop.")
        await slow.until(lambda _: stage.sent("conversation.item.truncate"))
        (truncated,) = stage.sent("conversation.item.truncate")
        assert truncated["audio_end_ms"] == room.heard * 1000 // speech.RATE // 2
        assert room.stopped == 1
        await stage.screen.until("> Stop.")
        assert " ..." in stage.screen.getvalue()
        assert "server says" not in stage.screen.getvalue()


async def test_interrupted_while_playing(server: LocalServer) -> None:
    """Ctrl-C also ends what still plays of an answer that is complete; only the newest item is cut."""
    room = Room()
    async with staged(server, room) as stage:
        stage.type("Count to 2.")
        await stage.screen.until("1 2\n\n")
        before = room.heard = len(room.queued)
        stage.type("Count to 4.")
        await stage.screen.until("1 2 3 4\n\n")
        room.heard += 4800
        stage.talk.interrupt()
        await server.until(lambda _: stage.sent("conversation.item.truncate"))
        (truncated,) = stage.sent("conversation.item.truncate")
        assert (truncated["audio_end_ms"], room.heard - before) == (100, 4800)
        assert stage.sent("response.cancel") == []
        stage.talk.interrupt()
        await stage.ended()


async def test_sound_that_comes_too_late(server: LocalServer) -> None:
    """Of an answer that was cut off nothing more is played; the next one is."""
    room = Room()

    def delta(item: str, sound: bytes) -> dict[str, Any]:
        where = {"event_id": "e", "response_id": "r", "output_index": 0, "content_index": 0}
        audio = b64encode(sound).decode()
        return {"type": "response.output_audio.delta", "item_id": item, "delta": audio, **where}

    server.reply(events=[delta("one", b"first")], done=False)
    async with staged(server, room) as stage:
        await server.until(lambda _: stage.sent("session.update"))
        await room.until_playing()
        stage.talk.interrupt()
        await server.until(lambda _: stage.sent("conversation.item.truncate"))
        for item, sound in (("one", b"late"), ("two", b"next")):
            server.sockets[0].send(delta(item, sound))
        await room.until_playing()
        assert room.queued == b"next"


# -- as a program ----------------------------------------------------------------------------------------------


def program(*arguments: str, path: Path | None = None) -> subprocess.Popen[str]:
    """The example, in a process of its own, without a key; `path` has modules that it finds first."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    environment["PYTHONPATH"] = os.pathsep.join(str(each) for each in (path, ROOT) if each is not None)
    return subprocess.Popen(
        [sys.executable, "-W", "error", str(EXAMPLE), *arguments],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def read_until(stream: IO[str] | None, text: str) -> str:
    """What a program prints up to `text`."""
    assert stream is not None
    printed = ""
    while text not in printed:
        letter = stream.read(1)
        assert letter, printed
        printed += letter
    return printed


def test_as_a_program() -> None:
    """Without a key it talks to a local server, to the end of what is typed."""
    printed, errors = program().communicate("What is 6 * 7?\nCount to 3.", timeout=60)
    assert errors == ""
    assert "local server" in printed
    assert printed.endswith("6 * 7 is 42.\n\n1 2 3\n\n\n")


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        ("raise ImportError", "No sound without the extra: pip install 'openai-async[audio]'."),
        ("raise OSError('PortAudio library not found')", "No sound (PortAudio library not found)."),
        ("def RawInputStream(**_): raise ValueError('no device')", "No sound (no device)."),
    ],
)
def test_no_sound(tmp_path: Path, trouble: str, told: str) -> None:
    """Without the extra, its library or a device it says so in a line, and writes."""
    (tmp_path / "sounddevice.py").write_text(trouble)
    printed, errors = program("--audio", path=tmp_path).communicate("Count to 3.", timeout=60)
    assert errors == ""
    assert printed.startswith(told)
    assert printed.endswith("1 2 3\n\n\n")


MACHINE = '''
"""A machine with sound: the microphone says what is in a file, the loudspeaker writes another one."""
import threading
from pathlib import Path

HERE = Path(__file__).parent


class RawInputStream:
    def __init__(self, *, callback, samplerate, channels, dtype, blocksize):
        assert (samplerate, channels, dtype) == (24000, 1, "int16")
        self._sound = memoryview((HERE / "said").read_bytes())
        self._callback = callback
        self._size = 2 * blocksize

    def start(self):
        threading.Thread(target=self._run).start()

    def _run(self):
        for start in range(0, len(self._sound), self._size):
            self._callback(self._sound[start : start + self._size], 0, None, None)

    def close(self):
        pass


class RawOutputStream:
    def __init__(self, *, callback, blocksize, **_):
        self._callback = callback
        self._buffer = bytearray(2 * blocksize)
        self._closed = threading.Event()

    def start(self):
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self):
        with (HERE / "heard").open("wb") as file:
            while not self._closed.wait(0.001):
                self._callback(memoryview(self._buffer), 0, None, None)
                file.write(self._buffer)

    def close(self):
        self._closed.set()
        self._thread.join()
'''


def test_with_a_device(tmp_path: Path) -> None:
    """With the extra, what the microphone hears is answered by the loudspeaker."""
    (tmp_path / "sounddevice.py").write_text(MACHINE)
    (tmp_path / "said").write_bytes(speech.speak("What is 6 * 7?"))
    with program("--audio", path=tmp_path) as process:
        printed = read_until(process.stdout, "6 * 7 is 42.\n\n")
        assert "> What is 6 * 7?\n" in printed
        assert process.communicate(timeout=60) == ("\n", "")
    heard = (tmp_path / "heard").read_bytes()
    assert (speech.hear(heard) or "").startswith("6 * 7")


@pytest.mark.skipif(os.name == "nt", reason="sends a signal")
def test_ctrl_c() -> None:
    """Ctrl-C interrupts an answer and then leaves, without a traceback."""
    with program() as process:
        assert process.stdin is not None
        process.stdin.write("Count to 1000.\n")
        process.stdin.flush()
        read_until(process.stdout, "1 2")
        process.send_signal(signal.SIGINT)
        read_until(process.stdout, " ...\n\n")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
