"""Make `openai_async/types/` from the facts in `tools/api/`.

python tools/gen_types.py            write the files, remove those that no longer belong
python tools/gen_types.py --check    compare only; exit status 1 when a file differs, is missing or is left over
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from typegen import facts as facts_module
from typegen.facts import MODELS, PARAMS, Facts
from typegen.modules import AreaModule, header
from typegen.paths import package_module, packages, reexported_params, table
from typegen.unions import Unions

ROOT = Path(__file__).resolve().parent.parent
FACTS = ROOT / "tools" / "api"
TARGET = ROOT / "openai_async" / "types"
# Written by hand; everything else below `TARGET` is made here.
KEPT = {"_lazy.py", "_properties.py", "_words.py"}


def render(facts: Facts) -> dict[str, str]:
    """Every generated file: its path below `openai_async/types` and its whole text."""
    unions = Unions(facts)
    public = packages(facts)
    parents = {path.rpartition(".")[0] for path in public if path}
    files = {"__init__.py": package_module(facts, "", public[""]), "_aliases.py": table(facts, public)}
    for area in facts.areas:
        reexports = reexported_params(area, public)
        text = AreaModule(facts, unions, (area, MODELS), reexports).render()
        files[_file_of(area, parents)] = text
        if (area, PARAMS) in facts.homes:
            files[f"params/{area}.py"] = AreaModule(facts, unions, (area, PARAMS)).render()
    for path, names in public.items():
        if path and path not in facts.areas:
            files[_file_of(path, parents)] = package_module(facts, path, names)
    files["params/__init__.py"] = "\n".join(
        [*header(facts.release), '"""Request parameters, one module of typed dictionaries per area of the API."""', ""]
    )
    return files


def _file_of(path: str, parents: set[str]) -> str:
    base = path.replace(".", "/")
    return f"{base}/__init__.py" if path in parents else f"{base}.py"


def compare(files: dict[str, str], target: Path) -> list[str]:
    """What is wrong below `target`, one line per file; empty when all is as it should be."""
    present = {str(path.relative_to(target)) for path in target.rglob("*.py")} - KEPT
    problems = [f"missing: {name}" for name in files.keys() - present]
    problems += [f"left over: {name}" for name in present - files.keys()]
    problems += [f"differs: {name}" for name in files.keys() & present if (target / name).read_text() != files[name]]
    return sorted(problems)


def write(files: dict[str, str], target: Path) -> None:
    """Make `target` hold exactly `files` and the modules written by hand."""
    for path in list(target.rglob("*.py")):
        name = str(path.relative_to(target))
        if name not in files and name not in KEPT:
            path.unlink()
    for name, text in files.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text() != text:
            path.write_text(text)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    options = parser.parse_args(arguments)
    files = render(facts_module.load(FACTS))
    if not options.check:
        write(files, TARGET)
    problems = compare(files, TARGET)
    for problem in problems:
        print(f"openai_async/types: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
