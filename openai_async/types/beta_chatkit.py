# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `beta_chatkit`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve
from openai_async.types._words import Open


class ChatSession(BaseModel):
    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: Open[ChatSessionStatus]
    user: str
    workflow: ChatKitWorkflow


class ChatSessionAutomaticThreadTitling(BaseModel):
    enabled: bool


class ChatSessionChatKitConfiguration(BaseModel):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory


class ChatSessionFileUpload(BaseModel):
    enabled: bool
    max_file_size: int | None = None
    max_files: int | None = None


class ChatSessionHistory(BaseModel):
    enabled: bool
    recent_threads: int | None = None


class ChatSessionRateLimits(BaseModel):
    max_requests_per_1_minute: int


class ChatKitAttachment(BaseModel):
    id: str
    mime_type: str
    name: str
    preview_url: str | None = None
    type: Literal["image", "file"]


class AnnotationFile(BaseModel, tag_field="type", tag="file"):
    source: AnnotationFileSource
    type: Literal["file"]


class AnnotationFileSource(BaseModel):
    filename: str
    type: Literal["file"]


class AnnotationURL(BaseModel, tag_field="type", tag="url"):
    source: AnnotationURLSource
    type: Literal["url"]


class AnnotationURLSource(BaseModel):
    type: Literal["url"]
    url: str


class ChatKitResponseOutputText(BaseModel):
    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]


class ChatKitThread(BaseModel):
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: Status
    title: str | None = None
    user: str


class StatusActive(BaseModel, tag_field="type", tag="active"):
    type: Literal["active"]


class StatusClosed(BaseModel, tag_field="type", tag="closed"):
    reason: str | None = None
    type: Literal["closed"]


class StatusLocked(BaseModel, tag_field="type", tag="locked"):
    reason: str | None = None
    type: Literal["locked"]


class ChatKitThreadAssistantMessageItem(BaseModel, tag_field="type", tag="chatkit.assistant_message"):
    id: str
    content: list[ChatKitResponseOutputText]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]


class ChatKitThreadItemList(BaseModel):
    data: list[Data]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class DataChatKitClientToolCall(BaseModel, tag_field="type", tag="chatkit.client_tool_call"):
    id: str
    arguments: str
    call_id: str
    created_at: int
    name: str
    object: Literal["chatkit.thread_item"]
    output: str | None = None
    status: Literal["in_progress", "completed"]
    thread_id: str
    type: Literal["chatkit.client_tool_call"]


class DataChatKitTask(BaseModel, tag_field="type", tag="chatkit.task"):
    id: str
    created_at: int
    heading: str | None = None
    object: Literal["chatkit.thread_item"]
    summary: str | None = None
    task_type: Literal["custom", "thought"]
    thread_id: str
    type: Literal["chatkit.task"]


class DataChatKitTaskGroup(BaseModel, tag_field="type", tag="chatkit.task_group"):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    tasks: list[DataChatKitTaskGroupTask]
    thread_id: str
    type: Literal["chatkit.task_group"]


class DataChatKitTaskGroupTask(BaseModel):
    heading: str | None = None
    summary: str | None = None
    type: Literal["custom", "thought"]


class ChatKitThreadUserMessageItem(BaseModel, tag_field="type", tag="chatkit.user_message"):
    id: str
    attachments: list[ChatKitAttachment]
    content: list[Content]
    created_at: int
    inference_options: InferenceOptions | None = None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]


class ContentInputText(BaseModel, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"]


class ContentQuotedText(BaseModel, tag_field="type", tag="quoted_text"):
    text: str
    type: Literal["quoted_text"]


class InferenceOptions(BaseModel):
    model: str | None = None
    tool_choice: InferenceOptionsToolChoice | None = None


class InferenceOptionsToolChoice(BaseModel):
    id: str


class ChatKitWidgetItem(BaseModel, tag_field="type", tag="chatkit.widget"):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str


class ThreadDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]


class ChatKitWorkflow(BaseModel):
    id: str
    state_variables: dict[str, str | int | bool | float] | None = None
    tracing: Tracing
    version: str | None = None


class Tracing(BaseModel):
    enabled: bool


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]

Annotation: TypeAlias = Union[AnnotationFile, AnnotationURL]

Status: TypeAlias = Union[StatusActive, StatusLocked, StatusClosed]

Data: TypeAlias = Union[
    ChatKitThreadUserMessageItem,
    ChatKitThreadAssistantMessageItem,
    ChatKitWidgetItem,
    DataChatKitClientToolCall,
    DataChatKitTask,
    DataChatKitTaskGroup,
]

Content: TypeAlias = Union[ContentInputText, ContentQuotedText]

serve(globals())
