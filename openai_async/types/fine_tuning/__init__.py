# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `fine_tuning`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

import openai_async.types.graders as _graders
from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve
from openai_async.types._words import Object

if TYPE_CHECKING:
    import openai_async.types.shared as _shared
    from openai_async.types.params.fine_tuning import (
        DpoHyperparametersParam as DpoHyperparametersParam,
        DpoMethodParam as DpoMethodParam,
        JobCreateParams as JobCreateParams,
        JobListEventsParams as JobListEventsParams,
        JobListParams as JobListParams,
        ReinforcementHyperparametersParam as ReinforcementHyperparametersParam,
        ReinforcementMethodParam as ReinforcementMethodParam,
        SupervisedHyperparametersParam as SupervisedHyperparametersParam,
        SupervisedMethodParam as SupervisedMethodParam,
    )
else:
    _shared = LazyArea("openai_async.types.shared")


class GraderRunResponse(
    BaseModel, rename={"api_model_grader_token_usage_per_model": "model_grader_token_usage_per_model"}
):
    metadata: Metadata
    api_model_grader_token_usage_per_model: dict[str, Object]
    reward: float
    sub_rewards: dict[str, Object]


class Metadata(BaseModel):
    errors: MetadataErrors
    execution_time: float
    name: str
    sampled_model_name: str | None = None
    scores: dict[str, Object]
    token_usage: int | None = None
    type: str


class MetadataErrors(
    BaseModel,
    rename={
        "api_model_grader_parse_error": "model_grader_parse_error",
        "api_model_grader_refusal_error": "model_grader_refusal_error",
        "api_model_grader_server_error": "model_grader_server_error",
        "api_model_grader_server_error_details": "model_grader_server_error_details",
    },
):
    formula_parse_error: bool
    invalid_variable_error: bool
    api_model_grader_parse_error: bool
    api_model_grader_refusal_error: bool
    api_model_grader_server_error: bool
    api_model_grader_server_error_details: str | None = None
    other_error: bool
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None = None
    python_grader_server_error: bool
    python_grader_server_error_type: str | None = None
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool


class GraderValidateResponse(BaseModel):
    grader: GraderValidateResponseGrader | None = None


class PermissionCreateResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]


class PermissionListResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class Data(BaseModel):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionRetrieveResponse(BaseModel):
    data: list[Data]
    has_more: bool
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None


class DpoHyperparameters(BaseModel):
    batch_size: Literal["auto"] | int | None = None
    beta: Literal["auto"] | float | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


class DpoMethod(BaseModel):
    hyperparameters: DpoHyperparameters | None = None


class Error(BaseModel):
    code: str
    message: str
    param: str | None = None


class FineTuningJob(BaseModel):
    id: str
    created_at: int
    error: Error | None = None
    fine_tuned_model: str | None = None
    finished_at: int | None = None
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None = None
    training_file: str
    validation_file: str | None = None
    estimated_finish: int | None = None
    integrations: list[FineTuningJobWandbIntegrationObject] | None = None
    metadata: _shared.Metadata | None = None
    method: Method | None = None


class Hyperparameters(BaseModel):
    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


class Method(BaseModel):
    type: Literal["supervised", "dpo", "reinforcement"]
    dpo: DpoMethod | None = None
    reinforcement: ReinforcementMethod | None = None
    supervised: SupervisedMethod | None = None


class FineTuningJobEvent(BaseModel):
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: Object | None = None
    type: Literal["message", "metrics"] | None = None


class FineTuningJobWandbIntegration(BaseModel):
    project: str
    entity: str | None = None
    name: str | None = None
    tags: list[str] | None = None


class FineTuningJobWandbIntegrationObject(BaseModel):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration


class FineTuningJobCheckpoint(BaseModel):
    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: Metrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int


class Metrics(BaseModel):
    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None
    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None


class ReinforcementHyperparameters(BaseModel):
    batch_size: Literal["auto"] | int | None = None
    compute_multiplier: Literal["auto"] | float | None = None
    eval_interval: Literal["auto"] | int | None = None
    eval_samples: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None
    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None


class ReinforcementMethod(BaseModel):
    grader: ReinforcementMethodGrader
    hyperparameters: ReinforcementHyperparameters | None = None


class SupervisedHyperparameters(BaseModel):
    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


class SupervisedMethod(BaseModel):
    hyperparameters: SupervisedHyperparameters | None = None


GraderValidateResponseGrader: TypeAlias = Union[
    _graders.StringCheckGrader,
    _graders.TextSimilarityGrader,
    _graders.PythonGrader,
    _graders.ScoreModelGrader,
    _graders.MultiGrader,
]

FineTuningJobIntegration: TypeAlias = FineTuningJobWandbIntegrationObject

ReinforcementMethodGrader: TypeAlias = Union[
    _graders.StringCheckGrader,
    _graders.TextSimilarityGrader,
    _graders.PythonGrader,
    _graders.ScoreModelGrader,
    _graders.MultiGrader,
]

serve(globals())
