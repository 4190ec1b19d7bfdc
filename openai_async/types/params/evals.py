# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `evals`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.params.graders as _graders_params
import openai_async.types.params.responses as _responses_params
import openai_async.types.params.shared_params as _shared_params
from openai_async.types._lazy import LazyArea
from openai_async.types._words import SequenceNotStr

if TYPE_CHECKING:
    import openai_async.types.params.chat as _chat_params
    import openai_async.types.shared as _shared
else:
    _chat_params = LazyArea("openai_async.types.params.chat")
    _shared = LazyArea("openai_async.types.shared")


class DataSourceConfigCustom(TypedDict, total=False):
    item_schema: Required[dict[str, object]]
    type: Required[Literal["custom"]]
    include_sample_schema: bool


class DataSourceConfigLogs(TypedDict, total=False):
    type: Required[Literal["logs"]]
    metadata: dict[str, object]


class DataSourceConfigStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    metadata: dict[str, object]


class EvalCreateParams(TypedDict, total=False):
    data_source_config: Required[DataSourceConfig]
    testing_criteria: Required[Iterable[TestingCriterion]]
    metadata: _shared_params.Metadata | None
    name: str


class TestingCriterionLabelModel(TypedDict, total=False):
    input: Required[Iterable[TestingCriterionLabelModelInput]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]


class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    content: Required[TestingCriterionLabelModelInputEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]


class TestingCriterionPython(_graders_params.PythonGraderParam, total=False):
    pass_threshold: float


class TestingCriterionScoreModel(_graders_params.ScoreModelGraderParam, total=False):
    pass_threshold: float


class TestingCriterionTextSimilarity(_graders_params.TextSimilarityGraderParam, total=False):
    pass_threshold: Required[float]


class EvalListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    order_by: Literal["created_at", "updated_at"]


class EvalUpdateParams(TypedDict, total=False):
    metadata: _shared_params.Metadata | None
    name: str


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    source: Required[CreateEvalCompletionsRunDataSourceParamSource]
    type: Required[Literal["completions"]]
    input_messages: InputMessages
    model: str
    sampling_params: SamplingParams


class InputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class InputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[InputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class InputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[InputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class InputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class InputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class SamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: _shared.ReasoningEffort | None
    response_format: SamplingParamsResponseFormat
    seed: int
    temperature: float
    tools: Iterable[_chat_params.ChatCompletionFunctionToolParam]
    top_p: float


class CreateEvalCompletionsRunDataSourceParamSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[CreateEvalCompletionsRunDataSourceParamSourceFileContentContent]]
    type: Required[Literal["file_content"]]


class CreateEvalCompletionsRunDataSourceParamSourceFileContentContent(TypedDict, total=False):
    item: Required[dict[str, object]]
    sample: dict[str, object]


class CreateEvalCompletionsRunDataSourceParamSourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class SourceStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    created_after: int | None
    created_before: int | None
    limit: int | None
    metadata: _shared_params.Metadata | None
    model: str | None


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    source: Required[CreateEvalJSONLRunDataSourceParamSource]
    type: Required[Literal["jsonl"]]


class CreateEvalJSONLRunDataSourceParamSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[CreateEvalJSONLRunDataSourceParamSourceFileContentContent]]
    type: Required[Literal["file_content"]]


class CreateEvalJSONLRunDataSourceParamSourceFileContentContent(TypedDict, total=False):
    item: Required[dict[str, object]]
    sample: dict[str, object]


class CreateEvalJSONLRunDataSourceParamSourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class DataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    source: Required[DataSourceCreateEvalResponsesRunDataSourceSource]
    type: Required[Literal["responses"]]
    input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages
    model: str
    sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(TypedDict, total=False):
    content: Required[str]
    role: Required[str]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(
    TypedDict, total=False
):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(
    TypedDict, total=False
):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    reasoning_effort: _shared.ReasoningEffort | None
    seed: int
    temperature: float
    text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText
    tools: Iterable[_responses_params.ToolParam]
    top_p: float


class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    format: _responses_params.ResponseFormatTextConfigParam


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict, total=False):
    content: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]]
    type: Required[Literal["file_content"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict, total=False):
    item: Required[dict[str, object]]
    sample: dict[str, object]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    created_after: int | None
    created_before: int | None
    instructions_search: str | None
    metadata: object | None
    model: str | None
    reasoning_effort: _shared.ReasoningEffort | None
    temperature: float | None
    tools: SequenceNotStr[str] | None
    top_p: float | None
    users: SequenceNotStr[str] | None


class RunCreateParams(TypedDict, total=False):
    data_source: Required[DataSource]
    metadata: _shared_params.Metadata | None
    name: str


class RunListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]


class OutputItemListParams(TypedDict, total=False):
    eval_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["fail", "pass"]


DataSourceConfig: TypeAlias = Union[DataSourceConfigCustom, DataSourceConfigLogs, DataSourceConfigStoredCompletions]

TestingCriterion: TypeAlias = Union[
    TestingCriterionLabelModel,
    _graders_params.StringCheckGraderParam,
    TestingCriterionTextSimilarity,
    TestingCriterionPython,
    TestingCriterionScoreModel,
]

TestingCriterionLabelModelInput: TypeAlias = Union[
    TestingCriterionLabelModelInputSimpleInputMessage, TestingCriterionLabelModelInputEvalItem
]

TestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[
    str,
    _responses_params.ResponseInputTextParam,
    TestingCriterionLabelModelInputEvalItemContentOutputText,
    TestingCriterionLabelModelInputEvalItemContentInputImage,
    _responses_params.ResponseInputAudioParam,
    _graders_params.GraderInputsParam,
]

InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]

InputMessagesTemplateTemplate: TypeAlias = Union[
    _responses_params.EasyInputMessageParam, InputMessagesTemplateTemplateEvalItem
]

InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    _responses_params.ResponseInputTextParam,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    _responses_params.ResponseInputAudioParam,
    _graders_params.GraderInputsParam,
]

SamplingParamsResponseFormat: TypeAlias = Union[
    _shared_params.ResponseFormatText, _shared_params.ResponseFormatJSONSchema, _shared_params.ResponseFormatJSONObject
]

CreateEvalCompletionsRunDataSourceParamSource: TypeAlias = Union[
    CreateEvalCompletionsRunDataSourceParamSourceFileContent,
    CreateEvalCompletionsRunDataSourceParamSourceFileID,
    SourceStoredCompletions,
]

CreateEvalJSONLRunDataSourceParamSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParamSourceFileContent, CreateEvalJSONLRunDataSourceParamSourceFileID
]

DataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParam,
    CreateEvalCompletionsRunDataSourceParam,
    DataSourceCreateEvalResponsesRunDataSource,
]

DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
]

DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
]

DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    _responses_params.ResponseInputTextParam,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
    _responses_params.ResponseInputAudioParam,
    _graders_params.GraderInputsParam,
]

DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
    DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
    DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
]
