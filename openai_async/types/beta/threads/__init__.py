# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Types of `types.beta.threads`; each is loaded with its area when it is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.beta_assistants import (
        Annotation,
        AnnotationDelta,
        FileCitationAnnotation,
        FileCitationDeltaAnnotation,
        FilePathAnnotation,
        FilePathDeltaAnnotation,
        ImageFile,
        ImageFileContentBlock,
        ImageFileDelta,
        ImageFileDeltaBlock,
        ImageURL,
        ImageURLContentBlock,
        ImageURLDelta,
        ImageURLDeltaBlock,
        Message,
        MessageContent,
        MessageContentDelta,
        MessageDeleted,
        MessageDelta,
        MessageDeltaEvent,
        RefusalContentBlock,
        RefusalDeltaBlock,
        RequiredActionFunctionToolCall,
        Run,
        RunStatus,
        Text,
        TextContentBlock,
        TextDelta,
        TextDeltaBlock,
    )
    from openai_async.types.params.beta_assistants import (
        ImageFileContentBlockParam,
        ImageFileParam,
        ImageURLContentBlockParam,
        ImageURLParam,
        MessageContentPartParam,
        MessageCreateParams,
        MessageListParams,
        MessageUpdateParams,
        RunCreateParams,
        RunListParams,
        RunSubmitToolOutputsParams,
        RunUpdateParams,
        TextContentBlockParam,
    )

__all__ = [
    "Annotation",
    "AnnotationDelta",
    "FileCitationAnnotation",
    "FileCitationDeltaAnnotation",
    "FilePathAnnotation",
    "FilePathDeltaAnnotation",
    "ImageFile",
    "ImageFileContentBlock",
    "ImageFileContentBlockParam",
    "ImageFileDelta",
    "ImageFileDeltaBlock",
    "ImageFileParam",
    "ImageURL",
    "ImageURLContentBlock",
    "ImageURLContentBlockParam",
    "ImageURLDelta",
    "ImageURLDeltaBlock",
    "ImageURLParam",
    "Message",
    "MessageContent",
    "MessageContentDelta",
    "MessageContentPartParam",
    "MessageCreateParams",
    "MessageDeleted",
    "MessageDelta",
    "MessageDeltaEvent",
    "MessageListParams",
    "MessageUpdateParams",
    "RefusalContentBlock",
    "RefusalDeltaBlock",
    "RequiredActionFunctionToolCall",
    "Run",
    "RunCreateParams",
    "RunListParams",
    "RunStatus",
    "RunSubmitToolOutputsParams",
    "RunUpdateParams",
    "Text",
    "TextContentBlock",
    "TextContentBlockParam",
    "TextDelta",
    "TextDeltaBlock",
]

serve(globals())
