"""The facts about types: models, request dictionaries, unions, literals and aliases."""

from __future__ import annotations

import ast
import re
from typing import Any

from extract.source import TYPES, key_of, module_names, module_tree, references, resolve_expression, root

_TYPE_IN_QUOTES = re.compile(r"[A-Za-z_][\w.\[\], \"']*")


def collect() -> dict[str, dict[str, Any]]:
    """Every type by key, in the order of files and definitions."""
    types: dict[str, dict[str, Any]] = {}
    for path in sorted((root() / "types").rglob("*.py")):
        if path.name != "__init__.py":
            module = ".".join(["openai", *path.relative_to(root()).with_suffix("").parts])
            types.update(_read_module(module))
    for key in types:
        _settle_kind(key, types)
    for key, packages in _public_packages(set(types)).items():
        types[key]["public"] = packages
    return {key: _tidy(fact) for key, fact in types.items()}


def _tidy(fact: dict[str, Any]) -> dict[str, Any]:
    order = ("kind", "public", "bases", "parameters", "properties", "open_values", "type", "discriminator", "fields")
    return {name: fact[name] for name in order if fact.get(name) or (name == "fields" and name in fact)}


# ---- modules


def _read_module(module: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for node in module_tree(module).body:
        fact: dict[str, Any] | None = None
        name = ""
        if isinstance(node, ast.ClassDef):
            name, fact = node.name, _read_class(module, node)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            plain = not isinstance(node, ast.AnnAssign) or ast.unparse(node.annotation) == "TypeAlias"
            if isinstance(target, ast.Name) and not target.id.startswith("__") and node.value is not None and plain:
                name, fact = target.id, _read_assignment(module, node.value)
        if fact is not None:
            found[f"{key_of(module)}.{name}"] = fact
    return found


def _read_class(module: str, node: ast.ClassDef) -> dict[str, Any]:
    written = [ast.unparse(base) for base in node.bases]
    resolved = [resolve_expression(module, b.value if isinstance(b, ast.Subscript) else b) for b in node.bases]
    total = not any(k.arg == "total" and ast.unparse(k.value) == "False" for k in node.keywords)
    fact: dict[str, Any] = {
        "kind": _kind_by_bases(written, bool(node.decorator_list)),
        "bases": [key_of(path) for path in resolved if path and path.startswith(TYPES)],
        "parameters": [name for base in written if base.startswith("Generic[") for name in base[8:-1].split(", ")],
        "fields": [],
        "properties": [],
    }
    for statement in node.body:
        _read_member(module, statement, fact, total)
    return fact


def _kind_by_bases(bases: list[str], decorated: bool) -> str | None:
    if "BaseModel" in bases or "GenericModel" in bases:
        return "model"
    if "TypedDict" in bases:
        return "typeddict"
    return "dataclass" if not bases and decorated else None


def _read_member(module: str, node: ast.stmt, fact: dict[str, Any], total: bool) -> None:
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        name = node.target.id
        if name == "__pydantic_extra__":
            fact["open_values"] = _type_text(module, node.annotation)[0]
        elif not name.startswith("__"):
            fact["fields"].append(_field(module, name, node.annotation, node.value, kind=fact["kind"], total=total))
    elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        for inner in node.body:
            _read_member(module, inner, fact, total)
    elif isinstance(node, ast.FunctionDef) and _is_property(node) and not node.name.startswith("__"):
        fact["properties"].append(node.name)


def _is_property(node: ast.FunctionDef) -> bool:
    return any("property" in ast.unparse(decorator) for decorator in node.decorator_list)


def _read_assignment(module: str, value: ast.expr) -> dict[str, Any] | None:
    if isinstance(value, ast.Call):
        if not ast.unparse(value.func).endswith("TypedDict") or not isinstance(value.args[1], ast.Dict):
            return None
        pairs = zip(value.args[1].keys, value.args[1].values, strict=True)
        fields = [_field(module, ast.literal_eval(k), v, None, kind="typeddict") for k, v in pairs if k is not None]
        return {"kind": "typeddict", "fields": fields}
    text, notes = _type_text(module, value)
    node = ast.parse(text, mode="eval").body
    base = ast.unparse(node.value) if isinstance(node, ast.Subscript) else ""
    kind = {"Literal": "literal", "Union": "union", "Optional": "union"}.get(base, "alias")
    return {"kind": kind, "type": text, "discriminator": notes.discriminator}


def _field(
    module: str, name: str, annotation: ast.expr, value: ast.expr | None, *, kind: str | None, total: bool = False
) -> dict[str, Any]:
    text, notes = _type_text(module, annotation)
    wire, required = notes.alias, value is None
    if kind == "typeddict" or (kind is None and value is None and not total):
        required = total if notes.required is None else notes.required
    elif isinstance(value, ast.Call) and ast.unparse(value.func).endswith("FieldInfo"):
        keywords = {keyword.arg: keyword.value for keyword in value.keywords}
        required = "default" not in keywords
        if "alias" in keywords:
            wire = ast.literal_eval(keywords["alias"])
    fact: dict[str, Any] = {"name": name, "type": text}
    if required:
        fact["required"] = True
    if wire:
        fact["wire"] = wire
    return fact


def _settle_kind(key: str, types: dict[str, dict[str, Any]]) -> str:
    fact = types[key]
    if fact["kind"] is None:
        kinds = [_settle_kind(base, types) for base in fact["bases"] if base in types]
        fact["kind"] = kinds[0] if kinds else "class"
    return str(fact["kind"])


def _public_packages(keys: set[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for file in sorted((root() / "types").rglob("__init__.py")):
        package = ".".join(["openai", *file.parent.relative_to(root()).parts])
        for name, (kind, _, _) in module_names(package).items():
            path = resolve_expression(package, ast.Name(id=name)) if kind == "import" else None
            key = (path or "").removeprefix(TYPES)
            if key in keys and key.rpartition(".")[2] == name:
                found.setdefault(key, []).append(package.removeprefix("openai.types").lstrip("."))
    return found


# ---- type texts


class _Rewrite(ast.NodeTransformer):
    """Puts keys in place of the package's names and takes `Annotated` and `Required` off, keeping what they said."""

    def __init__(self, module: str) -> None:
        self.module = module
        self.discriminator: str | None = None
        self.alias: str | None = None
        self.required: bool | None = None

    def visit_Subscript(self, node: ast.Subscript) -> Any:
        base = ast.unparse(node.value).split(".")[-1]
        if base == "Annotated" and isinstance(node.slice, ast.Tuple):
            inner, *metadata = node.slice.elts
            for item in metadata:
                self._note(item)
            return self.visit(inner)
        if base in ("Required", "NotRequired"):
            self.required = base == "Required"
            return self.visit(node.slice)
        return node if base == "Literal" else self.generic_visit(node)

    def _note(self, item: ast.expr) -> None:
        for keyword in item.keywords if isinstance(item, ast.Call) else ():
            if keyword.arg == "discriminator" and self.discriminator is None:
                self.discriminator = ast.literal_eval(keyword.value)
            elif keyword.arg == "alias":
                self.alias = ast.literal_eval(keyword.value)

    def visit_Attribute(self, node: ast.Attribute) -> Any:
        return ast.Name(id=self._key(node) or node.attr)

    def visit_Name(self, node: ast.Name) -> Any:
        return ast.Name(id=self._key(node) or node.id)

    def visit_Constant(self, node: ast.Constant) -> Any:
        if isinstance(node.value, str) and _TYPE_IN_QUOTES.fullmatch(node.value):
            return self.visit(ast.parse(node.value, mode="eval").body)
        return node

    def _key(self, node: ast.expr) -> str | None:
        path = resolve_expression(self.module, node)
        return key_of(path) if path and path.startswith(TYPES) else None


def _type_text(module: str, node: ast.expr) -> tuple[str, _Rewrite]:
    rewrite = _Rewrite(module)
    return ast.unparse(rewrite.visit(ast.parse(ast.unparse(node), mode="eval").body)), rewrite


def type_references(module: str, node: ast.expr | None) -> dict[str, str]:
    """{text as written: key} for every type of the package inside an annotation."""
    return {text: path.removeprefix(TYPES) for text, path in references(module, node).items() if path.startswith(TYPES)}
