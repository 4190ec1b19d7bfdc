# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `conversations`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import Required, TypedDict

import openai_async.types.params.responses as _responses_params
from openai_async.types._lazy import LazyArea

if TYPE_CHECKING:
    import openai_async.types.params.shared_params as _shared_params
    import openai_async.types.responses as _responses
else:
    _shared_params = LazyArea("openai_async.types.params.shared_params")
    _responses = LazyArea("openai_async.types.responses")


class ConversationCreateParams(TypedDict, total=False):
    items: Iterable[_responses_params.ResponseInputItemParam] | None
    metadata: _shared_params.Metadata | None


class ConversationUpdateParams(TypedDict, total=False):
    metadata: Required[_shared_params.Metadata | None]


class ItemCreateParams(TypedDict, total=False):
    items: Required[Iterable[_responses_params.ResponseInputItemParam]]
    include: list[_responses.ResponseIncludable]


class ItemListParams(TypedDict, total=False):
    after: str
    include: list[_responses.ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]


class ItemRetrieveParams(TypedDict, total=False):
    conversation_id: Required[str]
    include: list[_responses.ResponseIncludable]


InputFileContentParam: TypeAlias = _responses_params.ResponseInputFileParam

InputImageContentParam: TypeAlias = _responses_params.ResponseInputImageParam

InputTextContentParam: TypeAlias = _responses_params.ResponseInputTextParam

OutputTextContentParam: TypeAlias = _responses_params.ResponseOutputTextParam

RefusalContentParam: TypeAlias = _responses_params.ResponseOutputRefusalParam
