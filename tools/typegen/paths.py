"""The public and deep import paths: package modules for checkers, and the run-time table of all paths."""

from __future__ import annotations

from typegen.facts import MODELS, PARAMS, Facts, TypeFact
from typegen.modules import PACKAGE, header, module_name

LINE_LENGTH = 120


def packages(facts: Facts) -> dict[str, dict[str, TypeFact]]:
    """Every public package below `openai_async.types` ("" for itself) with the names users import from it."""
    found: dict[str, dict[str, TypeFact]] = {"": {}}
    for fact in facts.types.values():
        for package in fact.public:
            parts = package.split(".")
            for end in range(len(parts)):
                found.setdefault(".".join(parts[: end + 1]), {})
            found[package][fact.simple_name] = fact
    return found


def reexported_params(area: str, public: dict[str, dict[str, TypeFact]]) -> list[str]:
    """Request types an area's module also offers: the public ones of its package, or of the root when it is none."""
    names = public.get(area)
    if names is None:
        names = {name: fact for name, fact in public[""].items() if fact.area == area}
    return sorted(name for name, fact in names.items() if fact.home == (area, PARAMS) and fact.name == name)


def package_module(facts: Facts, path: str, names: dict[str, TypeFact]) -> str:
    """The text of a package that holds no types of its own."""
    imports: dict[str, list[str]] = {}
    for name, fact in sorted(names.items()):
        text = fact.name if fact.name == name else f"{fact.name} as {name}"
        imports.setdefault(module_name(fact.home), []).append(text)
    what = f"`types.{path}`" if path else "the API"
    lines = [*header(facts.release), f'"""Types of {what}; each is loaded with its area when it is first read."""', ""]
    lines += ["from __future__ import annotations", ""]
    if imports:
        lines += ["from typing import TYPE_CHECKING", ""]
    functions = "serve" if path else "install, serve"
    lines += [f"from {PACKAGE}._lazy import {functions}", ""]
    if imports:
        lines.append("if TYPE_CHECKING:")
        for module, found in sorted(imports.items()):
            lines += _listed(f"    from {module} import ", sorted(found, key=str.lower), "(", ")")
        lines.append("")
        lines += _listed("__all__ = ", [f'"{name}"' for name in sorted(names)], "[", "]", always=True)
    else:
        lines.append("__all__: list[str] = []")
    lines += ["", *([] if path else ["install()"]), "serve(globals())"]
    return "\n".join(lines) + "\n"


def _listed(start: str, items: list[str], left: str, right: str, *, always: bool = False) -> list[str]:
    line = f"{start}{left if always else ''}{', '.join(items)}{right if always else ''}"
    if len(line) <= LINE_LENGTH:
        return [line]
    pad = " " * (len(start) - len(start.lstrip()))
    return [f"{start}{left}", *(f"{pad}    {item}," for item in items), f"{pad}{right}"]


def table(facts: Facts, public: dict[str, dict[str, TypeFact]]) -> str:
    """The text of `_aliases.py`: every path that needs no file of its own, and what it offers."""
    modules: dict[str, dict[str, TypeFact]] = {area: {} for area in facts.areas}
    for path, names in public.items():
        modules.setdefault(path, {}).update(names)
    for area in facts.areas:
        for name in reexported_params(area, public):
            modules[area].setdefault(name, public.get(area, public[""])[name])
    for fact in facts.types.values():
        modules.setdefault(fact.deep_module, {})[fact.simple_name] = fact
    modules.setdefault("params", {})
    lines = [*header(facts.release)]
    lines += ['"""Import paths below `openai_async.types` and the names each offers.', ""]
    lines += [
        "A value is groups, separated by semicolons, of a module and names in it; `Name=Other` where they differ."
    ]
    lines += ['"""', "", "from __future__ import annotations", "", "MODULES: dict[str, str] = {"]
    for path, names in sorted(modules.items()):
        lines += _entry(path, _groups(path, names))
    return "\n".join([*lines, "}"]) + "\n"


def _groups(path: str, names: dict[str, TypeFact]) -> str:
    groups: dict[str, list[str]] = {}
    for name, fact in sorted(names.items()):
        if fact.home == (path, MODELS) and fact.name == name:
            continue
        module = module_name(fact.home)[len(PACKAGE) + 1 :]
        groups.setdefault(module, []).append(name if name == fact.name else f"{name}={fact.name}")
    return ";".join(" ".join([module, *found]) for module, found in sorted(groups.items()))


def _entry(path: str, text: str) -> list[str]:
    line = f'    "{path}": "{text}",'
    if len(line) <= LINE_LENGTH:
        return [line]
    lines = [f'    "{path}": (']
    words = text.split(" ")
    current = ""
    for index, word in enumerate(words):
        piece = word if index == len(words) - 1 else word + " "
        if len(current) + len(piece) + 10 > LINE_LENGTH:
            lines.append(f'        "{current}"')
            current = ""
        current += piece
    return [*lines, f'        "{current}"', "    ),"]
