# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.webhooks import (
        WebhookCreateParams as WebhookCreateParams,
        WebhookListParams as WebhookListParams,
        WebhookRotateSecretParams as WebhookRotateSecretParams,
        WebhookTestParams as WebhookTestParams,
        WebhookUpdateParams as WebhookUpdateParams,
    )


class AgentEnvironmentExpiredWebhookEvent(BaseModel, tag_field="type", tag="agent.environment.expired"):
    id: str
    created_at: int
    data: AgentEnvironmentExpiredWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.expired"]


class AgentEnvironmentExpiredWebhookEventData(BaseModel):
    id: str


class AgentEnvironmentFailedWebhookEvent(BaseModel, tag_field="type", tag="agent.environment.failed"):
    id: str
    created_at: int
    data: AgentEnvironmentFailedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.failed"]


class AgentEnvironmentFailedWebhookEventData(BaseModel):
    id: str


class AgentEnvironmentReadyWebhookEvent(BaseModel, tag_field="type", tag="agent.environment.ready"):
    id: str
    created_at: int
    data: AgentEnvironmentReadyWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.ready"]


class AgentEnvironmentReadyWebhookEventData(BaseModel):
    id: str


class AgentEnvironmentSuspendedWebhookEvent(BaseModel, tag_field="type", tag="agent.environment.suspended"):
    id: str
    created_at: int
    data: AgentEnvironmentSuspendedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]


class AgentEnvironmentSuspendedWebhookEventData(BaseModel):
    id: str


class AgentSessionActionRequiredWebhookEvent(BaseModel, tag_field="type", tag="agent.session.action_required"):
    id: str
    created_at: int
    data: AgentSessionActionRequiredWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.action_required"]


class AgentSessionActionRequiredWebhookEventData(BaseModel):
    id: str
    required_action: DataRequiredAction


class DataRequiredAction(BaseModel):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]


class AgentSessionCreatedWebhookEvent(BaseModel, tag_field="type", tag="agent.session.created"):
    id: str
    created_at: int
    data: AgentSessionCreatedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.created"]


class AgentSessionCreatedWebhookEventData(BaseModel):
    id: str
    environment_type: str
    connect: DataConnect | None = None
    environment_id: str | None = None


class DataConnect(BaseModel):
    remote_url: str


class AgentSessionFailedWebhookEvent(BaseModel, tag_field="type", tag="agent.session.failed"):
    id: str
    created_at: int
    data: AgentSessionFailedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.failed"]


class AgentSessionFailedWebhookEventData(BaseModel):
    id: str
    environment_type: str
    environment_id: str | None = None


class AgentSessionIdleWebhookEvent(BaseModel, tag_field="type", tag="agent.session.idle"):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.idle"]


class AgentSessionIdleWebhookEventData(BaseModel):
    id: str
    environment_type: str
    environment_id: str | None = None


class AgentSessionInProgressWebhookEvent(BaseModel, tag_field="type", tag="agent.session.in_progress"):
    id: str
    created_at: int
    data: AgentSessionInProgressWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]


class AgentSessionInProgressWebhookEventData(BaseModel):
    id: str
    environment_type: str
    environment_id: str | None = None


class BatchCancelledWebhookEvent(BaseModel, tag_field="type", tag="batch.cancelled"):
    id: str
    created_at: int
    data: BatchCancelledWebhookEventData
    type: Literal["batch.cancelled"]
    object: Literal["event"] | None = None


class BatchCancelledWebhookEventData(BaseModel):
    id: str


class BatchCompletedWebhookEvent(BaseModel, tag_field="type", tag="batch.completed"):
    id: str
    created_at: int
    data: BatchCompletedWebhookEventData
    type: Literal["batch.completed"]
    object: Literal["event"] | None = None


class BatchCompletedWebhookEventData(BaseModel):
    id: str


class BatchExpiredWebhookEvent(BaseModel, tag_field="type", tag="batch.expired"):
    id: str
    created_at: int
    data: BatchExpiredWebhookEventData
    type: Literal["batch.expired"]
    object: Literal["event"] | None = None


class BatchExpiredWebhookEventData(BaseModel):
    id: str


class BatchFailedWebhookEvent(BaseModel, tag_field="type", tag="batch.failed"):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["batch.failed"]
    object: Literal["event"] | None = None


class BatchFailedWebhookEventData(BaseModel):
    id: str


class DeletedWebhookEndpoint(BaseModel):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class EvalRunCanceledWebhookEventData(BaseModel):
    id: str


class EvalRunCanceledWebhookEvent(BaseModel, tag_field="type", tag="eval.run.canceled"):
    id: str
    created_at: int
    data: EvalRunCanceledWebhookEventData
    type: Literal["eval.run.canceled"]
    object: Literal["event"] | None = None


class EvalRunFailedWebhookEventData(BaseModel):
    id: str


class EvalRunFailedWebhookEvent(BaseModel, tag_field="type", tag="eval.run.failed"):
    id: str
    created_at: int
    data: EvalRunFailedWebhookEventData
    type: Literal["eval.run.failed"]
    object: Literal["event"] | None = None


class EvalRunSucceededWebhookEventData(BaseModel):
    id: str


class EvalRunSucceededWebhookEvent(BaseModel, tag_field="type", tag="eval.run.succeeded"):
    id: str
    created_at: int
    data: EvalRunSucceededWebhookEventData
    type: Literal["eval.run.succeeded"]
    object: Literal["event"] | None = None


class FineTuningJobCancelledWebhookEventData(BaseModel):
    id: str


class FineTuningJobCancelledWebhookEvent(BaseModel, tag_field="type", tag="fine_tuning.job.cancelled"):
    id: str
    created_at: int
    data: FineTuningJobCancelledWebhookEventData
    type: Literal["fine_tuning.job.cancelled"]
    object: Literal["event"] | None = None


class FineTuningJobFailedWebhookEventData(BaseModel):
    id: str


class FineTuningJobFailedWebhookEvent(BaseModel, tag_field="type", tag="fine_tuning.job.failed"):
    id: str
    created_at: int
    data: FineTuningJobFailedWebhookEventData
    type: Literal["fine_tuning.job.failed"]
    object: Literal["event"] | None = None


class FineTuningJobSucceededWebhookEventData(BaseModel):
    id: str


class FineTuningJobSucceededWebhookEvent(BaseModel, tag_field="type", tag="fine_tuning.job.succeeded"):
    id: str
    created_at: int
    data: FineTuningJobSucceededWebhookEventData
    type: Literal["fine_tuning.job.succeeded"]
    object: Literal["event"] | None = None


class LiveCallIncomingWebhookEventData(BaseModel):
    session_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class LiveCallIncomingWebhookEventDataSipHeader(BaseModel):
    name: str
    value: str


class LiveCallIncomingWebhookEvent(BaseModel, tag_field="type", tag="live.call.incoming"):
    id: str
    created_at: int
    data: LiveCallIncomingWebhookEventData
    type: Literal["live.call.incoming"]
    object: Literal["event"] | None = None


class LiveTransportConnectedWebhookEventData(BaseModel):
    session_id: str
    type: Literal["webrtc"]


class LiveTransportConnectedWebhookEvent(BaseModel, tag_field="type", tag="live.transport.connected"):
    id: str
    created_at: int
    data: LiveTransportConnectedWebhookEventData
    object: Literal["event"]
    type: Literal["live.transport.connected"]


class LiveTransportIncomingWebhookEventData(BaseModel):
    session_id: str
    sip_headers: list[LiveTransportIncomingWebhookEventDataSipHeader]
    type: Literal["sip"]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class LiveTransportIncomingWebhookEventDataSipHeader(BaseModel):
    name: str
    value: str


class LiveTransportIncomingWebhookEvent(BaseModel, tag_field="type", tag="live.transport.incoming"):
    id: str
    created_at: int
    data: LiveTransportIncomingWebhookEventData
    type: Literal["live.transport.incoming"]
    object: Literal["event"] | None = None


class RealtimeCallIncomingWebhookEventData(BaseModel):
    call_id: str
    sip_headers: list[RealtimeCallIncomingWebhookEventDataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class RealtimeCallIncomingWebhookEventDataSipHeader(BaseModel):
    name: str
    value: str


class RealtimeCallIncomingWebhookEvent(BaseModel, tag_field="type", tag="realtime.call.incoming"):
    id: str
    created_at: int
    data: RealtimeCallIncomingWebhookEventData
    type: Literal["realtime.call.incoming"]
    object: Literal["event"] | None = None


class ResponseCancelledWebhookEventData(BaseModel):
    id: str


class ResponseCancelledWebhookEvent(BaseModel, tag_field="type", tag="response.cancelled"):
    id: str
    created_at: int
    data: ResponseCancelledWebhookEventData
    type: Literal["response.cancelled"]
    object: Literal["event"] | None = None


class ResponseCompletedWebhookEventData(BaseModel):
    id: str


class ResponseCompletedWebhookEvent(BaseModel, tag_field="type", tag="response.completed"):
    id: str
    created_at: int
    data: ResponseCompletedWebhookEventData
    type: Literal["response.completed"]
    object: Literal["event"] | None = None


class ResponseFailedWebhookEventData(BaseModel):
    id: str


class ResponseFailedWebhookEvent(BaseModel, tag_field="type", tag="response.failed"):
    id: str
    created_at: int
    data: ResponseFailedWebhookEventData
    type: Literal["response.failed"]
    object: Literal["event"] | None = None


class ResponseIncompleteWebhookEventData(BaseModel):
    id: str


class ResponseIncompleteWebhookEvent(BaseModel, tag_field="type", tag="response.incomplete"):
    id: str
    created_at: int
    data: ResponseIncompleteWebhookEventData
    type: Literal["response.incomplete"]
    object: Literal["event"] | None = None


class SafetyAlertCreatedWebhookEventData(BaseModel):
    id: str


class SafetyAlertCreatedWebhookEvent(BaseModel, tag_field="type", tag="safety.alert.created"):
    id: str
    created_at: int
    data: SafetyAlertCreatedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.alert.created"]


class SafetyDeactivationIssuedWebhookEventData(BaseModel):
    id: str


class SafetyDeactivationIssuedWebhookEvent(BaseModel, tag_field="type", tag="safety.deactivation_issued"):
    id: str
    created_at: int
    data: SafetyDeactivationIssuedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]


class SafetyIdentifierBlockedWebhookEventData(BaseModel):
    safety_category: str
    safety_identifier: str
    model: str | None = None
    project_id: str | None = None
    request_id: str | None = None


class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: SafetyIdentifierBlockedWebhookEventData
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] | None = None


class SafetyOrgAlertCreatedWebhookEventData(BaseModel):
    id: str


class SafetyOrgAlertCreatedWebhookEvent(BaseModel, tag_field="type", tag="safety.org_alert.created"):
    id: str
    created_at: int
    data: SafetyOrgAlertCreatedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]


class SafetyWarningIssuedWebhookEventData(BaseModel):
    id: str


class SafetyWarningIssuedWebhookEvent(BaseModel, tag_field="type", tag="safety.warning_issued"):
    id: str
    created_at: int
    data: SafetyWarningIssuedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.warning_issued"]


class WebhookEndpoint(BaseModel):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None


class WebhookEndpointList(BaseModel):
    data: list[WebhookEndpoint]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class WebhookEndpointTestResult(BaseModel):
    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str


class WebhookEndpointWithSecret(BaseModel):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None


class WebhookEventTypeList(BaseModel):
    data: list[str]
    object: Literal["list"]


UnwrapWebhookEvent: TypeAlias = Union[
    AgentEnvironmentExpiredWebhookEvent,
    AgentEnvironmentFailedWebhookEvent,
    AgentEnvironmentReadyWebhookEvent,
    AgentEnvironmentSuspendedWebhookEvent,
    AgentSessionActionRequiredWebhookEvent,
    AgentSessionCreatedWebhookEvent,
    AgentSessionFailedWebhookEvent,
    AgentSessionIdleWebhookEvent,
    AgentSessionInProgressWebhookEvent,
    BatchCancelledWebhookEvent,
    BatchCompletedWebhookEvent,
    BatchExpiredWebhookEvent,
    BatchFailedWebhookEvent,
    EvalRunCanceledWebhookEvent,
    EvalRunFailedWebhookEvent,
    EvalRunSucceededWebhookEvent,
    FineTuningJobCancelledWebhookEvent,
    FineTuningJobFailedWebhookEvent,
    FineTuningJobSucceededWebhookEvent,
    LiveCallIncomingWebhookEvent,
    LiveTransportConnectedWebhookEvent,
    LiveTransportIncomingWebhookEvent,
    RealtimeCallIncomingWebhookEvent,
    ResponseCancelledWebhookEvent,
    ResponseCompletedWebhookEvent,
    ResponseFailedWebhookEvent,
    ResponseIncompleteWebhookEvent,
    SafetyAlertCreatedWebhookEvent,
    SafetyDeactivationIssuedWebhookEvent,
    SafetyOrgAlertCreatedWebhookEvent,
    SafetyWarningIssuedWebhookEvent,
]

serve(globals())
