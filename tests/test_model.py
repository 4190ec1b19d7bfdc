"""Models as objects: attributes, extras, equality, copies, construction and subclasses."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from functools import cached_property
from typing import Annotated, Any, ClassVar, Generic, Literal, TypeVar

import msgspec
import pydantic
import pytest

import openai_async
from openai_async._model import Model, decode
from openai_async.types import CompletionUsage
from openai_async.types.chat import ChatCompletion, ChatCompletionMessage, ParsedChatCompletion
from openai_async.types.responses import (
    FunctionTool,
    Response,
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputText,
    WebSearchTool,
)

RAW = (
    b'{"id":"x","choices":[{"message":{"content":"hi","refusal":null,"mood":"good"}}],'
    b'"usage":{"total_tokens":3},"n":[1]}'
)


@pytest.fixture
def completion() -> ChatCompletion:
    found: ChatCompletion = decode(ChatCompletion, RAW)
    return found


def test_it_is_exported_under_the_name_users_know() -> None:
    """`openai_async.BaseModel` is the base of every type."""
    assert openai_async.BaseModel is Model


# ---- attributes


def test_unknown_fields_are_attributes(completion: ChatCompletion) -> None:
    """Fields that the class does not know are read like others, at every depth."""
    message: Any = completion.choices[0].message
    assert message.mood == "good"
    assert completion.model_extra == {"n": [1]}
    assert not hasattr(message, "temper")
    with pytest.raises(AttributeError, match="'ChatCompletionMessage' object has no attribute 'temper'"):
        str(message.temper)


def test_null_and_missing_differ(completion: ChatCompletion) -> None:
    """Both read None; `model_fields_set` tells which was received."""
    message = completion.choices[0].message
    assert (message.refusal, message.audio) == (None, None)
    assert message.model_fields_set == {"content", "refusal", "mood"}


def test_new_attributes_are_extras(completion: ChatCompletion) -> None:
    """An attribute that the class does not declare can be set, changed and removed."""
    any_completion: Any = completion
    any_completion.colour = "red"
    any_completion.n = 2
    assert (any_completion.colour, completion.model_extra) == ("red", {"n": 2, "colour": "red"})
    del any_completion.colour
    with pytest.raises(AttributeError):
        del any_completion.colour
    assert completion.model_extra == {"n": 2}


def test_methods_cannot_be_hidden_by_what_a_server_sends() -> None:
    """A field with the name of a method is in the extras, and the method stays."""
    found = decode(
        CompletionUsage, b'{"to_dict":1,"copy":2,"__class__":3,"model_extra":4,"_request_id":5,"__source__":6}'
    )
    assert found.to_dict() == {
        "to_dict": 1, "copy": 2, "__class__": 3, "model_extra": 4, "_request_id": 5, "__source__": 6,
    }  # fmt: skip
    assert type(found) is CompletionUsage
    assert found._request_id is None


def test_the_request_id_is_no_field(completion: ChatCompletion) -> None:
    """`_request_id` can be set, is hidden, and goes with copies."""
    before = completion.to_dict()
    assert completion._request_id is None
    completion._request_id = "req_1"
    assert completion.to_dict() == before
    assert completion == decode(ChatCompletion, RAW)
    assert "req_1" not in repr(completion)
    for copied in (copy.copy(completion), copy.deepcopy(completion), pickle.loads(pickle.dumps(completion))):
        assert copied._request_id == "req_1"


def test_a_model_iterates_over_its_fields() -> None:
    """Pairs of names and values come as pydantic gives them."""
    usage = CompletionUsage(completion_tokens=1, prompt_tokens=2, total_tokens=3)
    assert dict(usage) == {
        "completion_tokens": 1, "prompt_tokens": 2, "total_tokens": 3,
        "completion_tokens_details": None, "prompt_tokens_details": None,
    }  # fmt: skip


# ---- equality and text


def test_equal_is_what_has_equal_values(completion: ChatCompletion) -> None:
    """Fields, extras and class count; whether a None was received does not."""
    assert completion == decode(ChatCompletion, RAW)
    assert completion != decode(ChatCompletion, RAW.replace(b"good", b"bad"))
    assert completion != decode(ChatCompletion, RAW.replace(b"[1]", b"[2]"))
    assert decode(ChatCompletion, b'{"id":null}') == decode(ChatCompletion, b"{}")
    assert decode(ChatCompletion, b"{}") != decode(CompletionUsage, b"{}")
    assert completion != json.loads(RAW)
    assert decode(WebSearchTool, b'{"type":"web_search"}') != decode(WebSearchTool, b'{"type":"web_search_2025_08_26"}')
    assert decode(WebSearchTool, b'{"type":"web_search_2025_08_26"}') == WebSearchTool(type="web_search_2025_08_26")


def test_what_can_change_has_no_hash(completion: ChatCompletion) -> None:
    """Models are no keys of dictionaries."""
    with pytest.raises(TypeError, match="unhashable"):
        hash(completion)


def test_the_text_of_a_model_is_short(completion: ChatCompletion) -> None:
    """`repr` shows the class, what is not None, and extras."""
    message = "ChatCompletionMessage(content='hi', mood='good')"
    assert repr(completion.choices[0]) == f"ChatCompletionChoice(message={message})"
    assert repr(CompletionUsage(completion_tokens=1, prompt_tokens=2, total_tokens=3)) == (
        "CompletionUsage(completion_tokens=1, prompt_tokens=2, total_tokens=3)"
    )
    assert dict(completion.choices[0].__rich_repr__()) == {"message": completion.choices[0].message}


def test_models_match_by_class_and_attribute(completion: ChatCompletion) -> None:
    """They can be taken apart by `match`."""
    match completion:
        case ChatCompletion(id="x", choices=[one]):
            assert one.message.content == "hi"
        case _:
            pytest.fail("no match")


# ---- copies


def copies(model: Any) -> list[Any]:
    return [
        copy.copy(model), copy.deepcopy(model), model.model_copy(), model.model_copy(deep=True), model.copy(),
        pickle.loads(pickle.dumps(model)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "model",
    [
        decode(ChatCompletion, RAW),
        decode(WebSearchTool, b'{"type":"web_search_2025_08_26","x":1}'),
        decode(FunctionTool, b'{"async":null,"x":[1]}'),
        decode(ResponseOutputMessage, b'{"type":"letter","id":null}'),
        ParsedChatCompletion[int](id="x", choices=[], created=1, model="m", object="chat.completion"),
    ],
    ids=lambda model: type(model).__name__,
)
def test_copies_are_equal_and_exact(model: Any) -> None:
    """Copies of every kind have the values, extras, and what was received; changing them does not change the model."""
    before = model.to_dict()
    for copied in copies(model):
        assert type(copied).__name__ == type(model).__name__
        assert copied == model
        assert copied.to_dict() == before
        copied.id = "changed"
        copied.new = 1
        copied.model_extra["x"] = 5
        assert model.to_dict() == before


def test_a_shallow_copy_does_not_read_the_text(completion: ChatCompletion) -> None:
    """Copying is cheap: what was received is found when somebody asks the copy."""
    copied = copy.copy(completion)
    assert getattr(copied, "__source__").raws  # noqa: B009
    assert (copied.model_extra, completion.model_extra) == ({"n": [1]}, {"n": [1]})


def test_deep_copies_share_nothing(completion: ChatCompletion) -> None:
    """A deep copy has its own parts, a shallow one the same."""
    assert completion.model_copy().choices is completion.choices
    deep = completion.model_copy(deep=True)
    deep.choices[0].message.content = "changed"
    deep.model_extra["n"].append(2)
    assert completion.to_dict() == json.loads(RAW)


def test_copies_take_changes(completion: ChatCompletion) -> None:
    """`update` sets attributes of the copy; `include` and `exclude` leave fields out."""
    changed = completion.model_copy(update={"id": "y", "new": 1, "usage": None})
    assert (changed.id, changed.usage, changed.model_extra) == ("y", None, {"n": [1], "new": 1})
    assert completion.id == "x"
    assert completion.copy(include={"id", "n"}).to_dict() == {"id": "x", "n": [1]}
    assert completion.copy(exclude={"choices", "n"}, update={"id": "z"}).to_dict() == {
        "id": "z",
        "usage": {"total_tokens": 3},
    }


# ---- construction


def test_models_are_constructed_by_keyword() -> None:
    """Tags, wire names and unknown names are taken; what was given is set."""
    more: Any = {"async": True, "mood": "good"}
    call = ResponseFunctionToolCall(type="function_call", name="f", call_id="c", arguments="{}", **more)
    assert (call.type, call.async_, getattr(call, "mood")) == ("function_call", True, "good")  # noqa: B009
    assert call.model_fields_set == {"type", "name", "call_id", "arguments", "async_", "mood"}
    assert call.to_dict()["async"] is True
    assert ResponseOutputText(text="x", annotations=[], type="output_text").text == "x"
    other: Any = WebSearchTool(type="web_search_2025_08_26")
    assert other.to_dict() == {"type": "web_search_2025_08_26"}
    with pytest.raises(TypeError):
        CompletionUsage(1, 2, 3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_construct_makes_what_is_inside_too() -> None:
    """`model_construct` checks nothing, and types what fits."""
    made = ChatCompletion.model_construct(id=5, choices=[{"message": {"content": "hi", "x": 1}}], new=True)
    assert isinstance(made.choices[0].message, ChatCompletionMessage)
    assert made.to_dict() == {"id": 5, "choices": [{"message": {"content": "hi", "x": 1}}], "new": True}
    message = made.choices[0].message
    again = ChatCompletion.construct(choices=[{"message": message}], async_=1)
    assert again.choices[0].message is message
    assert FunctionTool.model_construct(async_=True).to_dict() == {"async": True}


CHAT = {"id": "x", "created": 1, "model": "m", "object": "chat.completion"}
VALID = {"completion_tokens": 1, "prompt_tokens": 2, "total_tokens": 3}


def test_validation_accepts_what_is_documented() -> None:
    """`model_validate` takes mappings, its own instances, and text."""
    usage = CompletionUsage.model_validate({**VALID, "x": 1})
    assert usage.model_extra == {"x": 1}
    assert CompletionUsage.model_validate(usage) is usage
    assert CompletionUsage.model_validate_json(json.dumps({**VALID, "x": 1})) == usage
    assert CompletionUsage.parse_obj(VALID) == CompletionUsage.parse_raw(json.dumps(VALID).encode())


@pytest.mark.parametrize(
    ("cls", "value", "path"),
    [
        (CompletionUsage, {**VALID, "total_tokens": "3"}, ("total_tokens",)),
        (CompletionUsage, {**VALID, "total_tokens": None}, ("total_tokens",)),
        (CompletionUsage, {"total_tokens": 3}, ()),
        (CompletionUsage, [], ()),
        (ChatCompletion, {**CHAT, "choices": [{"index": "{0}"}]}, ("choices", 0, "index")),
        (ResponseOutputText, {"type": "text", "text": "", "annotations": []}, ("type",)),
    ],
)
def test_validation_refuses_the_rest(cls: type[Model], value: Any, path: tuple[Any, ...]) -> None:
    """A value of another kind, a word that is not listed or a missing field is pydantic's error, with its path."""
    with pytest.raises(pydantic.ValidationError) as info:
        cls.model_validate(value)
    assert info.value.errors()[0]["loc"] == path


# ---- subclasses


T = TypeVar("T")


class Base(Model):
    kind: ClassVar[str] = "base"
    name: str
    sizes: list[int] = [1, 2]  # noqa: RUF012  each instance has its own
    count: int = 3
    _private: dict[str, int] = {}  # noqa: RUF012

    @cached_property
    def upper(self) -> str:
        return self.name.upper()


class Narrow(Base):
    name: Literal["a", "b"]  # pyright: ignore[reportIncompatibleVariableOverride]
    more: str


class Greeting(ResponseOutputMessage):
    mood: str
    type: Literal["message"] = "message"


class Own(Model):
    name: str
    parts: list[str]

    def __init__(self, name: str = "nobody", *parts: str, **more: Any) -> None:
        super().__init__(name=name.title(), **more)
        self.parts = list(parts)


class Box(Model, Generic[T]):
    content: T


class Described(Model):
    size: int = pydantic.Field(5, alias="Size")
    tags: list[str] = pydantic.Field(default_factory=lambda: ["x"])
    name: str = pydantic.Field(min_length=3)


def test_subclasses_add_and_narrow_fields() -> None:
    """Fields without a default may follow those with one, as keyword arguments."""
    made = Narrow(name="a", more="m")
    assert (made.kind, made.count, made.sizes) == ("base", 3, [1, 2])
    made.sizes.append(3)
    assert Narrow(name="b", more="").sizes == [1, 2]
    assert decode(Narrow, b'{"name":"c","count":null,"x":1}').to_dict() == {"name": "c", "count": None, "x": 1}
    assert decode(Narrow, b"{}").count == 3


def test_defaults_of_subclasses_are_not_written_unless_set() -> None:
    """A default is a value like any other, but it was not given."""
    made = Base(name="a")
    assert made.to_dict() == {"name": "a"}
    assert made.model_dump() == {"name": "a", "sizes": [1, 2], "count": 3}
    made.count = 4
    assert made.to_dict() == {"name": "a", "count": 4}


def test_private_attributes_and_cached_properties_are_not_fields() -> None:
    """Names with an underscore, and what Python caches in an instance, are not written."""
    made = Base(name="a")
    setattr(made, "_private", {"a": 1})  # noqa: B010
    setattr(made, "_other", 2)  # noqa: B010
    assert made.upper == "A"
    assert made.to_dict() == {"name": "a"}
    assert made == Base(name="a")
    assert decode(Base, b'{"_private":1}').to_dict() == {"_private": 1}


def test_tagged_classes_can_be_extended() -> None:
    """A subclass of a tagged class may declare the tag again, and decodes and constructs."""
    made = Greeting(id="m", content=[], role="assistant", status="completed", mood="good")
    assert made.type == "message"
    assert decode(Greeting, b'{"type":"message","mood":"good","y":1}').to_dict() == {
        "type": "message",
        "mood": "good",
        "y": 1,
    }


def test_subclasses_may_define_init() -> None:
    """A constructor of one's own is called by construction, not by decoding."""
    made = Own("ada", "x", "y", mood="good")
    assert (made.name, made.parts, made.model_extra) == ("Ada", ["x", "y"], {"mood": "good"})
    assert Own().name == "Nobody"
    assert decode(Own, b'{"name":"ada"}').name == "ada"
    assert pickle.loads(pickle.dumps(made)) == made


def test_generic_subclasses_decode_their_argument() -> None:
    """A type variable stands for what the class is given."""
    assert decode(Box[CompletionUsage], b'{"content":{"total_tokens":1}}').content == CompletionUsage.model_construct(
        total_tokens=1
    )
    assert decode(Box[int], b'{"content":"x"}').content == "x"
    assert Box[int](content=1).to_dict() == {"content": 1}


def test_fields_may_be_declared_as_pydantic_has_them() -> None:
    """`pydantic.Field` gives defaults and names; its checks are not made."""
    made = Described(name="a")
    assert (made.size, made.tags) == (5, ["x"])
    assert decode(Described, b'{"Size":7}').size == 7
    assert [name for name, field in Described.model_fields.items() if field.required] == ["name"]
    assert Described(Size=8, name="").to_dict() == {"Size": 8, "name": ""}  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


class Specified(Model):
    size: int = msgspec.field(name="Size")
    parts: list[int] = msgspec.field(default_factory=list[int])
    bounded: Annotated[int, {"unhashable": 1}] = 0


def test_fields_may_be_declared_as_msgspec_has_them() -> None:
    """`msgspec.field` names fields and gives defaults; none has to be there."""
    assert decode(Specified, b'{"Size":1,"bounded":"x"}').to_dict() == {"Size": 1, "bounded": "x"}
    made: Any = Specified.model_construct()
    assert (made.size, made.parts) == (None, [])
    assert Specified.model_fields["size"].required


def test_help_shows_the_constructor() -> None:
    """The signature of a class has its fields, or what its own constructor takes."""
    assert str(inspect.signature(Narrow)) == (
        "(*, name: Literal['a', 'b'], sizes: list[int] = [1, 2], count: int = 3, more: str)"
    )
    assert list(inspect.signature(Own).parameters) == ["name", "parts", "more"]


def test_properties_of_generated_types_are_not_fields() -> None:
    """`output_text` is computed, and not written."""
    found = decode(Response, b'{"output":[{"type":"message","content":[{"type":"output_text","text":"x"}]}]}')
    assert found.output_text == "x"
    assert "output_text" not in found.model_dump()
