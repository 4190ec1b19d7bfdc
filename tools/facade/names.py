"""Async names, and what stands in their place on the sync side."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generation import GenerationError

__all__ = ["Names", "Rule"]

# Words of docstrings: sentences and examples speak of the sync client.
_PROSE = [
    (re.compile(r"\bawait (?=\w+[.(])"), ""),
    (re.compile(r"\basync (?=(with|for|def)\b)"), ""),
    (re.compile(r"\bfor asyncio\b"), "for threads, scripts and notebooks"),
]


@dataclass(frozen=True)
class Rule:
    """What becomes of an async name.

    name:   its sync counterpart; for ``unwrap`` rules unused.
    module: where the counterpart lives below the package; None leaves the import where it is.
    view:   results of this type need a sync view.
    unwrap: the name is a generic that disappears: index of the argument that takes its place.
    opens:  results of this type open something later: they are not awaited but wrapped in the counterpart.
    """

    name: str = ""
    module: str | None = None
    view: bool = False
    unwrap: int | None = None
    opens: bool = False


class Names:
    """The exchange of names: the rules, and ``AsyncX`` -> ``X`` for every resource class. Remembers what was used.

    parts: those of the classes that are groups of events of a connection.
    """

    def __init__(self, rules: dict[str, Rule], resources: Iterable[str], parts: Iterable[str] = ()) -> None:
        self.rules = rules
        self.parts = set(parts)
        self.resources = {name: name.removeprefix("Async") for name in [*resources, *parts]}
        self.used: set[str] = set()

    def rule(self, name: str) -> Rule | None:
        rule = self.rules.get(name)
        if rule is not None:
            self.used.add(name)
        return rule

    def new(self, name: str) -> str:
        if name in self.resources:
            return self.resources[name]
        rule = self.rule(name)
        return rule.name if rule is not None and rule.name else name

    def prose(self, text: str) -> str:
        """`text` of a docstring or a quoted annotation with the names exchanged; does not count as a use of a rule."""
        known = self.resources | {name: rule.name for name, rule in self.rules.items() if rule.name}
        text = re.sub(r"\bAsync\w+", lambda match: known.get(match[0], match[0].removeprefix("Async")), text)
        for pattern, replacement in _PROSE:
            text = pattern.sub(replacement, text)
        return text

    def check_used(self) -> None:
        unused = sorted(self.rules.keys() - self.used)
        if unused:
            raise GenerationError(f"rename rules that nothing uses (remove them from RULES): {', '.join(unused)}")
