"""Talk with a model in the terminal, in writing, or aloud: ``python examples/realtime.py --audio``.

Ctrl-C interrupts an answer, Ctrl-D leaves. Aloud it takes the extra ``audio``, and headphones, for else the model hears
itself. Without a key in the environment a local server answers: it writes, and hums.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from argparse import ArgumentParser
from base64 import b64decode
from collections.abc import AsyncIterator, Generator
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any, Protocol, TextIO

from openai_async import AsyncOpenAI, OpenAIError
from openai_async.resources.realtime.realtime import AsyncRealtimeConnection
from openai_async.testing import LocalServer
from openai_async.types.realtime import RealtimeServerEvent, RealtimeSessionCreateRequestParam
from openai_async.types.websocket import ReconnectingEvent

RATE = 24_000  # samples a second, of 2 bytes, in both directions
IN_WRITING: RealtimeSessionCreateRequestParam = {"type": "realtime", "output_modalities": ["text"]}
ALOUD: RealtimeSessionCreateRequestParam = {
    "type": "realtime",
    "output_modalities": ["audio"],
    "audio": {
        "input": {"transcription": {"model": "gpt-4o-mini-transcribe"}, "turn_detection": {"type": "server_vad"}}
    },
}


class Sound(Protocol):
    """A microphone and a loudspeaker."""

    def microphone(self) -> AsyncIterator[bytes]:
        """What it hears, piece by piece, for ever."""
        ...

    def play(self, sound: bytes) -> int:
        """Play `sound` behind what is playing; returns after how many bytes from the beginning of all it comes."""
        ...

    def stop(self) -> int | None:
        """Be silent; returns how many bytes were played from the beginning of all, None if it was silent already."""
        ...


class Talk:
    """One conversation: what is typed and said goes to the model, what it answers to the screen and the loudspeaker."""

    def __init__(self, screen: TextIO, sound: Sound | None = None, *, prompt: str = "") -> None:
        self._screen = screen
        self._sound = sound
        self._prompt = prompt
        self._silent = asyncio.Event()  # set while the model says nothing
        self._silent.set()
        self._spoken = ("", 0)  # the item that is played, and where its sound begins
        self._hushed = ""  # the item that was cut off; more of it may be on its way
        self._interrupted = asyncio.Event()

    async def run(self, connection: AsyncRealtimeConnection, lines: AsyncIterator[str]) -> None:
        """Talk until `lines` end, or somebody interrupts while there is nothing to interrupt."""
        self._connection = connection
        await connection.session.update(session=IN_WRITING if self._sound is None else ALOUD)
        work = [self._type(lines), self._listen(), self._obey()]
        if self._sound is not None:
            work.append(self._speak(self._sound))
        tasks = [asyncio.ensure_future(each) for each in work]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def interrupt(self) -> None:
        """Stop the answer; without one, the conversation."""
        self._interrupted.set()

    def reconnecting(self, event: ReconnectingEvent) -> None:
        """Tell that the connection was lost. The next one begins anew."""
        self._print(f"\n(Connection lost; trying again in {event.delay:.1f} s. The model forgets what was said.)\n")
        self._silent.set()

    # -- to the model ------------------------------------------------------------------------------------------

    async def _type(self, lines: AsyncIterator[str]) -> None:
        self._print(self._prompt)
        async for line in lines:
            await self._silent.wait()
            if not line.strip():
                self._print(self._prompt)
                continue
            self._silent.clear()
            await self._connection.conversation.item.create(
                item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": line.strip()}]}
            )
            await self._connection.response.create()
        await self._silent.wait()

    async def _speak(self, sound: Sound) -> None:
        await self._connection.input_audio_buffer.append_stream(sound.microphone())

    async def _obey(self) -> None:
        while True:
            await self._interrupted.wait()
            self._interrupted.clear()
            answering = not self._silent.is_set()
            if answering:
                await self._connection.response.cancel()
            if not await self._fall_silent() and not answering:
                return

    async def _fall_silent(self) -> bool:
        """Stop the loudspeaker and tell the model how much of it was heard; whether there was anything to stop."""
        played = None if self._sound is None else self._sound.stop()
        if played is None:
            return False
        item, start = self._spoken
        self._hushed = item
        heard = max(played - start, 0) * 1000 // (2 * RATE)
        await self._connection.conversation.item.truncate(item_id=item, content_index=0, audio_end_ms=heard)
        return True

    # -- from the model ----------------------------------------------------------------------------------------

    async def _listen(self) -> None:
        async for event in self._connection:
            await self._hear(event)

    async def _hear(self, event: RealtimeServerEvent) -> None:
        if event.type == "response.created":
            self._silent.clear()
        elif event.type == "response.output_text.delta":
            self._print(event.delta)
        elif event.type == "response.output_audio.delta":
            self._play(event.item_id, b64decode(event.delta))
        elif event.type == "response.output_audio_transcript.delta":
            self._print(event.delta)
        elif event.type == "input_audio_buffer.speech_started":  # which ends the response, but what is playing plays on
            await self._fall_silent()
        elif event.type == "conversation.item.input_audio_transcription.completed":
            self._print(f"> {event.transcript}\n")
        elif event.type == "response.done":
            interrupted = event.response.status == "cancelled"
            self._print(f"{' ...' if interrupted else ''}\n\n{self._prompt}")
            self._silent.set()
        elif event.type == "error" and event.error.code != "response_cancel_not_active":  # it ended just before
            self._print(f"\n(The server says: {event.error.message})\n{self._prompt}")
            self._silent.set()

    def _play(self, item: str, sound: bytes) -> None:
        if self._sound is not None and item != self._hushed:
            start = self._sound.play(sound)
            if item != self._spoken[0]:
                self._spoken = (item, start)

    def _print(self, text: str) -> None:
        print(text, end="", file=self._screen, flush=True)


class Device:
    """The microphone and the loudspeaker of this machine, by the package `sounddevice`."""

    def __init__(self) -> None:
        sounddevice: Any = import_module("sounddevice")
        options: dict[str, Any] = {"samplerate": RATE, "channels": 1, "dtype": "int16", "blocksize": RATE // 20}
        self._loop = asyncio.get_running_loop()
        self._heard: asyncio.Queue[bytes] = asyncio.Queue()
        self._waiting = bytearray()
        self._played = 0
        self._lock = threading.Lock()  # the streams call from threads of their own
        self._streams = [
            sounddevice.RawInputStream(callback=self._take, **options),
            sounddevice.RawOutputStream(callback=self._give, **options),
        ]
        for stream in self._streams:
            stream.start()

    async def microphone(self) -> AsyncIterator[bytes]:
        while True:
            yield await self._heard.get()

    def play(self, sound: bytes) -> int:
        with self._lock:
            start = self._played + len(self._waiting)
            self._waiting += sound
            return start

    def stop(self) -> int | None:
        with self._lock:
            was_playing = bool(self._waiting)
            self._waiting.clear()
            return self._played if was_playing else None

    def close(self) -> None:
        for stream in self._streams:
            stream.close()

    def _take(self, sound: Any, *_: object) -> None:
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self._heard.put_nowait, bytes(sound))

    def _give(self, wanted: Any, *_: object) -> None:
        with self._lock:
            piece = bytes(self._waiting[: len(wanted)])
            del self._waiting[: len(piece)]
            self._played += len(piece)
        wanted[:] = piece.ljust(len(wanted), b"\0")


def open_device() -> Device | None:
    """The sound of this machine; None, and why, if it has none."""
    try:
        return Device()
    except ImportError:
        print("No sound without the extra: pip install 'openai-async[audio]'. Let us write instead.")
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, there is the keyboard
        print(f"No sound ({error}). Let us write instead.")
    return None


async def keyboard(stream: TextIO) -> AsyncIterator[str]:
    """The lines that are typed. A thread reads them, one that need not be waited for when the program ends."""
    loop = asyncio.get_running_loop()
    pieces: asyncio.Queue[bytes] = asyncio.Queue()

    def read() -> None:
        with suppress(RuntimeError):  # the loop is closed
            while piece := os.read(stream.fileno(), 4096):
                loop.call_soon_threadsafe(pieces.put_nowait, piece)
            loop.call_soon_threadsafe(pieces.put_nowait, b"")

    threading.Thread(target=read, daemon=True).start()
    rest = b""
    while piece := await pieces.get():
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            yield line.decode(errors="replace")
    if rest:
        yield rest.decode(errors="replace")


@contextmanager
def client() -> Generator[AsyncOpenAI, None, None]:
    """A client of the API that the environment names; without one, of a local server."""
    if os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL"):
        yield AsyncOpenAI()
        return
    with LocalServer(token_delay=0.1) as server:
        print("Talking to a local server; set OPENAI_API_KEY to talk to a model.")
        yield AsyncOpenAI(base_url=server.base_url, api_key="local")


async def main(model: str, *, audio: bool) -> None:
    device = open_device() if audio else None
    talk = Talk(sys.stdout, device, prompt="> " if sys.stdin.isatty() and device is None else "")
    loop = asyncio.get_running_loop()

    def interrupt(*_: object) -> None:
        loop.call_soon_threadsafe(talk.interrupt)

    signal.signal(signal.SIGINT, interrupt)
    with client() as own:
        print("Ctrl-C interrupts an answer, Ctrl-D leaves.\n")
        async with own, own.realtime.connect(model=model, on_reconnecting=talk.reconnecting) as connection:
            await talk.run(connection, keyboard(sys.stdin))
    print()
    if device is not None:
        device.close()


if __name__ == "__main__":
    parser = ArgumentParser(description="Talk with a model in the terminal.")
    parser.add_argument("--audio", action="store_true", help="speak and listen instead of writing")
    parser.add_argument("--model", default=os.environ.get("MODEL", "gpt-realtime"))
    options = parser.parse_args()
    try:
        asyncio.run(main(options.model, audio=options.audio))
    except OpenAIError as error:
        sys.exit(f"{type(error).__name__}: {error}")
