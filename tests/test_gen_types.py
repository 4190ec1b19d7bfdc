"""The generator of types, on small made-up facts."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Literal

import pytest

import gen_types
from extract import naming
from typegen import expressions, facts
from typegen.facts import MODELS, PARAMS, Facts
from typegen.modules import AreaModule
from typegen.unions import Unions

ROOT = Path(__file__).resolve().parent.parent


def model(*fields: tuple[str, str], **more: Any) -> dict[str, Any]:
    return {"kind": "model", "fields": [{"name": n, "type": t, "required": True} for n, t in fields], **more}


def made(types: dict[str, dict[str, Any]]) -> Facts:
    return facts.build(types, naming.assign(types), "1.0.0")


def rendered(types: dict[str, dict[str, Any]], area: str, family: str = MODELS) -> str:
    found = made(types)
    return AreaModule(found, Unions(found), (area, family)).render()


def class_text(text: str, name: str) -> str:
    node = next(n for n in ast.parse(text).body if isinstance(n, ast.ClassDef) and n.name == name)
    return str(ast.get_source_segment(text, node))


# ---- expressions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Optional[List[str]]", "list[str] | None"),
        ("Union[str, Optional[int], Literal['a', 'b']]", 'str | int | Literal["a", "b"] | None'),
        ("Dict[str, object]", "dict[str, object]"),
        ("Union[str, Union[str, int]]", "str | int"),
        ("int | None | tuple[int | None, int | None]", "int | tuple[int | None, int | None] | None"),
        ("StrictBool", "bool"),
        ("Literal['say \"x\"', 1]", "Literal['say \"x\"', 1]"),
    ],
)
def test_a_type_text_becomes_an_annotation(text: str, expected: str) -> None:
    """Type texts are written in today's syntax, unions flat and with None last."""
    assert expressions.flat(expressions.parse(text)) == expected


def test_a_value_spells_unions_out() -> None:
    """An alias is evaluated at import, so its unions are `Union[...]` on every Python."""
    node = expressions.parse("Union[Optional[A], List[Optional[B]]]")
    assert expressions.called(node) == "Union[A, list[Optional[B]], None]"


def test_a_long_annotation_opens_its_brackets() -> None:
    """A line never exceeds the limit while a bracket can be opened."""
    values = ", ".join(f"'value-number-{n}'" for n in range(12))
    lines = expressions.statement("    field: ", expressions.parse(f"Optional[Literal[{values}]]"), " = None")
    assert lines[0] == "    field: Optional["
    assert lines[1] == "        Literal["
    assert lines[-1] == "    ] = None"
    assert max(map(len, lines)) <= expressions.LINE_LENGTH


def test_what_is_not_a_type_is_refused() -> None:
    """A type text the generator does not understand is an error, not a guess."""
    with pytest.raises(ValueError, match="not a type expression"):
        expressions.parse("f(x)")


# ---- tags and unions

PARTS = {
    "a.part.Text": model(("type", "Literal['text']"), ("text", "str")),
    "a.part.Image": model(("type", "Literal['image', 'image_2']"), ("url", "str")),
    "a.part.Other": model(("type", "Literal['text']"), ("other", "str")),
    "a.part.Plain": model(("text", "str")),
    "a.part.Part": {"kind": "union", "type": "Union[a.part.Text, a.part.Image]"},
}


def test_members_of_a_tagged_union_get_their_tag() -> None:
    """A member of a tagged union names its tag property and its value, or values."""
    text = rendered(PARTS, "a")
    assert class_text(text, "Text").startswith('class Text(BaseModel, tag_field="type", tag="text"):')
    assert 'tag=("image", "image_2")' in class_text(text, "Image")


def test_a_model_outside_of_unions_keeps_its_type_as_a_field() -> None:
    """A constant alone makes no tag."""
    assert class_text(rendered(PARTS, "a"), "Other").startswith("class Other(BaseModel):")


def test_a_base_class_shares_the_tag_of_its_subclass() -> None:
    """A tag is inherited both ways, since a subclass cannot turn a field into a tag."""
    types = {
        "a.b.Base": model(("type", "Literal['x']")),
        "a.b.Child": model(("more", "str"), bases=["a.b.Base"]),
        "a.b.Two": model(("type", "Literal['y']")),
        "a.b.Both": {"kind": "union", "type": "Union[a.b.Child, a.b.Two]"},
    }
    assert class_text(rendered(types, "a"), "Base").startswith('class Base(BaseModel, tag_field="type", tag="x"):')


@pytest.mark.parametrize(
    ("type_", "decodable"),
    [
        ("a.part.Part", True),
        ("Union[str, List[a.part.Part]]", True),
        ("Union[List[str], List[int]]", False),
        ("Union[a.part.Text, a.part.Other]", False),
        ("Union[a.part.Text, a.part.Plain]", False),
        ("Union[a.part.Plain, Dict[str, str]]", False),
        ("Union[a.part.Plain, object]", False),
        ("Dict[str, List[Union[a.part.Text, a.part.Other]]]", False),
        ("Union[int, float, bool, str, None]", True),
        ("Union[Literal['auto'], int]", True),
    ],
)
def test_unions_one_pass_cannot_tell_apart_are_known(type_: str, decodable: bool) -> None:
    """Shared tags, missing tags, two lists and two dictionaries need a second look after decoding."""
    assert Unions(made(PARTS)).decodable(expressions.parse(type_)) is decodable


def test_fields_of_such_unions_are_listed_for_conversion() -> None:
    """The class statement names the fields the decoder leaves to the tolerant builder."""
    types = PARTS | {"a.part.Holder": model(("good", "a.part.Part"), ("bad", "Union[a.part.Text, a.part.Plain]"))}
    assert class_text(rendered(types, "a"), "Holder").startswith('class Holder(BaseModel, convert=("bad",)):')


# ---- modules


def test_optional_fields_have_a_default_and_wire_names_are_renamed() -> None:
    """Required fields stay without default, optional ones are None, odd names map to their wire name."""
    fields = [
        {"name": "id", "type": "str", "required": True},
        {"name": "schema_", "type": "Dict[str, object]", "wire": "schema"},
    ]
    text = rendered({"a.b.Thing": {"kind": "model", "fields": fields}}, "a")
    assert class_text(text, "Thing") == (
        'class Thing(BaseModel, rename={"schema_": "schema"}):\n'
        "    id: str\n"
        "    schema_: dict[str, Object] | None = None"
    )


def test_classes_follow_their_bases_and_aliases_follow_their_members() -> None:
    """A module can be imported from top to bottom."""
    types = {
        "a.b.A": model(bases=["a.b.Z"]),
        "a.b.First": {"kind": "alias", "type": "a.b.Second"},
        "a.b.Second": {"kind": "union", "type": "Union[a.b.A, a.b.Z]"},
        "a.b.Z": model(("id", "str")),
    }
    text = rendered(types, "a")
    assert text.index("class Z(") < text.index("class A(") < text.index("\nSecond:") < text.index("\nFirst:")


def test_aliases_in_a_circle_are_an_error() -> None:
    """The generator names the circle instead of writing a module that cannot be imported."""
    types = {"a.b.A": {"kind": "alias", "type": "List[a.b.B]"}, "a.b.B": {"kind": "alias", "type": "List[a.b.A]"}}
    with pytest.raises(ValueError, match=r"a\.b\.A -> a\.b\.B -> a\.b\.A"):
        rendered(types, "a")


def test_fields_refer_to_other_areas_lazily_and_aliases_at_once() -> None:
    """An annotation does not load another area; a union and a base class have to."""
    types = {
        "a.b.Field": model(("other", "c.d.Thing")),
        "c.d.Thing": model(("id", "str")),
        "e.f.Alias": {"kind": "alias", "type": "c.d.Thing"},
    }
    assert '_c = LazyArea("openai_async.types.c")' in rendered(types, "a")
    assert "\nimport openai_async.types.c as _c\n" in rendered(types, "e")


def test_request_types_are_typed_dictionaries() -> None:
    """Required keys are marked, the rest is optional, keys that are keywords come from a base class."""
    fields = [
        {"name": "model", "type": "Union[str, Literal['m1', 'm2']]", "required": True},
        {"name": "in", "type": "str"},
    ]
    text = rendered({"a.b_params.BParams": {"kind": "typeddict", "fields": fields}}, "a", PARAMS)
    assert '_BParamsKeywords = TypedDict("_BParamsKeywords", {"in": "str"}, total=False)' in text
    assert class_text(text, "BParams") == ("class BParams(_BParamsKeywords, total=False):\n    model: Required[str]")


def test_long_lists_beside_str_are_left_out_of_request_types() -> None:
    """A list of ninety model names in a signature would be printed with every type error."""
    values = ", ".join(f"'m{n}'" for n in range(30))
    fields = [{"name": "engine", "type": f"Union[str, Literal[{values}], None]"}]
    text = rendered({"a.b_params.B": {"kind": "typeddict", "fields": fields}}, "a", PARAMS)
    assert "    engine: str | None\n" in text


# ---- names


def test_the_exported_type_keeps_a_name_used_twice() -> None:
    """Other uses of a simple name get their parent's name in front."""
    types = {"a.run.Error": model(), "a.error.Error": model(public=["a"]), "a.step.Error": model()}
    assert naming.assign(types)["a"]["models"] == {
        "Error": "a.error.Error",
        "RunError": "a.run.Error",
        "StepError": "a.step.Error",
    }


def test_a_name_once_given_stays() -> None:
    """A type that appears later does not rename a class users import."""
    before = naming.assign({"a.run.Error": model()})
    after = naming.assign({"a.error.Error": model(public=["a"]), "a.run.Error": model()}, before)
    assert after["a"]["models"] == {"Error": "a.run.Error", "AError": "a.error.Error"}


def test_names_and_types_that_disagree_are_an_error() -> None:
    """A forgotten refresh of one fact file is noticed."""
    with pytest.raises(ValueError, match="extract_api"):
        facts.build({"a.b.C": model()}, {}, "1.0.0")


# ---- files


def test_the_check_sees_changed_missing_and_left_over_files(tmp_path: Path) -> None:
    """Comparing looks at the set of files and at the whole text, and writes nothing."""
    files = {"a.py": "1\n", "b/c.py": "2\n", "d.py": "3\n"}
    gen_types.write(files, tmp_path)
    assert gen_types.compare(files, tmp_path) == []
    (tmp_path / "a.py").write_text("1 \n")
    (tmp_path / "b" / "c.py").unlink()
    (tmp_path / "new.py").write_text("")
    (tmp_path / "_words.py").write_text("written by hand")
    assert gen_types.compare(files, tmp_path) == ["differs: a.py", "left over: new.py", "missing: b/c.py"]
    gen_types.write(files, tmp_path)
    assert gen_types.compare(files, tmp_path) == []
    assert (tmp_path / "_words.py").exists()


def test_aliases_of_closed_lists_are_opened_in_answers() -> None:
    """A field of an answer takes any string where its alias lists some; the alias stays a list, tags stay tags."""
    types = {
        "a.b.Level": {"kind": "literal", "type": "Literal['low', 'high']"},
        "a.b.Choice": {"kind": "union", "type": "Union[a.b.Level, a.b.Thing]"},
        "a.b.Thing": model(("level", "Optional[a.b.Level]"), ("choices", "List[a.b.Choice]")),
    }
    text = rendered(types, "a")
    assert "    level: Open[Level] | None\n    choices: list[Open[Choice]]\n" in text
    assert '\nLevel: TypeAlias = Literal["low", "high"]\n' in text


def test_an_opened_alias_keeps_everything_but_the_list() -> None:
    """`Open` puts the values' own type in place of a closed list, at any depth."""
    from openai_async.types import _words

    opened: Any = _words.Open  # what it is at run time; to a checker it is the alias itself
    level: Any = Literal["low", "high"]
    assert opened[level] is str
    assert opened[level | None] == str | None
    assert opened[level | int | list[level]] == str | int | list[str]
    assert opened[dict[str, Literal[1, 2]]] == dict[str, int]
    assert opened[str] is str
