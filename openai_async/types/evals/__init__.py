# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `evals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

import openai_async.types.graders as _graders
import openai_async.types.responses as _responses
import openai_async.types.shared as _shared
from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve
from openai_async.types._words import Object, Open

if TYPE_CHECKING:
    import openai_async.types.chat as _chat
    from openai_async.types.params.evals import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
        CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
        RunCreateParams as RunCreateParams,
        RunListParams as RunListParams,
    )
else:
    _chat = LazyArea("openai_async.types.chat")


class EvalCreateResponseDataSourceConfigLogs(BaseModel, tag_field="type", tag="logs", rename={"schema_": "schema"}):
    schema_: dict[str, Object]
    type: Literal["logs"]
    metadata: _shared.Metadata | None = None


class EvalCreateResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: EvalCreateResponseDataSourceConfig
    metadata: _shared.Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalCreateResponseTestingCriterion]


class EvalCreateResponseTestingCriterionEvalGraderPython(_graders.PythonGrader, tag_field="type", tag="python"):
    pass_threshold: float | None = None


class EvalCreateResponseTestingCriterionEvalGraderScoreModel(
    _graders.ScoreModelGrader, tag_field="type", tag="score_model"
):
    pass_threshold: float | None = None


class EvalCreateResponseTestingCriterionEvalGraderTextSimilarity(
    _graders.TextSimilarityGrader, tag_field="type", tag="text_similarity"
):
    pass_threshold: float


class EvalCustomDataSourceConfig(BaseModel, tag_field="type", tag="custom", rename={"schema_": "schema"}):
    schema_: dict[str, Object]
    type: Literal["custom"]


class EvalDeleteResponse(BaseModel):
    deleted: bool
    eval_id: str
    object: str


class EvalListResponseDataSourceConfigLogs(BaseModel, tag_field="type", tag="logs", rename={"schema_": "schema"}):
    schema_: dict[str, Object]
    type: Literal["logs"]
    metadata: _shared.Metadata | None = None


class EvalListResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: EvalListResponseDataSourceConfig
    metadata: _shared.Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterion]


class EvalListResponseTestingCriterionEvalGraderPython(_graders.PythonGrader, tag_field="type", tag="python"):
    pass_threshold: float | None = None


class EvalListResponseTestingCriterionEvalGraderScoreModel(
    _graders.ScoreModelGrader, tag_field="type", tag="score_model"
):
    pass_threshold: float | None = None


class EvalListResponseTestingCriterionEvalGraderTextSimilarity(
    _graders.TextSimilarityGrader, tag_field="type", tag="text_similarity"
):
    pass_threshold: float


class EvalRetrieveResponseDataSourceConfigLogs(BaseModel, tag_field="type", tag="logs", rename={"schema_": "schema"}):
    schema_: dict[str, Object]
    type: Literal["logs"]
    metadata: _shared.Metadata | None = None


class EvalRetrieveResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: EvalRetrieveResponseDataSourceConfig
    metadata: _shared.Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalRetrieveResponseTestingCriterion]


class EvalRetrieveResponseTestingCriterionEvalGraderPython(_graders.PythonGrader, tag_field="type", tag="python"):
    pass_threshold: float | None = None


class EvalRetrieveResponseTestingCriterionEvalGraderScoreModel(
    _graders.ScoreModelGrader, tag_field="type", tag="score_model"
):
    pass_threshold: float | None = None


class EvalRetrieveResponseTestingCriterionEvalGraderTextSimilarity(
    _graders.TextSimilarityGrader, tag_field="type", tag="text_similarity"
):
    pass_threshold: float


class EvalStoredCompletionsDataSourceConfig(
    BaseModel, tag_field="type", tag="stored_completions", rename={"schema_": "schema"}
):
    schema_: dict[str, Object]
    type: Literal["stored_completions"]
    metadata: _shared.Metadata | None = None


class EvalUpdateResponseDataSourceConfigLogs(BaseModel, tag_field="type", tag="logs", rename={"schema_": "schema"}):
    schema_: dict[str, Object]
    type: Literal["logs"]
    metadata: _shared.Metadata | None = None


class EvalUpdateResponse(BaseModel):
    id: str
    created_at: int
    data_source_config: EvalUpdateResponseDataSourceConfig
    metadata: _shared.Metadata | None = None
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalUpdateResponseTestingCriterion]


class EvalUpdateResponseTestingCriterionEvalGraderPython(_graders.PythonGrader, tag_field="type", tag="python"):
    pass_threshold: float | None = None


class EvalUpdateResponseTestingCriterionEvalGraderScoreModel(
    _graders.ScoreModelGrader, tag_field="type", tag="score_model"
):
    pass_threshold: float | None = None


class EvalUpdateResponseTestingCriterionEvalGraderTextSimilarity(
    _graders.TextSimilarityGrader, tag_field="type", tag="text_similarity"
):
    pass_threshold: float


class CreateEvalCompletionsRunDataSource(BaseModel, tag_field="type", tag="completions"):
    source: CreateEvalCompletionsRunDataSourceSource
    type: Literal["completions"]
    input_messages: InputMessages | None = None
    model: str | None = None
    sampling_params: SamplingParams | None = None


class InputMessagesItemReference(BaseModel, tag_field="type", tag="item_reference"):
    item_reference: str
    type: Literal["item_reference"]


class InputMessagesTemplate(BaseModel, tag_field="type", tag="template", convert=("template",)):
    template: list[InputMessagesTemplateTemplate]
    type: Literal["template"]


class InputMessagesTemplateTemplateEvalItem(BaseModel):
    content: InputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class InputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class InputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"]


class SamplingParams(BaseModel):
    max_completion_tokens: int | None = None
    reasoning_effort: Open[_shared.ReasoningEffort] | None = None
    response_format: SamplingParamsResponseFormat | None = None
    seed: int | None = None
    temperature: float | None = None
    tools: list[_chat.ChatCompletionFunctionTool] | None = None
    top_p: float | None = None


class CreateEvalCompletionsRunDataSourceSourceFileContent(BaseModel, tag_field="type", tag="file_content"):
    content: list[CreateEvalCompletionsRunDataSourceSourceFileContentContent]
    type: Literal["file_content"]


class CreateEvalCompletionsRunDataSourceSourceFileContentContent(BaseModel):
    item: dict[str, Object]
    sample: dict[str, Object] | None = None


class CreateEvalCompletionsRunDataSourceSourceFileID(BaseModel, tag_field="type", tag="file_id"):
    id: str
    type: Literal["file_id"]


class SourceStoredCompletions(BaseModel, tag_field="type", tag="stored_completions"):
    type: Literal["stored_completions"]
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None
    metadata: _shared.Metadata | None = None
    model: str | None = None


class CreateEvalJSONLRunDataSource(BaseModel, tag_field="type", tag="jsonl"):
    source: CreateEvalJSONLRunDataSourceSource
    type: Literal["jsonl"]


class CreateEvalJSONLRunDataSourceSourceFileContent(BaseModel, tag_field="type", tag="file_content"):
    content: list[CreateEvalJSONLRunDataSourceSourceFileContentContent]
    type: Literal["file_content"]


class CreateEvalJSONLRunDataSourceSourceFileContentContent(BaseModel):
    item: dict[str, Object]
    sample: dict[str, Object] | None = None


class CreateEvalJSONLRunDataSourceSourceFileID(BaseModel, tag_field="type", tag="file_id"):
    id: str
    type: Literal["file_id"]


class EvalAPIError(BaseModel):
    code: str
    message: str


class RunCancelResponseDataSourceResponses(BaseModel, tag_field="type", tag="responses"):
    source: RunCancelResponseDataSourceResponsesSource
    type: Literal["responses"]
    input_messages: RunCancelResponseDataSourceResponsesInputMessages | None = None
    model: str | None = None
    sampling_params: RunCancelResponseDataSourceResponsesSamplingParams | None = None


class RunCancelResponseDataSourceResponsesInputMessagesItemReference(BaseModel, tag_field="type", tag="item_reference"):
    item_reference: str
    type: Literal["item_reference"]


class RunCancelResponseDataSourceResponsesInputMessagesTemplate(
    BaseModel, tag_field="type", tag="template", convert=("template",)
):
    template: list[RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplate]
    type: Literal["template"]


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
    content: str
    role: str


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    content: RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(
    BaseModel, tag_field="type", tag="input_image"
):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(
    BaseModel, tag_field="type", tag="output_text"
):
    text: str
    type: Literal["output_text"]


class RunCancelResponseDataSourceResponsesSamplingParams(BaseModel):
    max_completion_tokens: int | None = None
    reasoning_effort: Open[_shared.ReasoningEffort] | None = None
    seed: int | None = None
    temperature: float | None = None
    text: RunCancelResponseDataSourceResponsesSamplingParamsText | None = None
    tools: list[_responses.Tool] | None = None
    top_p: float | None = None


class RunCancelResponseDataSourceResponsesSamplingParamsText(BaseModel):
    format: _responses.ResponseFormatTextConfig | None = None


class RunCancelResponseDataSourceResponsesSourceFileContent(BaseModel, tag_field="type", tag="file_content"):
    content: list[RunCancelResponseDataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]


class RunCancelResponseDataSourceResponsesSourceFileContentContent(BaseModel):
    item: dict[str, Object]
    sample: dict[str, Object] | None = None


class RunCancelResponseDataSourceResponsesSourceFileID(BaseModel, tag_field="type", tag="file_id"):
    id: str
    type: Literal["file_id"]


class RunCancelResponseDataSourceResponsesSourceResponses(BaseModel, tag_field="type", tag="responses"):
    type: Literal["responses"]
    created_after: int | None = None
    created_before: int | None = None
    instructions_search: str | None = None
    metadata: Object | None = None
    model: str | None = None
    reasoning_effort: Open[_shared.ReasoningEffort] | None = None
    temperature: float | None = None
    tools: list[str] | None = None
    top_p: float | None = None
    users: list[str] | None = None


class RunCancelResponsePerModelUsage(BaseModel, rename={"run_model_name": "model_name"}):
    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    run_model_name: str
    prompt_tokens: int
    total_tokens: int


class RunCancelResponsePerTestingCriteriaResult(BaseModel):
    failed: int
    passed: int
    testing_criteria: str


class RunCancelResponseResultCounts(BaseModel):
    errored: int
    failed: int
    passed: int
    total: int


class RunCancelResponse(BaseModel):
    id: str
    created_at: int
    data_source: RunCancelResponseDataSource
    error: EvalAPIError
    eval_id: str
    metadata: _shared.Metadata | None = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[RunCancelResponsePerModelUsage]
    per_testing_criteria_results: list[RunCancelResponsePerTestingCriteriaResult]
    report_url: str
    result_counts: RunCancelResponseResultCounts
    status: str


class RunCreateResponseDataSourceResponses(BaseModel, tag_field="type", tag="responses"):
    source: RunCreateResponseDataSourceResponsesSource
    type: Literal["responses"]
    input_messages: RunCreateResponseDataSourceResponsesInputMessages | None = None
    model: str | None = None
    sampling_params: RunCreateResponseDataSourceResponsesSamplingParams | None = None


class RunCreateResponseDataSourceResponsesInputMessagesItemReference(BaseModel, tag_field="type", tag="item_reference"):
    item_reference: str
    type: Literal["item_reference"]


class RunCreateResponseDataSourceResponsesInputMessagesTemplate(
    BaseModel, tag_field="type", tag="template", convert=("template",)
):
    template: list[RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate]
    type: Literal["template"]


class RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
    content: str
    role: str


class RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    content: RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(
    BaseModel, tag_field="type", tag="input_image"
):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(
    BaseModel, tag_field="type", tag="output_text"
):
    text: str
    type: Literal["output_text"]


class RunCreateResponseDataSourceResponsesSamplingParams(BaseModel):
    max_completion_tokens: int | None = None
    reasoning_effort: Open[_shared.ReasoningEffort] | None = None
    seed: int | None = None
    temperature: float | None = None
    text: RunCreateResponseDataSourceResponsesSamplingParamsText | None = None
    tools: list[_responses.Tool] | None = None
    top_p: float | None = None


class RunCreateResponseDataSourceResponsesSamplingParamsText(BaseModel):
    format: _responses.ResponseFormatTextConfig | None = None


class RunCreateResponseDataSourceResponsesSourceFileContent(BaseModel, tag_field="type", tag="file_content"):
    content: list[RunCreateResponseDataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]


class RunCreateResponseDataSourceResponsesSourceFileContentContent(BaseModel):
    item: dict[str, Object]
    sample: dict[str, Object] | None = None


class RunCreateResponseDataSourceResponsesSourceFileID(BaseModel, tag_field="type", tag="file_id"):
    id: str
    type: Literal["file_id"]


class RunCreateResponseDataSourceResponsesSourceResponses(BaseModel, tag_field="type", tag="responses"):
    type: Literal["responses"]
    created_after: int | None = None
    created_before: int | None = None
    instructions_search: str | None = None
    metadata: Object | None = None
    model: str | None = None
    reasoning_effort: Open[_shared.ReasoningEffort] | None = None
    temperature: float | None = None
    tools: list[str] | None = None
    top_p: float | None = None
    users: list[str] | None = None


class RunCreateResponsePerModelUsage(BaseModel, rename={"run_model_name": "model_name"}):
    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    run_model_name: str
    prompt_tokens: int
    total_tokens: int


class RunCreateResponsePerTestingCriteriaResult(BaseModel):
    failed: int
    passed: int
    testing_criteria: str


class RunCreateResponseResultCounts(BaseModel):
    errored: int
    failed: int
    passed: int
    total: int


class RunCreateResponse(BaseModel):
    id: str
    created_at: int
    data_source: RunCreateResponseDataSource
    error: EvalAPIError
    eval_id: str
    metadata: _shared.Metadata | None = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[RunCreateResponsePerModelUsage]
    per_testing_criteria_results: list[RunCreateResponsePerTestingCriteriaResult]
    report_url: str
    result_counts: RunCreateResponseResultCounts
    status: str


class RunDeleteResponse(BaseModel):
    deleted: bool | None = None
    object: str | None = None
    run_id: str | None = None


class RunListResponseDataSourceResponses(BaseModel, tag_field="type", tag="responses"):
    source: RunListResponseDataSourceResponsesSource
    type: Literal["responses"]
    input_messages: RunListResponseDataSourceResponsesInputMessages | None = None
    model: str | None = None
    sampling_params: RunListResponseDataSourceResponsesSamplingParams | None = None


class RunListResponseDataSourceResponsesInputMessagesItemReference(BaseModel, tag_field="type", tag="item_reference"):
    item_reference: str
    type: Literal["item_reference"]


class RunListResponseDataSourceResponsesInputMessagesTemplate(
    BaseModel, tag_field="type", tag="template", convert=("template",)
):
    template: list[RunListResponseDataSourceResponsesInputMessagesTemplateTemplate]
    type: Literal["template"]


class RunListResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
    content: str
    role: str


class RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    content: RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(
    BaseModel, tag_field="type", tag="input_image"
):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(
    BaseModel, tag_field="type", tag="output_text"
):
    text: str
    type: Literal["output_text"]


class RunListResponseDataSourceResponsesSamplingParams(BaseModel):
    max_completion_tokens: int | None = None
    reasoning_effort: Open[_shared.ReasoningEffort] | None = None
    seed: int | None = None
    temperature: float | None = None
    text: RunListResponseDataSourceResponsesSamplingParamsText | None = None
    tools: list[_responses.Tool] | None = None
    top_p: float | None = None


class RunListResponseDataSourceResponsesSamplingParamsText(BaseModel):
    format: _responses.ResponseFormatTextConfig | None = None


class RunListResponseDataSourceResponsesSourceFileContent(BaseModel, tag_field="type", tag="file_content"):
    content: list[RunListResponseDataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]


class RunListResponseDataSourceResponsesSourceFileContentContent(BaseModel):
    item: dict[str, Object]
    sample: dict[str, Object] | None = None


class RunListResponseDataSourceResponsesSourceFileID(BaseModel, tag_field="type", tag="file_id"):
    id: str
    type: Literal["file_id"]


class RunListResponseDataSourceResponsesSourceResponses(BaseModel, tag_field="type", tag="responses"):
    type: Literal["responses"]
    created_after: int | None = None
    created_before: int | None = None
    instructions_search: str | None = None
    metadata: Object | None = None
    model: str | None = None
    reasoning_effort: Open[_shared.ReasoningEffort] | None = None
    temperature: float | None = None
    tools: list[str] | None = None
    top_p: float | None = None
    users: list[str] | None = None


class RunListResponsePerModelUsage(BaseModel, rename={"run_model_name": "model_name"}):
    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    run_model_name: str
    prompt_tokens: int
    total_tokens: int


class RunListResponsePerTestingCriteriaResult(BaseModel):
    failed: int
    passed: int
    testing_criteria: str


class RunListResponseResultCounts(BaseModel):
    errored: int
    failed: int
    passed: int
    total: int


class RunListResponse(BaseModel):
    id: str
    created_at: int
    data_source: RunListResponseDataSource
    error: EvalAPIError
    eval_id: str
    metadata: _shared.Metadata | None = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[RunListResponsePerModelUsage]
    per_testing_criteria_results: list[RunListResponsePerTestingCriteriaResult]
    report_url: str
    result_counts: RunListResponseResultCounts
    status: str


class RunRetrieveResponseDataSourceResponses(BaseModel, tag_field="type", tag="responses"):
    source: RunRetrieveResponseDataSourceResponsesSource
    type: Literal["responses"]
    input_messages: RunRetrieveResponseDataSourceResponsesInputMessages | None = None
    model: str | None = None
    sampling_params: RunRetrieveResponseDataSourceResponsesSamplingParams | None = None


class RunRetrieveResponseDataSourceResponsesInputMessagesItemReference(
    BaseModel, tag_field="type", tag="item_reference"
):
    item_reference: str
    type: Literal["item_reference"]


class RunRetrieveResponseDataSourceResponsesInputMessagesTemplate(
    BaseModel, tag_field="type", tag="template", convert=("template",)
):
    template: list[RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplate]
    type: Literal["template"]


class RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
    content: str
    role: str


class RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    content: RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(
    BaseModel, tag_field="type", tag="input_image"
):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(
    BaseModel, tag_field="type", tag="output_text"
):
    text: str
    type: Literal["output_text"]


class RunRetrieveResponseDataSourceResponsesSamplingParams(BaseModel):
    max_completion_tokens: int | None = None
    reasoning_effort: Open[_shared.ReasoningEffort] | None = None
    seed: int | None = None
    temperature: float | None = None
    text: RunRetrieveResponseDataSourceResponsesSamplingParamsText | None = None
    tools: list[_responses.Tool] | None = None
    top_p: float | None = None


class RunRetrieveResponseDataSourceResponsesSamplingParamsText(BaseModel):
    format: _responses.ResponseFormatTextConfig | None = None


class RunRetrieveResponseDataSourceResponsesSourceFileContent(BaseModel, tag_field="type", tag="file_content"):
    content: list[RunRetrieveResponseDataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]


class RunRetrieveResponseDataSourceResponsesSourceFileContentContent(BaseModel):
    item: dict[str, Object]
    sample: dict[str, Object] | None = None


class RunRetrieveResponseDataSourceResponsesSourceFileID(BaseModel, tag_field="type", tag="file_id"):
    id: str
    type: Literal["file_id"]


class RunRetrieveResponseDataSourceResponsesSourceResponses(BaseModel, tag_field="type", tag="responses"):
    type: Literal["responses"]
    created_after: int | None = None
    created_before: int | None = None
    instructions_search: str | None = None
    metadata: Object | None = None
    model: str | None = None
    reasoning_effort: Open[_shared.ReasoningEffort] | None = None
    temperature: float | None = None
    tools: list[str] | None = None
    top_p: float | None = None
    users: list[str] | None = None


class RunRetrieveResponsePerModelUsage(BaseModel, rename={"run_model_name": "model_name"}):
    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    run_model_name: str
    prompt_tokens: int
    total_tokens: int


class RunRetrieveResponsePerTestingCriteriaResult(BaseModel):
    failed: int
    passed: int
    testing_criteria: str


class RunRetrieveResponseResultCounts(BaseModel):
    errored: int
    failed: int
    passed: int
    total: int


class RunRetrieveResponse(BaseModel):
    id: str
    created_at: int
    data_source: RunRetrieveResponseDataSource
    error: EvalAPIError
    eval_id: str
    metadata: _shared.Metadata | None = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[RunRetrieveResponsePerModelUsage]
    per_testing_criteria_results: list[RunRetrieveResponsePerTestingCriteriaResult]
    report_url: str
    result_counts: RunRetrieveResponseResultCounts
    status: str


class OutputItemListResponse(BaseModel):
    id: str
    created_at: int
    datasource_item: dict[str, Object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[OutputItemListResponseResult]
    run_id: str
    sample: OutputItemListResponseSample
    status: str


class OutputItemListResponseResult(BaseModel):
    name: str
    passed: bool
    score: float
    sample: dict[str, Object] | None = None
    type: str | None = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Object: ...


class OutputItemListResponseSample(BaseModel):
    error: EvalAPIError
    finish_reason: str
    input: list[OutputItemListResponseSampleInput]
    max_completion_tokens: int
    model: str
    output: list[OutputItemListResponseSampleOutput]
    seed: int
    temperature: float
    top_p: float
    usage: OutputItemListResponseSampleUsage


class OutputItemListResponseSampleInput(BaseModel):
    content: str
    role: str


class OutputItemListResponseSampleOutput(BaseModel):
    content: str | None = None
    role: str | None = None


class OutputItemListResponseSampleUsage(BaseModel):
    cached_tokens: int
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class OutputItemRetrieveResponse(BaseModel):
    id: str
    created_at: int
    datasource_item: dict[str, Object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[OutputItemRetrieveResponseResult]
    run_id: str
    sample: OutputItemRetrieveResponseSample
    status: str


class OutputItemRetrieveResponseResult(BaseModel):
    name: str
    passed: bool
    score: float
    sample: dict[str, Object] | None = None
    type: str | None = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Object: ...


class OutputItemRetrieveResponseSample(BaseModel):
    error: EvalAPIError
    finish_reason: str
    input: list[OutputItemRetrieveResponseSampleInput]
    max_completion_tokens: int
    model: str
    output: list[OutputItemRetrieveResponseSampleOutput]
    seed: int
    temperature: float
    top_p: float
    usage: OutputItemRetrieveResponseSampleUsage


class OutputItemRetrieveResponseSampleInput(BaseModel):
    content: str
    role: str


class OutputItemRetrieveResponseSampleOutput(BaseModel):
    content: str | None = None
    role: str | None = None


class OutputItemRetrieveResponseSampleUsage(BaseModel):
    cached_tokens: int
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


EvalCreateResponseDataSourceConfig: TypeAlias = Union[
    EvalCustomDataSourceConfig, EvalCreateResponseDataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig
]

EvalCreateResponseTestingCriterion: TypeAlias = Union[
    _graders.LabelModelGrader,
    _graders.StringCheckGrader,
    EvalCreateResponseTestingCriterionEvalGraderTextSimilarity,
    EvalCreateResponseTestingCriterionEvalGraderPython,
    EvalCreateResponseTestingCriterionEvalGraderScoreModel,
]

EvalListResponseDataSourceConfig: TypeAlias = Union[
    EvalCustomDataSourceConfig, EvalListResponseDataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig
]

EvalListResponseTestingCriterion: TypeAlias = Union[
    _graders.LabelModelGrader,
    _graders.StringCheckGrader,
    EvalListResponseTestingCriterionEvalGraderTextSimilarity,
    EvalListResponseTestingCriterionEvalGraderPython,
    EvalListResponseTestingCriterionEvalGraderScoreModel,
]

EvalRetrieveResponseDataSourceConfig: TypeAlias = Union[
    EvalCustomDataSourceConfig, EvalRetrieveResponseDataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig
]

EvalRetrieveResponseTestingCriterion: TypeAlias = Union[
    _graders.LabelModelGrader,
    _graders.StringCheckGrader,
    EvalRetrieveResponseTestingCriterionEvalGraderTextSimilarity,
    EvalRetrieveResponseTestingCriterionEvalGraderPython,
    EvalRetrieveResponseTestingCriterionEvalGraderScoreModel,
]

EvalUpdateResponseDataSourceConfig: TypeAlias = Union[
    EvalCustomDataSourceConfig, EvalUpdateResponseDataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig
]

EvalUpdateResponseTestingCriterion: TypeAlias = Union[
    _graders.LabelModelGrader,
    _graders.StringCheckGrader,
    EvalUpdateResponseTestingCriterionEvalGraderTextSimilarity,
    EvalUpdateResponseTestingCriterionEvalGraderPython,
    EvalUpdateResponseTestingCriterionEvalGraderScoreModel,
]

InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]

InputMessagesTemplateTemplate: TypeAlias = Union[_responses.EasyInputMessage, InputMessagesTemplateTemplateEvalItem]

InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    _responses.ResponseInputText,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    _responses.ResponseInputAudio,
    _graders.GraderInputs,
]

SamplingParamsResponseFormat: TypeAlias = Union[
    _shared.ResponseFormatText, _shared.ResponseFormatJSONSchema, _shared.ResponseFormatJSONObject
]

CreateEvalCompletionsRunDataSourceSource: TypeAlias = Union[
    CreateEvalCompletionsRunDataSourceSourceFileContent,
    CreateEvalCompletionsRunDataSourceSourceFileID,
    SourceStoredCompletions,
]

CreateEvalJSONLRunDataSourceSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceSourceFileContent, CreateEvalJSONLRunDataSourceSourceFileID
]

RunCancelResponseDataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, RunCancelResponseDataSourceResponses
]

RunCancelResponseDataSourceResponsesInputMessages: TypeAlias = Union[
    RunCancelResponseDataSourceResponsesInputMessagesTemplate,
    RunCancelResponseDataSourceResponsesInputMessagesItemReference,
]

RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    _responses.ResponseInputText,
    RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    _responses.ResponseInputAudio,
    _graders.GraderInputs,
]

RunCancelResponseDataSourceResponsesSource: TypeAlias = Union[
    RunCancelResponseDataSourceResponsesSourceFileContent,
    RunCancelResponseDataSourceResponsesSourceFileID,
    RunCancelResponseDataSourceResponsesSourceResponses,
]

RunCreateResponseDataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, RunCreateResponseDataSourceResponses
]

RunCreateResponseDataSourceResponsesInputMessages: TypeAlias = Union[
    RunCreateResponseDataSourceResponsesInputMessagesTemplate,
    RunCreateResponseDataSourceResponsesInputMessagesItemReference,
]

RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    _responses.ResponseInputText,
    RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    _responses.ResponseInputAudio,
    _graders.GraderInputs,
]

RunCreateResponseDataSourceResponsesSource: TypeAlias = Union[
    RunCreateResponseDataSourceResponsesSourceFileContent,
    RunCreateResponseDataSourceResponsesSourceFileID,
    RunCreateResponseDataSourceResponsesSourceResponses,
]

RunListResponseDataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, RunListResponseDataSourceResponses
]

RunListResponseDataSourceResponsesInputMessages: TypeAlias = Union[
    RunListResponseDataSourceResponsesInputMessagesTemplate,
    RunListResponseDataSourceResponsesInputMessagesItemReference,
]

RunListResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    RunListResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    _responses.ResponseInputText,
    RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    _responses.ResponseInputAudio,
    _graders.GraderInputs,
]

RunListResponseDataSourceResponsesSource: TypeAlias = Union[
    RunListResponseDataSourceResponsesSourceFileContent,
    RunListResponseDataSourceResponsesSourceFileID,
    RunListResponseDataSourceResponsesSourceResponses,
]

RunRetrieveResponseDataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, RunRetrieveResponseDataSourceResponses
]

RunRetrieveResponseDataSourceResponsesInputMessages: TypeAlias = Union[
    RunRetrieveResponseDataSourceResponsesInputMessagesTemplate,
    RunRetrieveResponseDataSourceResponsesInputMessagesItemReference,
]

RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    _responses.ResponseInputText,
    RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    _responses.ResponseInputAudio,
    _graders.GraderInputs,
]

RunRetrieveResponseDataSourceResponsesSource: TypeAlias = Union[
    RunRetrieveResponseDataSourceResponsesSourceFileContent,
    RunRetrieveResponseDataSourceResponsesSourceFileID,
    RunRetrieveResponseDataSourceResponsesSourceResponses,
]

serve(globals())
