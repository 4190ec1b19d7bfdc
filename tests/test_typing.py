"""The typing cases below `tests/typing/`, run through pyright in strict mode and mypy --strict.

A case is a module of functions that are checked and never called. `assert_type` states what a checker must infer. A
line that ends in ``# expect-error`` must be refused by both checkers, one that ends in ``# expect-error: pyright`` (or
mypy) by that one only.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CASES = sorted((ROOT / "tests" / "typing").glob("*.py"))
EXPECTED = re.compile(r"# expect-error(?:: (\w+))?\s*$")
pytestmark = pytest.mark.xdist_group("checkers")  # each checker runs once, so its cases stay in one process
Findings = dict[str, dict[int, list[str]]]


def expected_lines(path: Path, checker: str) -> set[int]:
    """Lines of a case that `checker` has to refuse."""
    lines = enumerate(path.read_text().splitlines(), start=1)
    marked = ((number, EXPECTED.search(line)) for number, line in lines)
    return {number for number, match in marked if match and match[1] in (None, checker)}


def tool(name: str) -> str:
    """The checker installed beside this Python, or the one on the path."""
    path = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


@pytest.fixture(scope="module")
def pyright() -> Findings:
    """Errors by file and line, as pyright reports them."""
    options = ["--outputjson", "--pythonpath", sys.executable, "--project", "tests/typing/pyrightconfig.json"]
    command = [tool("pyright"), *options]
    result = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    found: Findings = {}
    report = json.loads(result.stdout)
    assert report["summary"]["filesAnalyzed"] == len(CASES), result.stdout
    for item in report["generalDiagnostics"]:
        if item["severity"] == "error":
            line = item["range"]["start"]["line"] + 1
            found.setdefault(Path(item["file"]).name, {}).setdefault(line, []).append(item["message"])
    return found


@pytest.fixture(scope="module")
def mypy(tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """Errors by file and line, as mypy reports them."""
    cache = tmp_path_factory.mktemp("mypy")
    options = [
        "--strict",
        "--python-version=3.10",
        "--no-error-summary",
        "--hide-error-context",
        "--config-file=",
        f"--cache-dir={cache}",
    ]
    command = [tool("mypy"), *options, "--follow-imports=silent", *(str(path.relative_to(ROOT)) for path in CASES)]
    result = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert not result.stderr, result.stderr
    found: Findings = {}
    for line in result.stdout.splitlines():
        match = re.match(r"(.+?):(\d+): error: (.*)", line)
        if match:
            found.setdefault(Path(match[1]).name, {}).setdefault(int(match[2]), []).append(match[3])
    return found


@pytest.mark.timeout(300)
@pytest.mark.parametrize("checker", ["pyright", "mypy"])
@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_checker_infers_what_the_case_states(case: Path, checker: str, request: pytest.FixtureRequest) -> None:
    """A checker refuses exactly the lines marked for it and agrees with every `assert_type`."""
    findings: Findings = request.getfixturevalue(checker)
    found = findings.get(case.name, {})
    expected = expected_lines(case, checker)
    surprises = {line: messages for line, messages in found.items() if line not in expected}
    assert not surprises
    assert set(found) == expected


def test_every_case_states_something() -> None:
    """No typing case is empty, so that a file that is not collected is noticed."""
    counts = Counter({path.stem: path.read_text().count("assert_type(") + path.read_text().count("expect-error")
                      for path in CASES})  # fmt: skip
    assert CASES
    assert min(counts.values()) > 0
