"""The README and the examples: what they show runs."""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from openai_async.testing import LocalServer

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / name for name in ("README.md", "helpers.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))


def blocks(language: str, text: str = README) -> list[tuple[int, str]]:
    """The code blocks of a document: the line each begins at, and its text."""
    found = re.finditer(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [(text.count("\n", 0, match.start(1)) + 1, match[1]) for match in found]


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """The environment of a user whose key and address are set: the address is a local server's."""
    with LocalServer() as server:
        yield {**os.environ, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "sk-local"}


@pytest.mark.parametrize("document", ["README.md", "helpers.md"])
def test_every_python_block_runs(
    document: str, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The blocks run in the order of the text, with what the earlier ones defined."""
    for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, environment[name])
    monkeypatch.chdir(tmp_path)  # for what they write
    names: dict[str, Any] = {"__name__": "__main__"}
    found = blocks("python", (ROOT / document).read_text(encoding="utf-8"))
    assert len(found) > 5
    for line, text in found:
        tree = ast.parse(text, document)
        ast.increment_lineno(tree, line - 1)
        code: CodeType = compile(tree, document, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        result = eval(code, names)
        if inspect.iscoroutine(result):
            asyncio.run(result)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_runs(example: Path, environment: dict[str, str]) -> None:
    """An example ends well and prints something, and nothing to stderr."""
    done = subprocess.run(
        [sys.executable, "-W", "error", example],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_exists(document: Path) -> None:
    """What the documents tell to type is there: targets of make, modules, scripts and the paths they name."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for _, text in blocks("bash", document.read_text(encoding="utf-8")):
        for command in (shlex.split(part, comments=True) for line in text.splitlines() for part in line.split("&&")):
            match command:
                case ["make", target, *_]:
                    assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
                case ["python", "-m", module, subcommand, *_]:
                    subprocess.run(
                        [sys.executable, "-m", module, subcommand, "--help"], cwd=ROOT, check=True, capture_output=True
                    )
                case ["python", script, *_]:
                    assert (ROOT / script).is_file(), script
                case ["pip", "install", "."] | []:
                    pass
                case _:
                    pytest.fail(f"nothing checks this command: {command}")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    """Links to files and headings of the project are right."""
    for target in re.findall(r"\]\(([^)]+)\)", document.read_text(encoding="utf-8")):
        if "://" not in target:
            place, _, heading = target.partition("#")
            other = document.parent / place if place else document
            assert other.exists(), target
            assert not heading or heading in headings(other), target


def headings(document: Path) -> set[str]:
    """The names under which links know the headings of a document."""
    titles = re.findall(r"^#+ (.*)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title).lower().replace(" ", "-") for title in titles}
