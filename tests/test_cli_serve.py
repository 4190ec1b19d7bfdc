"""``openai-async serve`` as a process."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bare import ask, chat
from openai_async.cli import main
from openai_async.testing import LocalServer

ROOT = Path(__file__).parent.parent


class Served(LocalServer):
    """A server in another process, as far as `ask` needs to know it."""

    def __init__(self, url: str) -> None:
        self._url = url

    @property
    def base_url(self) -> str:
        return self._url


def serve(*options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", "-m", "openai_async", "serve", *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_serve(ending: signal.Signals) -> None:
    """The server runs until it is told to end, says where it is, and leaves without a word."""
    with serve("--token-delay", "0.001") as process:
        assert process.stdout is not None
        process.stdout.readline()
        found = re.search(r"OPENAI_BASE_URL=(\S+) OPENAI_API_KEY=(\S+)", process.stdout.readline())
        assert found is not None
        answer = ask(Served(found[1]), "POST", "/chat/completions", chat("Say yes", stream=True), key=found[2])
        assert answer.events[-1] == "[DONE]"
        process.send_signal(ending)
        output, errors = process.communicate(timeout=20)
    assert (process.returncode, output, errors) == (0, "", "")


def test_taken_port(server: LocalServer, capsys: pytest.CaptureFixture[str]) -> None:
    """A port that is taken is said to be."""
    handlers = [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)]
    try:
        port = server.base_url.split(":")[2].removesuffix("/v1")
        assert main(["serve", "--port", port]) == 1
    finally:
        for each, handler in zip((signal.SIGINT, signal.SIGTERM), handlers, strict=True):
            signal.signal(each, handler)
    assert f"cannot listen on 127.0.0.1:{port}" in capsys.readouterr().err


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    """The help lists the commands; a command has a help of its own."""
    for arguments, expected in ((["--help"], "serve"), (["serve", "--help"], "--token-delay")):
        with pytest.raises(SystemExit) as exit_:
            main(arguments)
        assert exit_.value.code == 0
        assert expected in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["dance"], ["serve", "--port", "x"]])
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be meant is refused with the usage."""
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert "usage: openai-async" in capsys.readouterr().err
