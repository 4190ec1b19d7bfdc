# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `fine_tuning`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.params.graders as _graders_params
from openai_async.types._lazy import LazyArea
from openai_async.types._words import SequenceNotStr

if TYPE_CHECKING:
    import openai_async.types.params.shared_params as _shared_params
else:
    _shared_params = LazyArea("openai_async.types.params.shared_params")


class GraderRunParams(TypedDict, total=False):
    grader: Required[GraderRunParamsGrader]
    model_sample: Required[str]
    item: object


class GraderValidateParams(TypedDict, total=False):
    grader: Required[GraderValidateParamsGrader]


class PermissionCreateParams(TypedDict, total=False):
    project_ids: Required[SequenceNotStr[str]]


class PermissionListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["ascending", "descending"]
    project_id: str


class PermissionRetrieveParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["ascending", "descending"]
    project_id: str


class DpoHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    beta: Literal["auto"] | float
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class DpoMethodParam(TypedDict, total=False):
    hyperparameters: DpoHyperparametersParam


class Hyperparameters(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class Integration(TypedDict, total=False):
    type: Required[Literal["wandb"]]
    wandb: Required[IntegrationWandb]


class IntegrationWandb(TypedDict, total=False):
    project: Required[str]
    entity: str | None
    name: str | None
    tags: SequenceNotStr[str]


class JobCreateParams(TypedDict, total=False):
    model: Required[str]
    training_file: Required[str]
    hyperparameters: Hyperparameters
    integrations: Iterable[Integration] | None
    metadata: _shared_params.Metadata | None
    method: Method
    seed: int | None
    suffix: str | None
    validation_file: str | None


class Method(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    dpo: DpoMethodParam
    reinforcement: ReinforcementMethodParam
    supervised: SupervisedMethodParam


class JobListEventsParams(TypedDict, total=False):
    after: str
    limit: int


class JobListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: dict[str, str] | None


class CheckpointListParams(TypedDict, total=False):
    after: str
    limit: int


class ReinforcementHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    compute_multiplier: Literal["auto"] | float
    eval_interval: Literal["auto"] | int
    eval_samples: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
    reasoning_effort: Literal["default", "low", "medium", "high"]


class ReinforcementMethodParam(TypedDict, total=False):
    grader: Required[ReinforcementMethodParamGrader]
    hyperparameters: ReinforcementHyperparametersParam


class SupervisedHyperparametersParam(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class SupervisedMethodParam(TypedDict, total=False):
    hyperparameters: SupervisedHyperparametersParam


GraderRunParamsGrader: TypeAlias = Union[
    _graders_params.StringCheckGraderParam,
    _graders_params.TextSimilarityGraderParam,
    _graders_params.PythonGraderParam,
    _graders_params.ScoreModelGraderParam,
    _graders_params.MultiGraderParam,
]

GraderValidateParamsGrader: TypeAlias = Union[
    _graders_params.StringCheckGraderParam,
    _graders_params.TextSimilarityGraderParam,
    _graders_params.PythonGraderParam,
    _graders_params.ScoreModelGraderParam,
    _graders_params.MultiGraderParam,
]

ReinforcementMethodParamGrader: TypeAlias = Union[
    _graders_params.StringCheckGraderParam,
    _graders_params.TextSimilarityGraderParam,
    _graders_params.PythonGraderParam,
    _graders_params.ScoreModelGraderParam,
    _graders_params.MultiGraderParam,
]
