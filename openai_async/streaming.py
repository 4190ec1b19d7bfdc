"""What ``.stream()`` gives: streams, and the events that they tell.

from openai_async.streaming import ContentDeltaEvent

match event:
    case ContentDeltaEvent(): ...
"""

from ._agent_stream import AsyncAgentSessionEventStream, AsyncAgentSessionStream
from ._chat_events import (
    ChatCompletionStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from ._chat_stream import AsyncChatCompletionStream, AsyncChatCompletionStreamManager
from ._response_events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseHelperEvent as ResponseStreamEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from ._response_stream import AsyncResponseStream, AsyncResponseStreamManager
from .sync._agent_stream import AgentSessionEventStream, AgentSessionStream
from .sync._chat_stream import ChatCompletionStream, ChatCompletionStreamManager
from .sync._response_stream import ResponseStream, ResponseStreamManager

__all__ = [
    "AgentSessionEventStream",
    "AgentSessionStream",
    "AsyncAgentSessionEventStream",
    "AsyncAgentSessionStream",
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ChatCompletionStream",
    "ChatCompletionStreamEvent",
    "ChatCompletionStreamManager",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
    "ResponseCompletedEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStream",
    "ResponseStreamEvent",
    "ResponseStreamManager",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]
