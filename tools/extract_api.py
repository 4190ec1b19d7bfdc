"""Refresh the facts in `tools/api/` from a release of the official package.

    python tools/extract_api.py 3.52.0            write types.json, names.json, operations.json and exports.json
    python tools/extract_api.py 3.52.0 --check    compare only; exit status 1 when a file would change

The release is installed into a temporary environment and read there: names, signatures, fields, defaults. No sentence
of it is taken. Afterwards run `python tools/gen_types.py`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Any

TOOLS = Path(__file__).resolve().parent
FACTS = TOOLS / "api"
FILES = ("types.json", "names.json", "operations.json", "exports.json")


def collect(target: Path, release: str) -> None:
    """Write the facts of the release installed here into `target`; names already in `FACTS` stay."""
    from extract import exports, naming, operations, output, types

    found = types.collect()
    names_file = FACTS / "names.json"
    previous = json.loads(names_file.read_text())["names"] if names_file.exists() else None
    data: dict[str, dict[str, Any]] = {
        "types.json": {"types": dict(sorted(found.items()))},
        "names.json": {"names": naming.assign(found, previous)},
        "operations.json": operations.collect(),
        "exports.json": exports.collect(),
    }
    for name in FILES:
        (target / name).write_text(output.dumps({"release": release, **data[name]}) + "\n")


def run_in_release(release: str, target: Path) -> None:
    """Install `release` into a temporary environment and collect its facts into `target`."""
    with tempfile.TemporaryDirectory() as directory:
        environment = Path(directory)
        venv.create(environment, with_pip=True)
        python = next(
            path for path in (environment / "bin/python", environment / "Scripts/python.exe") if path.exists()
        )
        subprocess.run([python, "-m", "pip", "install", "--quiet", f"openai=={release}"], check=True)
        subprocess.run([python, __file__, release, "--collect", str(target)], check=True)


def changed(target: Path) -> list[str]:
    """Names of the files in `target` that differ from those in `FACTS`."""
    return [
        name
        for name in FILES
        if not (FACTS / name).exists() or (FACTS / name).read_text() != (target / name).read_text()
    ]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("release", help="release of the official package, for example 3.52.0")
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    parser.add_argument("--collect", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.collect is not None:
        collect(options.collect, options.release)
        return 0
    with tempfile.TemporaryDirectory() as directory:
        fresh = Path(directory)
        run_in_release(options.release, fresh)
        names = changed(fresh)
        for name in names:
            print(f"tools/api/{name} {'is out of date' if options.check else 'written'}")
            if not options.check:
                (FACTS / name).write_text((fresh / name).read_text())
    return 1 if options.check and names else 0


if __name__ == "__main__":
    sys.exit(main())
