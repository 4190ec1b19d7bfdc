"""Make the environment that `make` works in, from nothing but the standard library and a package index.

    python3 tools/environment.py .venv             the package, its command line and everything the tests need
    python3 tools/environment.py .venv --oldest    the same, with the oldest dependencies that pyproject.toml allows

An environment that exists is kept and brought up to date.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from urllib.parse import urljoin
from urllib.request import Request, urlopen

ROOT = Path(__file__).resolve().parent.parent
_JSON = "application/vnd.pypi.simple.v1+json"


def pip(python: Path, *arguments: str) -> bool:
    """Run pip in the environment of `python`; whether it succeeded."""
    command = [str(python), "-m", "pip", "--quiet", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def create(directory: Path) -> Path:
    """Make an environment with pip, if there is none yet, and return its Python."""
    python = directory / "bin" / "python"
    if python.exists() and subprocess.run([python, "-c", "import pip"], check=False).returncode == 0:
        return python
    print(f"Making {directory} with Python {sys.version.split()[0]}", flush=True)
    try:
        venv.create(directory, with_pip=True, clear=True)
    except subprocess.CalledProcessError:  # Debian's Python comes without ensurepip
        venv.create(directory, with_pip=False, clear=True)
        install_pip(python)
    return python


def install_pip(python: Path) -> None:
    """Fetch pip's wheel from the index (PEP 691) and let it install itself."""
    index = os.environ.get("PIP_INDEX_URL", "https://pypi.org/simple").rstrip("/") + "/pip/"
    with urlopen(Request(index, headers={"Accept": _JSON}), timeout=60) as answer:
        files = json.load(answer)["files"]
    wheels = [file for file in files if re.fullmatch(r"pip-[\d.]+-py3-none-any\.whl", file["filename"])]
    newest = max(wheels, key=lambda file: tuple(map(int, re.findall(r"\d+", file["filename"].split("-")[1]))))
    with tempfile.TemporaryDirectory() as folder, urlopen(urljoin(index, newest["url"]), timeout=60) as answer:
        wheel = Path(folder, newest["filename"])
        wheel.write_bytes(answer.read())
        subprocess.run([python, wheel / "pip", "install", "--quiet", "--no-index", wheel], check=True)


def floors() -> list[str]:
    """The oldest releases that pyproject.toml allows, as requirements."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = text.partition("\n[dependency-groups]")[0].partition("\n[project]")[2]
    return [f"{name}=={version}" for name, version in re.findall(r'"([\w-]+)>=([\d.]+)', project)]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--oldest", action="store_true", help="install the oldest dependencies that are allowed")
    options = parser.parse_args(arguments)
    python = create(options.directory.absolute())
    # Older releases of pip do not know dependency groups.
    renewed = pip(python, "install", "--upgrade", "pip>=25.1")
    packages = ["--editable", ".[cli]", "--group", "test", *(floors() if options.oldest else ())]
    return 0 if renewed and pip(python, "install", *packages) else 1


if __name__ == "__main__":
    sys.exit(main())
