"""What tools learn about the types: fields, JSON schemas, and how pydantic handles models."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import pydantic
import pytest

from openai_async._model import Model, decode
from openai_async.types import CompletionUsage
from openai_async.types.chat import ChatCompletion, ChatCompletionMessage
from openai_async.types.responses import (
    FunctionTool,
    Response,
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputText,
    ResponseReasoningItem,
)

ROOT = Path(__file__).resolve().parent.parent


def test_fields_tell_their_documented_types() -> None:
    """A field has its annotation, its wire name, whether it is required, and its default."""
    fields = ResponseFunctionToolCall.model_fields
    assert fields["async_"].alias == "async"
    assert fields["name"].annotation is str
    assert (fields["name"].is_required(), fields["id"].is_required()) == (True, False)
    assert get_args(fields["type"].annotation) == ("function_call",)
    assert fields["status"].default is None
    assert ResponseFunctionToolCall.__fields__.keys() == fields.keys()
    assert getattr(ResponseFunctionToolCall.model_construct(), "model_fields") == fields  # noqa: B009


def test_the_schema_is_that_of_the_documentation() -> None:
    """Words, lists, references and required fields are in the JSON schema."""
    schema = ChatCompletion.model_json_schema()
    assert schema["type"] == "object"
    assert set(schema["required"]) == {"id", "choices", "created", "model", "object"}
    assert schema["properties"]["object"] == {"const": "chat.completion"}
    assert schema["properties"]["choices"] == {"type": "array", "items": {"$ref": "#/$defs/ChatCompletionChoice"}}
    choice = schema["$defs"]["ChatCompletionChoice"]
    assert "tool_calls" in choice["properties"]["finish_reason"]["enum"]
    assert FunctionTool.model_json_schema()["properties"]["async"]["anyOf"][1] == {"type": "null"}
    assert "async_" in FunctionTool.model_json_schema(by_alias=False)["properties"]


class Node(Model):
    value: int | str = 1
    children: list[Node]
    notes: dict[str, float] | None = None
    anything: Any = None


def test_a_schema_may_refer_to_itself() -> None:
    """A class inside itself is a reference to its definition."""
    schema = Node.model_json_schema(ref_template="#/components/{model}")
    assert schema["properties"]["children"] == {"type": "array", "items": {"$ref": "#/components/Node"}}
    assert schema["properties"]["value"] == {"anyOf": [{"type": "integer"}, {"type": "string"}], "default": 1}
    assert schema["properties"]["anything"] == {"default": None}
    assert schema["$defs"]["Node"]["required"] == ["children"]


def test_every_reference_of_a_large_schema_leads_somewhere() -> None:
    """The schema of a response is closed."""
    schema = Response.model_json_schema()
    text = json.dumps(schema)
    references = {part.split('"')[0] for part in text.split("#/$defs/")[1:]}
    assert references == schema["$defs"].keys()
    assert len(references) > 100


# ---- pydantic


Item = Annotated[
    ResponseOutputMessage | ResponseFunctionToolCall | ResponseReasoningItem, pydantic.Field(discriminator="type")
]
CALL = {"type": "function_call", "name": "f", "call_id": "c", "arguments": "{}", "extra": 1}


def test_pydantic_validates_a_union_by_its_tag() -> None:
    """A discriminated union of models accepts dictionaries and models, and names what it does not know."""
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(list[Item])
    reasoning = decode(ResponseReasoningItem, b'{"type":"reasoning","id":"r","summary":[],"new":1}')
    call, same = adapter.validate_python([CALL, reasoning])
    assert isinstance(call, ResponseFunctionToolCall)
    assert call.model_extra == {"extra": 1}
    assert same is reasoning
    with pytest.raises(pydantic.ValidationError, match="union_tag_invalid"):
        adapter.validate_python([{"type": "dream"}])
    assert adapter.validate_json(json.dumps([CALL]))[0].to_dict() == CALL


def test_pydantic_chooses_a_member_that_fits() -> None:
    """In a union without discriminator, the member whose words and fields fit is taken."""
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(
        ResponseOutputMessage | ChatCompletionMessage | CompletionUsage
    )
    assert isinstance(adapter.validate_python({"role": "assistant", "content": "x"}), ChatCompletionMessage)
    usage = {"completion_tokens": 1, "prompt_tokens": 2, "total_tokens": 3}
    assert isinstance(adapter.validate_python(usage), CompletionUsage)
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python({"total_tokens": 3})
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python({**usage, "total_tokens": "3"})


class Turn(pydantic.BaseModel):
    message: ChatCompletionMessage
    usage: CompletionUsage | None = None
    kind: Literal["turn"] = "turn"


def test_models_are_fields_of_pydantic_models() -> None:
    """A pydantic model holds ours, writes them as received, and has a schema."""
    message = decode(ChatCompletionMessage, b'{"role":"assistant","content":"x","reasoning":"hm"}')
    turn = Turn(message=message)
    assert turn.message is message
    assert turn.model_dump(exclude_unset=True) == {"message": {"role": "assistant", "content": "x", "reasoning": "hm"}}
    assert turn.model_dump()["message"]["tool_calls"] is None
    assert json.loads(turn.model_dump_json(exclude_none=True))["message"] == message.to_dict()
    assert turn.model_dump(include={"message": {"content"}}) == {"message": {"content": "x"}}
    again = Turn.model_validate_json(turn.model_dump_json(exclude_unset=True))
    assert again == turn
    assert Turn.model_json_schema()["properties"]["message"]


def test_new_words_do_not_keep_a_model_out() -> None:
    """Only the words that tell what an object is have to fit."""
    value = {"type": "output_text", "text": "x", "annotations": [{"type": "new"}]}
    with pytest.raises(pydantic.ValidationError):
        pydantic.TypeAdapter(ResponseOutputText).validate_python({**value, "type": "text"})
    message: Any = {"id": "m", "type": "message", "role": "assistant", "status": "dreaming", "content": []}
    assert pydantic.TypeAdapter(ResponseOutputMessage).validate_python(message).to_dict() == message


def test_pydantic_is_not_imported_by_us() -> None:
    """Decoding, dumping and schemas do without it."""
    code = """
import sys
from openai_async._model import ModelDecodeError, decode, encode_json
from openai_async.types.chat import ChatCompletion
found = decode(ChatCompletion, b'{"id":"x"}')
encode_json([found, object.__new__(type("A", (), {"__iter__": lambda self: iter(())}))])
found.model_dump_json(), ChatCompletion.model_json_schema(), ChatCompletion.model_fields, found == found.model_copy()
try:
    ChatCompletion.model_validate({"id": 1})
except ModelDecodeError as error:
    assert error.path == "$.id"
assert not any(name.startswith("pydantic") for name in sys.modules)
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, cwd=ROOT)
