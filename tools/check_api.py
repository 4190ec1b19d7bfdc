"""Compare the resources with the facts of the API in `tools/api`.

    python tools/check_api.py    exit 1 and say what differs

Compared are verbs and addresses, parameters (names, kinds, order, defaults, types, where each one lands and under which
name), how bodies travel, what answers are read as, pages, streams, overloads, headers, authentication and arguments
that go together; of helpers, which have no endpoint of their own, the parameters; of sockets, the address, the
parameters, the types of events, the methods of connections, and what each of those that send sends.

What is not to agree, or not yet, stands in `tools/api_gaps.json` by its reason, in the words of this tool. A line there
that applies no longer is an error as well.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from generation import PACKAGE, sources
from surface.connections import Connections
from surface.found import Source, UnknownFormError, sources_by_path
from surface.method import differences, helper_differences
from surface.sockets import socket_differences, wanted_socket
from surface.wanted import wanted_helper, wanted_method
from typegen.facts import Facts, load

HERE = Path(__file__).parent


class Check:
    """What differs, by the path of the method; `gaps` are the differences that are accepted."""

    def __init__(self, facts: Facts, operations: dict[str, Any], modules: dict[str, str], gaps: set[str]) -> None:
        self._facts = facts
        self._endpoints = {one["path"]: one for one in operations["endpoints"]}
        self._sockets: dict[str, Any] = operations["websockets"]
        self._helpers = {one["path"]: one for one in operations["helpers"] if one["path"] not in self._sockets}
        self._connections = Connections(facts, modules)
        self._sources = sources_by_path(facts, modules)
        self._gaps = gaps
        self._found = {path: list(self._compared(path, self._endpoint)) for path in self._endpoints}
        self._found |= {path: list(self._compared(path, self._helper)) for path in self._helpers}
        self._found |= {path: list(self._compared(path, self._socket)) for path in self._sockets}

    def lines(self) -> Iterator[str]:
        """Everything that is wrong, one line each."""
        lines = {f"{path}: {what}" for path, found in self._found.items() for what in found}
        yield from sorted(lines - self._gaps)
        yield from (f"{line}: listed as a gap, but not so" for line in sorted(self._gaps - lines))
        known = self._found.keys()
        for place, source in self._sources.items():
            for name in source.methods:
                if f"{place}.{name}" not in known:
                    yield f"{place}.{name}: the API does not know it"

    def summary(self) -> Iterator[str]:
        """How much is as it should be."""
        kinds = {"methods": self._endpoints, "helpers": self._helpers, "sockets": self._sockets}
        for what, all_of_them in kinds.items():
            missing = [path for path in all_of_them if "missing" in self._found[path]]
            agreeing = [path for path in all_of_them if path not in missing and not self._open(path)]
            accepted = [path for path in missing if not self._open(path)]
            line = f"{len(agreeing)} of {len(all_of_them)} {what}"
            yield f"{line}, {len(accepted)} gaps" if accepted else line

    def _open(self, path: str) -> list[str]:
        return [what for what in self._found[path] if f"{path}: {what}" not in self._gaps]

    def _compared(self, path: str, compare: Callable[[str, Source, str], Iterator[str]]) -> Iterator[str]:
        place, _, name = path.rpartition(".")
        source = self._sources.get(place)
        if source is None or name not in source.methods:
            yield "missing"
            return
        try:
            yield from compare(path, source, name)
        except UnknownFormError as error:
            yield str(error)

    def _endpoint(self, path: str, source: Source, name: str) -> Iterator[str]:
        endpoint = self._endpoints[path]
        if source.name != endpoint["class"]:
            yield f"its class is {endpoint['class']}"
        yield from differences(wanted_method(self._facts, endpoint), source.method(name))

    def _helper(self, path: str, source: Source, name: str) -> Iterator[str]:
        yield from helper_differences(wanted_helper(self._helpers[path]), source.helper(name))

    def _socket(self, path: str, source: Source, name: str) -> Iterator[str]:
        found = self._connections.socket(source.file, source.methods[name][-1])
        yield from socket_differences(wanted_socket(self._facts, self._sockets[path]), found)


def read(package: Path) -> dict[str, str]:
    """The modules that are compared: path below the package, and text."""
    bases = ("_connection.py", "_connection_audio.py", "_connection_events.py")
    return sources(package) | {name: (package / name).read_text(encoding="utf-8") for name in bases}


def main(argv: list[str] | None = None, here: Path = HERE) -> int:
    parser = argparse.ArgumentParser(prog="check_api")
    parser.add_argument("--check", action="store_true", help="what it does anyway")
    parser.parse_args(argv)
    operations = json.loads((here / "api/operations.json").read_text(encoding="utf-8"))
    reasons: dict[str, list[str]] = json.loads((here / "api_gaps.json").read_text(encoding="utf-8"))
    gaps = {line for lines in reasons.values() for line in lines}
    check = Check(load(here / "api"), operations, read(here.parent / PACKAGE), gaps)
    wrong = list(check.lines())
    print(*wrong, *check.summary(), sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
