# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Types of `types.beta.threads.runs`; each is loaded with its area when it is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.beta_assistants import (
        CodeInterpreterLogs,
        CodeInterpreterOutputImage,
        CodeInterpreterToolCall,
        CodeInterpreterToolCallDelta,
        FileSearchToolCall,
        FileSearchToolCallDelta,
        FunctionToolCall,
        FunctionToolCallDelta,
        MessageCreationStepDetails,
        RunStep,
        RunStepDelta,
        RunStepDeltaEvent,
        RunStepDeltaMessageDelta,
        RunStepInclude,
        ToolCall,
        ToolCallDelta,
        ToolCallDeltaObject,
        ToolCallsStepDetails,
    )
    from openai_async.types.params.beta_assistants import StepListParams, StepRetrieveParams

__all__ = [
    "CodeInterpreterLogs",
    "CodeInterpreterOutputImage",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallDelta",
    "FileSearchToolCall",
    "FileSearchToolCallDelta",
    "FunctionToolCall",
    "FunctionToolCallDelta",
    "MessageCreationStepDetails",
    "RunStep",
    "RunStepDelta",
    "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta",
    "RunStepInclude",
    "StepListParams",
    "StepRetrieveParams",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaObject",
    "ToolCallsStepDetails",
]

serve(globals())
