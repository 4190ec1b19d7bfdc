"""The demo: it shows the programs that it runs, and says whom they talk to."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys

from openai_async.cli import snippets
from openai_async.testing import LocalServer

PROGRAMS = [getattr(snippets, name) for name in snippets.__all__]


def demo(*arguments: str, before: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the demo in a fresh interpreter that has no terminal, with warnings as errors."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    code = f"import sys\n{before}\nfrom openai_async.cli import main\nsys.exit(main({['demo', *arguments]!r}))"
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**own, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_the_demo_shows_what_it_runs() -> None:
    """Without a key it talks to a server of its own, shows each program, and what each printed."""
    done = demo()
    assert (done.returncode, done.stderr) == (0, "")
    assert "local server" in done.stdout.partition("\n")[0]
    for program in PROGRAMS:
        for line in inspect.getsource(program).splitlines():
            assert f"│ {line}" in done.stdout
    assert done.stdout.count("│\n╰") == done.stdout.count("╭")
    assert len(re.findall(r"^6 \* 7 is 42\.$", done.stdout, re.MULTILINE)) == 2
    assert len(re.findall(r"^p99 +\d+\.\d ms$", done.stdout, re.MULTILINE)) == 2
    assert max(map(len, re.findall(r"^[╭│╰].*$", done.stdout, re.MULTILINE))) == 80


def test_the_environment_chooses_the_server() -> None:
    """With an address and a key in the environment it talks to that server, with a model that the server has."""
    with LocalServer(models=["small-model"], api_keys={"sk-own"}) as server:
        done = demo(OPENAI_BASE_URL=server.base_url, OPENAI_API_KEY="sk-own")
        assert (done.returncode, done.stderr) == (0, "")
        assert server.base_url in done.stdout.partition("\n")[0]
        questions = [request.json() for request in server.requests if request.method == "POST"]
        assert len(questions) == 206
        assert {question["model"] for question in questions} == {"small-model"}


def test_a_model_can_be_named() -> None:
    """A model the server does not have ends the demo with the server's message, without a traceback."""
    done = demo("--model", "no-such-model")
    assert done.returncode == 1
    assert "NotFoundError: " in done.stdout
    assert "no-such-model" in done.stdout
    assert done.stderr == ""


def test_a_missing_extra_is_named() -> None:
    """Where rich is not installed, the demo says what to install."""
    done = demo(before="sys.modules['rich'] = None")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "The demo needs the extra `cli`: pip install 'openai-async[cli]'\n"


def test_the_programs_fit_into_their_frames() -> None:
    """No line is cut off in a terminal of 80 columns."""
    lines = [line for program in PROGRAMS for line in inspect.getsource(program).splitlines()]
    assert [line for line in lines if len(line) > 76] == []
