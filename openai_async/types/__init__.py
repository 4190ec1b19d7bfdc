# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Types of the API; each is loaded with its area when it is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async.types._lazy import install, serve

if TYPE_CHECKING:
    from openai_async.types.audio import AudioModel, AudioResponseFormat
    from openai_async.types.batches import Batch, BatchError, BatchRequestCounts, BatchUsage
    from openai_async.types.completions import Completion, CompletionChoice, CompletionUsage
    from openai_async.types.containers import ContainerCreateResponse, ContainerListResponse, ContainerRetrieveResponse
    from openai_async.types.content_provenance_checks import ContentProvenanceCheck
    from openai_async.types.decisions import Decision
    from openai_async.types.embeddings import CreateEmbeddingResponse, Embedding, EmbeddingModel
    from openai_async.types.evals import (
        EvalCreateResponse,
        EvalCustomDataSourceConfig,
        EvalDeleteResponse,
        EvalListResponse,
        EvalRetrieveResponse,
        EvalStoredCompletionsDataSourceConfig,
        EvalUpdateResponse,
    )
    from openai_async.types.files import FileContent, FileDeleted, FileObject, FilePurpose
    from openai_async.types.images import (
        Image,
        ImageEditCompletedEvent,
        ImageEditPartialImageEvent,
        ImageEditStreamEvent,
        ImageGenCompletedEvent,
        ImageGenPartialImageEvent,
        ImageGenStreamEvent,
        ImageModel,
        ImagesResponse,
    )
    from openai_async.types.models import Model, ModelDeleted
    from openai_async.types.moderations import Moderation, ModerationCreateResponse, ModerationModel
    from openai_async.types.params.batches import BatchCreateParams, BatchListParams
    from openai_async.types.params.completions import CompletionCreateParams
    from openai_async.types.params.containers import ContainerCreateParams, ContainerListParams
    from openai_async.types.params.content_provenance_checks import ContentProvenanceCheckCreateParams
    from openai_async.types.params.decisions import (
        DecisionCreateParams,
        DecisionInputImageParam,
        DecisionInputMessageParam,
        DecisionInputMessageUnionParam,
        DecisionInputPartUnionParam,
        DecisionInputTextParam,
        DecisionPromptCacheBreakpointParam,
    )
    from openai_async.types.params.embeddings import EmbeddingCreateParams
    from openai_async.types.params.evals import EvalCreateParams, EvalListParams, EvalUpdateParams
    from openai_async.types.params.files import FileCreateParams, FileListParams
    from openai_async.types.params.images import (
        ImageCreateVariationParams,
        ImageEditParams,
        ImageGenerateParams,
        ImageInputReferenceParam,
    )
    from openai_async.types.params.moderations import (
        ModerationCreateParams,
        ModerationImageURLInputParam,
        ModerationMultiModalInputParam,
        ModerationTextInputParam,
    )
    from openai_async.types.params.skills import SkillCreateParams, SkillListParams, SkillUpdateParams
    from openai_async.types.params.uploads import UploadCompleteParams, UploadCreateParams
    from openai_async.types.params.vector_stores import (
        AutoFileChunkingStrategyParam,
        FileChunkingStrategyParam,
        StaticFileChunkingStrategyObjectParam,
        StaticFileChunkingStrategyParam,
        VectorStoreCreateParams,
        VectorStoreListParams,
        VectorStoreSearchParams,
        VectorStoreUpdateParams,
    )
    from openai_async.types.params.videos import (
        VideoCreateCharacterParams,
        VideoCreateParams,
        VideoDownloadContentParams,
        VideoEditParams,
        VideoExtendParams,
        VideoListParams,
        VideoModelParam,
        VideoRemixParams,
    )
    from openai_async.types.params.websocket import (
        ReconnectingOverrides,
        SyncWebSocketConnectionOptions,
        WebSocketConnectionOptions,
    )
    from openai_async.types.shared import (
        AllModels,
        ChatModel,
        ComparisonFilter,
        CompoundFilter,
        CustomToolInputFormat,
        DecisionInputJSON,
        DecisionQuestionInputImage,
        DecisionQuestionInputPart,
        DecisionQuestionInputText,
        ErrorObject,
        FunctionDefinition,
        FunctionParameters,
        Metadata,
        OAuthErrorCode,
        Reasoning,
        ReasoningEffort,
        ResponseFormatJSONObject,
        ResponseFormatJSONSchema,
        ResponseFormatText,
        ResponseFormatTextGrammar,
        ResponseFormatTextPython,
        ResponsesModel,
    )
    from openai_async.types.skills import DeletedSkill, Skill, SkillList
    from openai_async.types.uploads import Upload
    from openai_async.types.vector_stores import (
        FileChunkingStrategy,
        OtherFileChunkingStrategyObject,
        StaticFileChunkingStrategy,
        StaticFileChunkingStrategyObject,
        VectorStore,
        VectorStoreDeleted,
        VectorStoreSearchResponse,
    )
    from openai_async.types.videos import (
        Video,
        VideoCreateCharacterResponse,
        VideoCreateError,
        VideoDeleteResponse,
        VideoGetCharacterResponse,
        VideoModel,
        VideoSeconds,
        VideoSize,
    )
    from openai_async.types.websocket import ReconnectingEvent, WebsocketConnectionOptions

__all__ = [
    "AllModels",
    "AudioModel",
    "AudioResponseFormat",
    "AutoFileChunkingStrategyParam",
    "Batch",
    "BatchCreateParams",
    "BatchError",
    "BatchListParams",
    "BatchRequestCounts",
    "BatchUsage",
    "ChatModel",
    "ComparisonFilter",
    "Completion",
    "CompletionChoice",
    "CompletionCreateParams",
    "CompletionUsage",
    "CompoundFilter",
    "ContainerCreateParams",
    "ContainerCreateResponse",
    "ContainerListParams",
    "ContainerListResponse",
    "ContainerRetrieveResponse",
    "ContentProvenanceCheck",
    "ContentProvenanceCheckCreateParams",
    "CreateEmbeddingResponse",
    "CustomToolInputFormat",
    "Decision",
    "DecisionCreateParams",
    "DecisionInputImageParam",
    "DecisionInputJSON",
    "DecisionInputMessageParam",
    "DecisionInputMessageUnionParam",
    "DecisionInputPartUnionParam",
    "DecisionInputTextParam",
    "DecisionPromptCacheBreakpointParam",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "DeletedSkill",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "ErrorObject",
    "EvalCreateParams",
    "EvalCreateResponse",
    "EvalCustomDataSourceConfig",
    "EvalDeleteResponse",
    "EvalListParams",
    "EvalListResponse",
    "EvalRetrieveResponse",
    "EvalStoredCompletionsDataSourceConfig",
    "EvalUpdateParams",
    "EvalUpdateResponse",
    "FileChunkingStrategy",
    "FileChunkingStrategyParam",
    "FileContent",
    "FileCreateParams",
    "FileDeleted",
    "FileListParams",
    "FileObject",
    "FilePurpose",
    "FunctionDefinition",
    "FunctionParameters",
    "Image",
    "ImageCreateVariationParams",
    "ImageEditCompletedEvent",
    "ImageEditParams",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenerateParams",
    "ImageInputReferenceParam",
    "ImageModel",
    "ImagesResponse",
    "Metadata",
    "Model",
    "ModelDeleted",
    "Moderation",
    "ModerationCreateParams",
    "ModerationCreateResponse",
    "ModerationImageURLInputParam",
    "ModerationModel",
    "ModerationMultiModalInputParam",
    "ModerationTextInputParam",
    "OAuthErrorCode",
    "OtherFileChunkingStrategyObject",
    "Reasoning",
    "ReasoningEffort",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponseFormatTextGrammar",
    "ResponseFormatTextPython",
    "ResponsesModel",
    "Skill",
    "SkillCreateParams",
    "SkillList",
    "SkillListParams",
    "SkillUpdateParams",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "SyncWebSocketConnectionOptions",
    "Upload",
    "UploadCompleteParams",
    "UploadCreateParams",
    "VectorStore",
    "VectorStoreCreateParams",
    "VectorStoreDeleted",
    "VectorStoreListParams",
    "VectorStoreSearchParams",
    "VectorStoreSearchResponse",
    "VectorStoreUpdateParams",
    "Video",
    "VideoCreateCharacterParams",
    "VideoCreateCharacterResponse",
    "VideoCreateError",
    "VideoCreateParams",
    "VideoDeleteResponse",
    "VideoDownloadContentParams",
    "VideoEditParams",
    "VideoExtendParams",
    "VideoGetCharacterResponse",
    "VideoListParams",
    "VideoModel",
    "VideoModelParam",
    "VideoRemixParams",
    "VideoSeconds",
    "VideoSize",
    "WebSocketConnectionOptions",
    "WebsocketConnectionOptions",
]

install()
serve(globals())
