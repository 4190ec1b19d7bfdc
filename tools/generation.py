"""What the generators of code share: the resources they read, and files that are compared with what they should be.

Everything is rendered in memory first. A check compares the set of files and the whole text of each; a run writes what
differs and removes what nothing makes any more.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias, TypeGuard

PACKAGE = "openai_async"
RESOURCES = "resources"
BASE = "AsyncResource"
VIEWS = "_views"  # the module in each folder of resources that `gen_views.py` writes

Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"


class GenerationError(Exception):
    """A construct that the generator has no rule for."""


def sources(package: Path) -> dict[str, str]:
    """The modules of the async resources: path below the package, and text."""
    files = sorted((package / RESOURCES).rglob("*.py"))
    return {file.relative_to(package).as_posix(): file.read_text(encoding="utf-8") for file in files}


def resource_classes(trees: Iterable[ast.Module], base: str = BASE) -> set[str]:
    """The classes that are resources: those that derive from `base`, near or far."""
    bases = {
        node.name: {ast.unparse(base).partition("[")[0] for base in node.bases}
        for tree in trees
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    found = {base}
    while more := {name for name, own in bases.items() if own & found} - found:
        found |= more
    return found - {base}


def is_function(node: ast.stmt) -> TypeGuard[Function]:
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def relative(module: str, here: list[str]) -> str:
    """`module`, named from the package, as modules in the folder `here` name it."""
    there = module.split(".") if module else []
    common = 0
    while common < min(len(here), len(there)) and here[common] == there[common]:
        common += 1
    return "." * (len(here) - common + 1) + ".".join(there[common:])


def ruff(text: str, path: Path) -> str:
    """`text` with imports sorted and formatted as the project formats `path`."""
    for command in (["check", "--select", "I", "--fix-only", "--quiet"], ["format", "--quiet"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--stdin-filename", str(path), "-"],
            input=text,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise GenerationError(f"ruff {command[0]} failed on {path}: {done.stderr.strip()}\n{text}")
        text = done.stdout
    return text


def differences(wanted: dict[Path, str], present: set[Path]) -> list[tuple[str, Path]]:
    """What is wrong on disk, where `present` are the files there: (missing, stale or unexpected, file)."""
    wrong = [("unexpected", file) for file in present - wanted.keys()]
    for file, text in wanted.items():
        if file not in present:
            wrong.append(("missing", file))
        elif file.read_text(encoding="utf-8") != text:
            wrong.append(("stale", file))
    return sorted(wrong, key=lambda item: str(item[1]))


def write(wanted: dict[Path, str], wrong: list[tuple[str, Path]]) -> None:
    for what, file in wrong:
        if what == "unexpected":
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(wanted[file], encoding="utf-8")


def run(
    tool: str,
    render: Callable[[Path], dict[Path, str]],
    find: Callable[[Path], set[Path]],
    argv: list[str] | None,
    package: Path | None,
) -> int:
    """The command of a generator, and its exit status.

    render: every file that must be there, with its text, for the folder of the package.
    find:   every file that is there, of those the generator is in charge of.
    """
    parser = argparse.ArgumentParser(prog=tool)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not what it should be")
    options = parser.parse_args(argv)
    package = package or Path(__file__).parent.parent / PACKAGE
    try:
        wanted = render(package)
    except GenerationError as error:
        print(f"{tool}: {error}", file=sys.stderr)
        return 2
    wrong = differences(wanted, find(package))
    for what, file in wrong:
        print(f"{what if options.check else 'fixed ' + what}: {file.relative_to(package.parent)}")
    if options.check:
        return 1 if wrong else 0
    write(wanted, wrong)
    return 0
