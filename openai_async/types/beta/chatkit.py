# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Types of `types.beta.chatkit`; each is loaded with its area when it is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.beta_chatkit import (
        ChatKitAttachment,
        ChatKitResponseOutputText,
        ChatKitThread,
        ChatKitThreadAssistantMessageItem,
        ChatKitThreadItemList,
        ChatKitThreadUserMessageItem,
        ChatKitWidgetItem,
        ChatSession,
        ChatSessionAutomaticThreadTitling,
        ChatSessionChatKitConfiguration,
        ChatSessionFileUpload,
        ChatSessionHistory,
        ChatSessionRateLimits,
        ChatSessionStatus,
        ThreadDeleteResponse,
    )
    from openai_async.types.params.beta_chatkit import (
        ChatSessionChatKitConfigurationParam,
        ChatSessionExpiresAfterParam,
        ChatSessionRateLimitsParam,
        ChatSessionWorkflowParam,
        SessionCreateParams,
        ThreadListItemsParams,
        ThreadListParams,
    )

__all__ = [
    "ChatKitAttachment",
    "ChatKitResponseOutputText",
    "ChatKitThread",
    "ChatKitThreadAssistantMessageItem",
    "ChatKitThreadItemList",
    "ChatKitThreadUserMessageItem",
    "ChatKitWidgetItem",
    "ChatSession",
    "ChatSessionAutomaticThreadTitling",
    "ChatSessionChatKitConfiguration",
    "ChatSessionChatKitConfigurationParam",
    "ChatSessionExpiresAfterParam",
    "ChatSessionFileUpload",
    "ChatSessionHistory",
    "ChatSessionRateLimits",
    "ChatSessionRateLimitsParam",
    "ChatSessionStatus",
    "ChatSessionWorkflowParam",
    "SessionCreateParams",
    "ThreadDeleteResponse",
    "ThreadListItemsParams",
    "ThreadListParams",
]

serve(globals())
