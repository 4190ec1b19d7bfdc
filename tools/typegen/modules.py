"""The text of one generated module of types."""

from __future__ import annotations

import ast
import keyword
from collections.abc import Callable, Iterable

from typegen.expressions import (
    LINE_LENGTH,
    Alternatives,
    Generic,
    Name,
    Node,
    Values,
    alternatives,
    flat,
    names,
    parse,
    quote,
    rename,
    statement,
    union,
)
from typegen.facts import MODELS, PARAMS, Facts, Field, TypeFact
from typegen.unions import Unions

COMMAND = "python tools/gen_types.py"
PACKAGE = "openai_async.types"
# A closed list longer than this next to `str` is left out of request types: one type error would print all of it.
LONG_LIST = 20

_TYPING = {"Any", "Generic", "Literal", "Optional", "TYPE_CHECKING", "TypeAlias", "Union"}
_FROM_ABC = {"Iterable", "Sequence"}
_EXTENSIONS = {"Required", "TypedDict"}
_SUPPORT = {
    "BaseModel": "openai_async._model",
    "FileTypes": "openai_async._types",
    "Headers": "openai_async._types",
    "Query": "openai_async._types",
    "LazyArea": f"{PACKAGE}._lazy",
    "serve": f"{PACKAGE}._lazy",
    "ContentType": f"{PACKAGE}._words",
    "Object": f"{PACKAGE}._words",
    "Open": f"{PACKAGE}._words",
    "SequenceNotStr": f"{PACKAGE}._words",
    "Vector": f"{PACKAGE}._words",
    "first_parsed": f"{PACKAGE}._properties",
    "joined_output": f"{PACKAGE}._properties",
    "joined_text": f"{PACKAGE}._properties",
}
# The name `Model` belongs to a type of the API.
_IMPORTED_AS = {"BaseModel": "Model as BaseModel"}
# Fields that arrive in another form than they are documented in.
_FORMS = {"embedding.Embedding.embedding": "Vector"}
_WORDS = {"EagerIterable": "SequenceNotStr", "responses.parsed_response.ContentType": "ContentType"}
# Computed properties: (class, name) -> (type, expression, docstring).
_PROPERTIES = {
    "responses.response.Response.output_text": (
        "str", "joined_output(self.output)", "The text of all messages in `output`, joined.",
    ),
    "responses.parsed_response.ParsedResponse.output_parsed": (
        "ContentType | None", "first_parsed(self.output)", "The first parsed content in `output`, if there is any.",
    ),
    "beta.agent_session_message.AgentSessionMessage.output_text": (
        "str", "joined_text(self.content)", "The text of all output parts in `content`, joined.",
    ),
}  # fmt: skip


def header(release: str) -> list[str]:
    """The two lines at the head of every generated file."""
    return [
        f"# Made by tools/gen_types.py from the API facts in tools/api (release {release}). Do not edit.",
        f"# To make it again: {COMMAND}",
    ]


def module_name(home: tuple[str, str]) -> str:
    """The import name of the module that holds a (area, family)."""
    area, family = home
    return f"{PACKAGE}.params.{area}" if family == PARAMS else f"{PACKAGE}.{area}"


class AreaModule:
    """Writes the module of one (area, family)."""

    def __init__(self, facts: Facts, unions: Unions, home: tuple[str, str], reexports: Iterable[str] = ()) -> None:
        self._facts = facts
        self._unions = unions
        self._home = home
        self._reexports = sorted(reexports)
        self._used: set[tuple[str, str]] = set()
        self._needed_at_import: set[tuple[str, str]] = set()

    def render(self) -> str:
        """The whole text of the module."""
        members = self._facts.homes.get(self._home, [])
        body: list[str] = []
        for fact in self._classes_in_order([fact for fact in members if fact.is_class]):
            body += ["", "", *self._class(fact)]
        if body:
            body.append("")
        for fact in self._aliases_in_order([fact for fact in members if not fact.is_class]):
            body += ["", *self._alias(fact)]
        area, family = self._home
        what = "Request parameters" if family == PARAMS else "Response types"
        lines = [*header(self._facts.release), f'"""{what} of the area `{area}`."""', ""]
        lines += ["from __future__ import annotations", "", *self._imports(body)]
        if lines[-1]:
            lines.append("")
        lines += body[1:] if body and not body[0] else body
        if family == MODELS:
            lines += ["", "serve(globals())"]
        return "\n".join(lines).rstrip() + "\n"

    # ---- order

    def _classes_in_order(self, facts: list[TypeFact]) -> list[TypeFact]:
        return _ordered(facts, lambda fact: fact.bases)

    def _aliases_in_order(self, facts: list[TypeFact]) -> list[TypeFact]:
        return _ordered(facts, lambda fact: names(parse(fact.type or "")))

    # ---- classes

    def _class(self, fact: TypeFact) -> list[str]:
        if fact.kind == "typeddict":
            return self._typed_dict(fact)
        if fact.kind == "dataclass":
            return ["@dataclass", f"class {fact.name}:", *self._attributes(fact)]
        keywords = self._class_keywords(fact)
        bases = [self._reference(base, at_import=True) for base in fact.bases] or ["BaseModel"]
        if fact.parameters:
            bases.append(f"Generic[{', '.join(fact.parameters)}]")
        lines = _call_lines(f"class {fact.name}", [*bases, *keywords], ":")
        body = [*self._attributes(fact), *self._properties(fact)]
        return [*lines, *(body or ["    pass"])]

    def _class_keywords(self, fact: TypeFact) -> list[str]:
        keywords: list[str] = []
        tag = self._unions.tags.get(fact.key)
        if tag is not None:
            values = ", ".join(quote(value) for value in tag.values)
            keywords += [f"tag_field={quote(tag.field)}", f"tag={values if len(tag.values) == 1 else f'({values})'}"]
        renamed = [f"{quote(field.name)}: {quote(field.wire)}" for field in fact.fields if field.wire]
        if renamed:
            keywords.append(f"rename={{{', '.join(renamed)}}}")
        hard = [field.name for field in fact.fields if not self._unions.decodable(parse(field.type))]
        if hard:
            keywords.append(f"convert=({', '.join(map(quote, hard))}{',' if len(hard) == 1 else ''})")
        return keywords

    def _attributes(self, fact: TypeFact) -> list[str]:
        shadowed = self._facts.attribute_names(fact.key)
        inherited = {name: field for base in fact.bases for name, field in self._facts.all_fields(base).items()}
        lines: list[str] = []
        for field in fact.fields:
            type_ = _FORMS.get(f"{fact.key}.{field.name}", field.type)
            node = self._annotation(self._opened(parse(type_)), shadowed)
            default = "" if field.required else " = None"
            if not field.required and fact.kind == "model":
                node = union((*alternatives(node), Name("None")))
            first, *more = statement(f"    {field.name}: ", node, default)
            lines += [first + _ignore(inherited.get(field.wire or field.name), field), *more]
        return lines

    def _opened(self, node: Node) -> Node:
        """The type with `Open[...]` around aliases that would hold servers to a list of strings."""
        if isinstance(node, Generic):
            return Generic(node.base, tuple(self._opened(argument) for argument in node.arguments))
        if isinstance(node, Alternatives):
            return Alternatives(tuple(self._opened(member) for member in node.members))
        closed = isinstance(node, Name) and node.text in self._facts.types and self._unions.closes_strings(node.text)
        return Generic("Open", (node,)) if closed else node

    def _properties(self, fact: TypeFact) -> list[str]:
        lines: list[str] = []
        for name in fact.properties:
            type_, expression, doc = _PROPERTIES[f"{fact.key}.{name}"]
            lines += ["", "    @property", f"    def {name}(self) -> {type_}:"]
            lines += [f'        """{doc}"""', f"        return {expression}"]
        if fact.open_values:
            lines += ["", "    if TYPE_CHECKING:", "", "        def __getattr__(self, name: str) -> Object: ..."]
        return lines

    # ---- request dictionaries

    def _typed_dict(self, fact: TypeFact) -> list[str]:
        plain = [field for field in fact.fields if field.name.isidentifier() and not keyword.iskeyword(field.name)]
        odd = [field for field in fact.fields if field not in plain]
        renamed = [Field(f.wire, f.type, f.required) for f in plain if f.wire and keyword.iskeyword(f.wire)]
        if odd and not plain and not fact.bases:
            return self._functional(fact.name, odd)
        bases = [self._reference(base, at_import=True) for base in fact.bases] or ["TypedDict"]
        lines: list[str] = []
        if odd or renamed:
            # Python has no class syntax for keys that are keywords.
            lines += [*self._functional(f"_{fact.name}Keywords", [*odd, *renamed]), "", ""]
            bases = [f"_{fact.name}Keywords", *(base for base in bases if base != "TypedDict")]
        lines += _call_lines(f"class {fact.name}", [*bases, "total=False"], ":")
        shadowed = {field.name for field in fact.fields}
        for field in plain:
            node = self._annotation(self._without_long_lists(field.name, parse(field.type)), shadowed)
            lines += statement(f"    {field.name}: ", Generic("Required", (node,)) if field.required else node)
        return lines if plain else [*lines, "    pass"]

    def _functional(self, name: str, fields: list[Field]) -> list[str]:
        entries = [
            f"{quote(field.name)}: {quote(flat(self._annotation(parse(field.type), set())))}" for field in fields
        ]
        return _call_lines(f"{name} = TypedDict", [quote(name), f"{{{', '.join(entries)}}}", "total=False"], "")

    def _without_long_lists(self, field: str, node: Node) -> Node:
        if isinstance(node, Generic):
            return Generic(node.base, tuple(self._without_long_lists("", argument) for argument in node.arguments))
        leaves = self._unions.leaves(node)
        if Name("str") not in leaves:
            return node
        listed = sum(len(leaf.values) for leaf in leaves if isinstance(leaf, Values))
        if field != "model" and listed <= LONG_LIST:
            return node
        kept = [member for member in alternatives(node) if not self._only_strings(member)]
        return union((Name("str"), *kept))

    def _only_strings(self, node: Node) -> bool:
        return all(isinstance(leaf, Values) or leaf == Name("str") for leaf in self._unions.leaves(node))

    # ---- aliases

    def _alias(self, fact: TypeFact) -> list[str]:
        node = parse(fact.type or "")
        if self._home[1] == PARAMS:
            node = self._without_long_lists("", node)
        resolved = self._annotation(node, set(), at_import=True)
        return statement(f"{fact.name}: TypeAlias = ", resolved, value=True)

    # ---- names

    def _annotation(self, node: Node, shadowed: set[str], *, at_import: bool = False) -> Node:
        def resolve(name: str) -> str:
            name = _WORDS.get(name, name.rpartition(".")[2] if name.endswith(".ContentType") else name)
            if name in self._facts.types:
                return self._reference(name, at_import=at_import)
            if name == "object" and (self._home[1] == MODELS or "object" in shadowed):
                return "Object"
            return name

        return rename(node, resolve)

    def _reference(self, key: str, *, at_import: bool) -> str:
        fact = self._facts.types[key]
        if fact.home == self._home:
            return fact.name
        self._used.add(fact.home)
        if at_import:
            self._needed_at_import.add(fact.home)
        return f"{_handle(fact.home)}.{fact.name}"

    # ---- what the module imports

    def _imports(self, body: list[str]) -> list[str]:
        used = _names_in(body)
        lazy = sorted(self._used - self._needed_at_import, key=module_name)
        if self._home[1] == MODELS:
            used.add("serve")
        if lazy:
            used.add("LazyArea")
        if lazy or self._reexports:
            used.add("TYPE_CHECKING")
        lines = _import_block(used, sorted(self._needed_at_import, key=module_name))
        if lazy or self._reexports:
            lines += ["if TYPE_CHECKING:", *(f"    {line}" for line in self._checked_imports(lazy))]
        if lazy:
            lines += ["else:", *(f'    {_handle(home)} = LazyArea("{module_name(home)}")' for home in lazy)]
        return lines

    def _checked_imports(self, lazy: list[tuple[str, str]]) -> list[str]:
        lines = [_area_import(home) for home in lazy]
        if self._reexports:
            entries = [f"    {name} as {name}," for name in sorted(self._reexports, key=str.lower)]
            lines += [f"from {module_name((self._home[0], PARAMS))} import (", *entries, ")"]
        return lines


def _ordered(facts: list[TypeFact], needs: Callable[[TypeFact], Iterable[str]]) -> list[TypeFact]:
    """`facts` in the given order, but each after those of them it needs at import."""
    by_key = {fact.key: fact for fact in facts}
    done: dict[str, TypeFact] = {}
    path: list[str] = []

    def visit(fact: TypeFact) -> None:
        if fact.key in done:
            return
        if fact.key in path:
            raise ValueError(f"types that need each other at import: {' -> '.join([*path, fact.key])}")
        path.append(fact.key)
        for key in needs(fact):
            if key in by_key:
                visit(by_key[key])
        path.pop()
        done[fact.key] = fact

    for fact in facts:
        visit(fact)
    return list(done.values())


def _ignore(inherited: Field | None, field: Field) -> str:
    """A comment for a field that narrows the one it overrides, which checkers refuse for mutable attributes."""
    if inherited is None or (inherited.type, inherited.required) == (field.type, field.required):
        return ""
    rules = ["reportIncompatibleVariableOverride"]
    if field.required and not inherited.required:
        rules.insert(0, "reportGeneralTypeIssues")
    for_mypy = "  # type: ignore[assignment]" if "List" in field.type else ""
    return f"{for_mypy}  # pyright: ignore[{', '.join(rules)}]"


def _handle(home: tuple[str, str]) -> str:
    area, family = home
    return f"_{area}_params" if family == PARAMS and not area.endswith("_params") else f"_{area}"


def _area_import(home: tuple[str, str]) -> str:
    return f"import {module_name(home)} as {_handle(home)}"


def _names_in(body: list[str]) -> set[str]:
    """Every name the text uses, those in the strings of functional request dictionaries included."""
    tree = ast.parse("\n".join(body))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "TypedDict" and isinstance(node.args[1], ast.Dict):
            texts = [ast.parse(ast.literal_eval(value), mode="eval") for value in node.args[1].values]
            used |= {part.id for text in texts for part in ast.walk(text) if isinstance(part, ast.Name)}
    return used


def _import_block(used: set[str], areas: list[tuple[str, str]]) -> list[str]:
    """The imports a module makes at run time: standard library, typing-extensions, then ours."""
    standard = {"collections.abc": used & _FROM_ABC, "typing": used & _TYPING, "dataclasses": used & {"dataclass"}}
    own: dict[str, set[str]] = {}
    for name in used & _SUPPORT.keys():
        own.setdefault(_SUPPORT[name], set()).add(name)
    sections = [
        [_from_import(module, found) for module, found in sorted(standard.items()) if found],
        [_from_import("typing_extensions", used & _EXTENSIONS)] if used & _EXTENSIONS else [],
        [*(_area_import(home) for home in areas), *(_from_import(module, own[module]) for module in sorted(own))],
    ]
    return [line for section in sections if section for line in (*section, "")]


def _from_import(module: str, found: set[str]) -> str:
    order = sorted(found, key=lambda name: (not name.isupper(), name))
    return f"from {module} import {', '.join(_IMPORTED_AS.get(name, name) for name in order)}"


def _call_lines(start: str, arguments: list[str], end: str) -> list[str]:
    joined = ", ".join(arguments)
    if len(f"{start}({joined}){end}") <= LINE_LENGTH:
        return [f"{start}({joined}){end}"]
    if len(joined) + 4 <= LINE_LENGTH:
        return [f"{start}(", f"    {joined}", f"){end}"]
    return [f"{start}(", *(wrapped for argument in arguments for wrapped in _argument_lines(argument)), f"){end}"]


def _argument_lines(argument: str) -> list[str]:
    if len(argument) + 5 <= LINE_LENGTH:
        return [f"    {argument},"]
    name, _, text = argument.partition("=")
    node = ast.parse(text, mode="eval").body
    start = f"    {name}="
    if isinstance(node, ast.Dict):
        entries = [
            f"        {quote(ast.literal_eval(key))}: {quote(ast.literal_eval(item))},"
            for key, item in zip(node.keys, node.values, strict=True)
            if key is not None
        ]
        return [start + "{", *entries, "    },"]
    return [start + "(", *(f"        {quote(item)}," for item in ast.literal_eval(node)), "    ),"]
