# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `shared_params`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.shared_params import (
        ChatModel as ChatModel,
        ComparisonFilter as ComparisonFilter,
        CompoundFilter as CompoundFilter,
        CustomToolInputFormat as CustomToolInputFormat,
        DecisionInputJSON as DecisionInputJSON,
        DecisionQuestionInputImage as DecisionQuestionInputImage,
        DecisionQuestionInputPart as DecisionQuestionInputPart,
        DecisionQuestionInputText as DecisionQuestionInputText,
        FunctionDefinition as FunctionDefinition,
        FunctionParameters as FunctionParameters,
        Metadata as Metadata,
        OAuthErrorCode as OAuthErrorCode,
        Reasoning as Reasoning,
        ReasoningEffort as ReasoningEffort,
        ResponseFormatJSONObject as ResponseFormatJSONObject,
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
        ResponseFormatText as ResponseFormatText,
        ResponsesModel as ResponsesModel,
    )


serve(globals())
