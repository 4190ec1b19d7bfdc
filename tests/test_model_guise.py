"""Models where pydantic is in use: they are taken for models of it, and are themselves in everything else."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any

import pydantic
import pytest

from openai_async import BaseModel, OpenAI
from openai_async.testing import LocalServer
from openai_async.types import Model
from openai_async.types.chat import ChatCompletion

MESSAGE = {"role": "assistant", "content": "Hi", "refusal": None}
REPLY: dict[str, Any] = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o",
    "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None, "message": MESSAGE}],
    "new": 1,
}

_VERSION = tuple(map(int, pydantic.VERSION.split(".")[:2]))
pytestmark = pytest.mark.skipif(_VERSION < (2, 12), reason="before that, pydantic asked for more than a class")


class Pet(pydantic.BaseModel):
    """A model of pydantic's own."""

    name: str


KINDS: list[Any] = [pydantic.BaseModel, BaseModel, Pet, dict, Model]


def made() -> ChatCompletion:
    """An answer."""
    return ChatCompletion.model_validate(REPLY)


def test_models_are_taken_for_those_of_pydantic() -> None:
    """Libraries that ask whether they hold a model dump it then; what is inside is asked as well."""
    completion = made()
    values: list[Any] = [completion, completion.choices[0], completion.choices[0].message]
    for value in values:
        assert [isinstance(value, kind) for kind in KINDS] == [True, True, False, False, False]
    assert values[0].model_dump(exclude_unset=True) == REPLY


def test_the_class_is_that_of_the_model() -> None:
    """What an object gives as its class equals the real one, has its name and fields, and constructs it."""
    completion = made()
    kind: Any = completion.__class__
    assert kind == ChatCompletion
    assert ChatCompletion == kind
    assert kind != Model
    assert {ChatCompletion: 1}[kind] == 1
    assert (kind.__name__, kind.__module__, repr(kind)) == (
        *("ChatCompletion", "openai_async.types.chat"),
        repr(ChatCompletion),
    )
    assert kind.model_fields.keys() == ChatCompletion.model_fields.keys()
    assert type(kind(id="x")) is type(kind.model_validate(REPLY)) is ChatCompletion
    assert isinstance(completion, kind)
    assert issubclass(ChatCompletion, kind)
    assert not isinstance(Pet(name="Rex"), kind)
    assert completion.__class__ is made().__class__


def test_copies_are_models() -> None:
    """Copies and what was pickled have the real class, and are equal."""
    completion = made()
    for again in (copy.copy(completion), copy.deepcopy(completion), pickle.loads(pickle.dumps(completion))):
        assert type(again) is ChatCompletion
        assert again == completion


def test_models_of_both_kinds_can_be_compared() -> None:
    """They are never equal, whichever side is asked."""
    pet: Any = Pet(name="Rex")
    assert pet != made()
    assert made() != pet


def test_pydantic_validates_and_writes_them_as_before() -> None:
    """A field of their type takes objects and dictionaries, and is written with what is new in it."""

    class Holder(pydantic.BaseModel):
        completion: ChatCompletion

    holder = Holder(completion=made())
    assert type(holder.completion) is type(Holder.model_validate({"completion": REPLY}).completion) is ChatCompletion
    assert holder.model_dump(exclude_unset=True) == {"completion": REPLY}
    assert Holder.model_validate_json(holder.model_dump_json()) == holder


def test_pages_of_the_sync_client_are_views(server: LocalServer, sync_client: OpenAI) -> None:
    """The sync side tells pages by their real class."""
    page = sync_client.models.list()
    assert type(page).__name__ == "SyncPage"
    assert {type(model) for model in page} == {Model}


def test_without_pydantic_there_is_one_class() -> None:
    """A program that does not use pydantic does not load it, and finds the class itself."""
    program = """
import sys
from openai_async.types import Model
print(Model(id="m").__class__ is Model, "pydantic" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]
