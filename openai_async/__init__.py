"""Async-first client of the OpenAI API and of servers that speak it, with a thin sync facade.

    from openai_async import AsyncOpenAI, OpenAI

Names are loaded when they are first used, so importing the package costs next to nothing. Errors are drawn as a tree in
`openai_async._exceptions`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from . import auth as auth, lib as lib, pagination as pagination, resources as resources, types as types
    from ._agent_files import PreparedAgentFiles as PreparedAgentFiles, StagedAgentFile as StagedAgentFile
    from ._agent_tools import AgentToolError as AgentToolError
    from ._agent_turn import AgentTurnResult as AgentTurnResult
    from ._assistant_stream import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from ._binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from ._client import AsyncOpenAI as AsyncOpenAI, DataResidency as DataResidency
    from ._deadline import deadline as deadline
    from ._exceptions import (
        AgentFilePreparationError as AgentFilePreparationError,
        AgentFileStagingError as AgentFileStagingError,
        AgentOutputParseError as AgentOutputParseError,
        AgentTurnResultError as AgentTurnResultError,
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        Attempt as Attempt,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConflictError as ConflictError,
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        DeadlineExceededError as DeadlineExceededError,
        IncompleteStreamError as IncompleteStreamError,
        InternalServerError as InternalServerError,
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
        LengthFinishReasonError as LengthFinishReasonError,
        NotFoundError as NotFoundError,
        OAuthError as OAuthError,
        OpenAIError as OpenAIError,
        OutputParseError as OutputParseError,
        PermissionDeniedError as PermissionDeniedError,
        PollTimeoutError as PollTimeoutError,
        RateLimitError as RateLimitError,
        RepeatedCursorError as RepeatedCursorError,
        SubjectTokenProviderError as SubjectTokenProviderError,
        ToolRoundsError as ToolRoundsError,
        UnprocessableEntityError as UnprocessableEntityError,
        WebSocketConnectionClosedError as WebSocketConnectionClosedError,
        WebSocketQueueFullError as WebSocketQueueFullError,
    )
    from ._hooks import (
        AnswerReceived as AnswerReceived,
        AttemptFailed as AttemptFailed,
        AttemptStarted as AttemptStarted,
        Hook as Hook,
        HookEvent as HookEvent,
        StreamEnded as StreamEnded,
    )
    from ._http import Request as Request, Response as Response
    from ._http_options import (
        DefaultAioHttpClient as DefaultAioHttpClient,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
        HTTPOptions as HTTPOptions,
    )
    from ._json_schema import strict_json_schema as strict_json_schema
    from ._model import Model as _Model
    from ._multipart import file_from_path as file_from_path
    from ._response import AsyncAPIResponse as AsyncAPIResponse, LegacyAPIResponse as LegacyAPIResponse
    from ._streaming import AsyncStream as AsyncStream
    from ._timing import Timing as Timing, scheduled as scheduled
    from ._tool_loop import AsyncToolLoop as AsyncToolLoop, ToolCall as ToolCall, ToolRun as ToolRun
    from ._tools import (
        function_tool as function_tool,
        pydantic_function_tool as pydantic_function_tool,
        pydantic_responses_function_tool as pydantic_responses_function_tool,
        responses_function_tool as responses_function_tool,
    )
    from ._types import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
        NOT_GIVEN as NOT_GIVEN,
        Limits as Limits,
        NoneType as NoneType,
        NotGiven as NotGiven,
        Omit as Omit,
        RequestOptions as RequestOptions,
        Timeout as Timeout,
        not_given as not_given,
        omit as omit,
    )
    from ._version import __version__ as __version__
    from ._websocket_options import WebSocketOptions as WebSocketOptions
    from .azure import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureADTokenProvider
    from .sync import APIResponse as APIResponse, OpenAI as OpenAI, Stream as Stream
    from .sync._assistant_stream import AssistantEventHandler as AssistantEventHandler
    from .sync._tool_loop import ToolLoop as ToolLoop
    from .sync.azure import AzureOpenAI as AzureOpenAI
    from .sync.resources.admin import Admin
    from .sync.resources.audio import Audio
    from .sync.resources.batches import Batches
    from .sync.resources.beta import Beta
    from .sync.resources.chat import Chat
    from .sync.resources.completions import Completions
    from .sync.resources.containers import Containers
    from .sync.resources.content_provenance_checks import ContentProvenanceChecks
    from .sync.resources.conversations import Conversations
    from .sync.resources.decisions import Decisions
    from .sync.resources.embeddings import Embeddings
    from .sync.resources.evals import Evals
    from .sync.resources.files import Files
    from .sync.resources.fine_tuning import FineTuning
    from .sync.resources.images import Images
    from .sync.resources.live import Live
    from .sync.resources.models import Models
    from .sync.resources.moderations import Moderations
    from .sync.resources.realtime import Realtime
    from .sync.resources.responses import Responses
    from .sync.resources.safety import Safety
    from .sync.resources.skills import Skills
    from .sync.resources.uploads import Uploads
    from .sync.resources.vector_stores import VectorStores
    from .sync.resources.videos import Videos
    from .sync.resources.webhooks import Webhooks
    from .types.params.websocket import ReconnectingOverrides as ReconnectingOverrides
    from .types.websocket import ReconnectingEvent as ReconnectingEvent

    BaseModel = _Model
    AsyncClient = AsyncOpenAI
    Client = OpenAI
    VERSION = __version__

    # Groups of endpoints of the client that is made from the settings below.
    admin: Admin
    audio: Audio
    batches: Batches
    beta: Beta
    chat: Chat
    completions: Completions
    containers: Containers
    content_provenance_checks: ContentProvenanceChecks
    conversations: Conversations
    decisions: Decisions
    embeddings: Embeddings
    evals: Evals
    files: Files
    fine_tuning: FineTuning
    images: Images
    live: Live
    models: Models
    moderations: Moderations
    realtime: Realtime
    responses: Responses
    safety: Safety
    skills: Skills
    uploads: Uploads
    vector_stores: VectorStores
    videos: Videos
    webhooks: Webhooks

# Settings of the module's own client; None leaves a setting to its environment variable or default.
api_key: str | None = None
admin_api_key: str | None = None
organization: str | None = None
project: str | None = None
webhook_secret: str | list[str] | None = None
base_url: str | None = None
timeout: float | Timeout | None = None
max_retries: int | None = None
default_headers: dict[str, str] | None = None
default_query: dict[str, object] | None = None
http_client: HTTPOptions | None = None
api_type: Literal["openai", "azure"] | None = None
api_version: str | None = None
azure_endpoint: str | None = None
azure_ad_token: str | None = None
azure_ad_token_provider: AzureADTokenProvider | None = None

# Every public name, by the module that has it. A name after a colon is what it is called there.
_PUBLIC = {
    "_assistant_stream": "AsyncAssistantEventHandler",
    "_agent_files": "PreparedAgentFiles StagedAgentFile",
    "_agent_tools": "AgentToolError",
    "_agent_turn": "AgentTurnResult",
    "_binary": "HttpxBinaryResponseContent",
    "_client": "AsyncOpenAI AsyncClient:AsyncOpenAI DataResidency",
    "_deadline": "deadline",
    "_exceptions": (
        "AgentFilePreparationError AgentFileStagingError AgentOutputParseError AgentTurnResultError "
        "APIConnectionError APIError APIResponseValidationError "
        "APIStatusError APITimeoutError Attempt AuthenticationError BadRequestError ConflictError "
        "ContentFilterFinishReasonError DeadlineExceededError IncompleteStreamError InternalServerError "
        "InvalidWebhookSignatureError LengthFinishReasonError NotFoundError OAuthError OpenAIError OutputParseError "
        "PermissionDeniedError PollTimeoutError RateLimitError RepeatedCursorError SubjectTokenProviderError "
        "ToolRoundsError UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError"
    ),
    "_hooks": "AnswerReceived AttemptFailed AttemptStarted Hook HookEvent StreamEnded",
    "_http": "Request Response",
    "_http_options": "DefaultAioHttpClient DefaultAsyncHttpxClient DefaultHttpxClient HTTPOptions",
    "_json_schema": "strict_json_schema",
    "_model": "BaseModel:Model",
    "_multipart": "file_from_path",
    "_response": "AsyncAPIResponse LegacyAPIResponse",
    "_streaming": "AsyncStream",
    "_timing": "Timing scheduled",
    "_tool_loop": "AsyncToolLoop ToolCall ToolRun",
    "_tools": ("function_tool pydantic_function_tool pydantic_responses_function_tool responses_function_tool"),
    "_types": (
        "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT NOT_GIVEN Limits NoneType NotGiven Omit "
        "RequestOptions Timeout not_given omit"
    ),
    "_version": "__version__ VERSION:__version__",
    "_websocket_options": "WebSocketOptions",
    "azure": "AsyncAzureOpenAI",
    "sync._tool_loop": "ToolLoop",
    "sync._assistant_stream": "AssistantEventHandler",
    "sync.azure": "AzureOpenAI",
    "types.params.websocket": "ReconnectingOverrides",
    "types.websocket": "ReconnectingEvent",
    "sync": "APIResponse Client:OpenAI OpenAI Stream",
}
_HOMES = {
    name.partition(":")[0]: (module, name.partition(":")[2] or name)
    for module, names in _PUBLIC.items()
    for name in names.split()
}
_MODULES = ("auth", "lib", "pagination", "resources", "types")
_GROUP_NAMES = (
    "admin audio batches beta chat completions containers content_provenance_checks conversations decisions "
    "embeddings evals files fine_tuning images live models moderations realtime responses safety skills uploads "
    "vector_stores videos webhooks"
)
_GROUPS = tuple(_GROUP_NAMES.split())

__all__ = [*_HOMES, *_GROUPS, *_MODULES]  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]


if not TYPE_CHECKING:  # else checkers would take any name for one that is served here

    def __getattr__(name: str) -> Any:
        home = _HOMES.get(name)
        if home is not None:
            value = globals()[name] = getattr(import_module(f"{__name__}.{home[0]}"), home[1])
            return value
        if name in _GROUPS:
            from .sync._module_client import Group

            value = globals()[name] = Group(name)
            return value
        if name in _MODULES:
            return import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
