"""Streams of assistants, at the import path that programs written for the official package use."""

from ..._assistant_stream import AsyncAssistantEventHandler, AsyncAssistantStreamManager
from ...sync._assistant_stream import AssistantEventHandler, AssistantStreamManager

__all__ = [
    "AssistantEventHandler",
    "AssistantStreamManager",
    "AsyncAssistantEventHandler",
    "AsyncAssistantStreamManager",
]
