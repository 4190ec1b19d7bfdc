# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from openai_async._model import Model
from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.webhooks import (
        WebhookCreateParams as WebhookCreateParams,
        WebhookListParams as WebhookListParams,
        WebhookRotateSecretParams as WebhookRotateSecretParams,
        WebhookTestParams as WebhookTestParams,
        WebhookUpdateParams as WebhookUpdateParams,
    )


class AgentEnvironmentExpiredWebhookEvent(Model, tag_field="type", tag="agent.environment.expired"):
    id: str
    created_at: int
    data: AgentEnvironmentExpiredWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.expired"]


class AgentEnvironmentExpiredWebhookEventData(Model):
    id: str


class AgentEnvironmentFailedWebhookEvent(Model, tag_field="type", tag="agent.environment.failed"):
    id: str
    created_at: int
    data: AgentEnvironmentFailedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.failed"]


class AgentEnvironmentFailedWebhookEventData(Model):
    id: str


class AgentEnvironmentReadyWebhookEvent(Model, tag_field="type", tag="agent.environment.ready"):
    id: str
    created_at: int
    data: AgentEnvironmentReadyWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.ready"]


class AgentEnvironmentReadyWebhookEventData(Model):
    id: str


class AgentEnvironmentSuspendedWebhookEvent(Model, tag_field="type", tag="agent.environment.suspended"):
    id: str
    created_at: int
    data: AgentEnvironmentSuspendedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]


class AgentEnvironmentSuspendedWebhookEventData(Model):
    id: str


class AgentSessionActionRequiredWebhookEvent(Model, tag_field="type", tag="agent.session.action_required"):
    id: str
    created_at: int
    data: AgentSessionActionRequiredWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.action_required"]


class AgentSessionActionRequiredWebhookEventData(Model):
    id: str
    required_action: DataRequiredAction


class DataRequiredAction(Model):
    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]


class AgentSessionCreatedWebhookEvent(Model, tag_field="type", tag="agent.session.created"):
    id: str
    created_at: int
    data: AgentSessionCreatedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.created"]


class AgentSessionCreatedWebhookEventData(Model):
    id: str
    environment_type: str
    connect: DataConnect | None = None
    environment_id: str | None = None


class DataConnect(Model):
    remote_url: str


class AgentSessionFailedWebhookEvent(Model, tag_field="type", tag="agent.session.failed"):
    id: str
    created_at: int
    data: AgentSessionFailedWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.failed"]


class AgentSessionFailedWebhookEventData(Model):
    id: str
    environment_type: str
    environment_id: str | None = None


class AgentSessionIdleWebhookEvent(Model, tag_field="type", tag="agent.session.idle"):
    id: str
    created_at: int
    data: AgentSessionIdleWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.idle"]


class AgentSessionIdleWebhookEventData(Model):
    id: str
    environment_type: str
    environment_id: str | None = None


class AgentSessionInProgressWebhookEvent(Model, tag_field="type", tag="agent.session.in_progress"):
    id: str
    created_at: int
    data: AgentSessionInProgressWebhookEventData
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]


class AgentSessionInProgressWebhookEventData(Model):
    id: str
    environment_type: str
    environment_id: str | None = None


class BatchCancelledWebhookEvent(Model, tag_field="type", tag="batch.cancelled"):
    id: str
    created_at: int
    data: BatchCancelledWebhookEventData
    type: Literal["batch.cancelled"]
    object: Literal["event"] | None = None


class BatchCancelledWebhookEventData(Model):
    id: str


class BatchCompletedWebhookEvent(Model, tag_field="type", tag="batch.completed"):
    id: str
    created_at: int
    data: BatchCompletedWebhookEventData
    type: Literal["batch.completed"]
    object: Literal["event"] | None = None


class BatchCompletedWebhookEventData(Model):
    id: str


class BatchExpiredWebhookEvent(Model, tag_field="type", tag="batch.expired"):
    id: str
    created_at: int
    data: BatchExpiredWebhookEventData
    type: Literal["batch.expired"]
    object: Literal["event"] | None = None


class BatchExpiredWebhookEventData(Model):
    id: str


class BatchFailedWebhookEvent(Model, tag_field="type", tag="batch.failed"):
    id: str
    created_at: int
    data: BatchFailedWebhookEventData
    type: Literal["batch.failed"]
    object: Literal["event"] | None = None


class BatchFailedWebhookEventData(Model):
    id: str


class DeletedWebhookEndpoint(Model):
    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class EvalRunCanceledWebhookEventData(Model):
    id: str


class EvalRunCanceledWebhookEvent(Model, tag_field="type", tag="eval.run.canceled"):
    id: str
    created_at: int
    data: EvalRunCanceledWebhookEventData
    type: Literal["eval.run.canceled"]
    object: Literal["event"] | None = None


class EvalRunFailedWebhookEventData(Model):
    id: str


class EvalRunFailedWebhookEvent(Model, tag_field="type", tag="eval.run.failed"):
    id: str
    created_at: int
    data: EvalRunFailedWebhookEventData
    type: Literal["eval.run.failed"]
    object: Literal["event"] | None = None


class EvalRunSucceededWebhookEventData(Model):
    id: str


class EvalRunSucceededWebhookEvent(Model, tag_field="type", tag="eval.run.succeeded"):
    id: str
    created_at: int
    data: EvalRunSucceededWebhookEventData
    type: Literal["eval.run.succeeded"]
    object: Literal["event"] | None = None


class FineTuningJobCancelledWebhookEventData(Model):
    id: str


class FineTuningJobCancelledWebhookEvent(Model, tag_field="type", tag="fine_tuning.job.cancelled"):
    id: str
    created_at: int
    data: FineTuningJobCancelledWebhookEventData
    type: Literal["fine_tuning.job.cancelled"]
    object: Literal["event"] | None = None


class FineTuningJobFailedWebhookEventData(Model):
    id: str


class FineTuningJobFailedWebhookEvent(Model, tag_field="type", tag="fine_tuning.job.failed"):
    id: str
    created_at: int
    data: FineTuningJobFailedWebhookEventData
    type: Literal["fine_tuning.job.failed"]
    object: Literal["event"] | None = None


class FineTuningJobSucceededWebhookEventData(Model):
    id: str


class FineTuningJobSucceededWebhookEvent(Model, tag_field="type", tag="fine_tuning.job.succeeded"):
    id: str
    created_at: int
    data: FineTuningJobSucceededWebhookEventData
    type: Literal["fine_tuning.job.succeeded"]
    object: Literal["event"] | None = None


class LiveCallIncomingWebhookEventData(Model):
    session_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class LiveCallIncomingWebhookEventDataSipHeader(Model):
    name: str
    value: str


class LiveCallIncomingWebhookEvent(Model, tag_field="type", tag="live.call.incoming"):
    id: str
    created_at: int
    data: LiveCallIncomingWebhookEventData
    type: Literal["live.call.incoming"]
    object: Literal["event"] | None = None


class LiveTransportConnectedWebhookEventData(Model):
    session_id: str
    type: Literal["webrtc"]


class LiveTransportConnectedWebhookEvent(Model, tag_field="type", tag="live.transport.connected"):
    id: str
    created_at: int
    data: LiveTransportConnectedWebhookEventData
    object: Literal["event"]
    type: Literal["live.transport.connected"]


class LiveTransportIncomingWebhookEventData(Model):
    session_id: str
    sip_headers: list[LiveTransportIncomingWebhookEventDataSipHeader]
    type: Literal["sip"]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class LiveTransportIncomingWebhookEventDataSipHeader(Model):
    name: str
    value: str


class LiveTransportIncomingWebhookEvent(Model, tag_field="type", tag="live.transport.incoming"):
    id: str
    created_at: int
    data: LiveTransportIncomingWebhookEventData
    type: Literal["live.transport.incoming"]
    object: Literal["event"] | None = None


class RealtimeCallIncomingWebhookEventData(Model):
    call_id: str
    sip_headers: list[RealtimeCallIncomingWebhookEventDataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None


class RealtimeCallIncomingWebhookEventDataSipHeader(Model):
    name: str
    value: str


class RealtimeCallIncomingWebhookEvent(Model, tag_field="type", tag="realtime.call.incoming"):
    id: str
    created_at: int
    data: RealtimeCallIncomingWebhookEventData
    type: Literal["realtime.call.incoming"]
    object: Literal["event"] | None = None


class ResponseCancelledWebhookEventData(Model):
    id: str


class ResponseCancelledWebhookEvent(Model, tag_field="type", tag="response.cancelled"):
    id: str
    created_at: int
    data: ResponseCancelledWebhookEventData
    type: Literal["response.cancelled"]
    object: Literal["event"] | None = None


class ResponseCompletedWebhookEventData(Model):
    id: str


class ResponseCompletedWebhookEvent(Model, tag_field="type", tag="response.completed"):
    id: str
    created_at: int
    data: ResponseCompletedWebhookEventData
    type: Literal["response.completed"]
    object: Literal["event"] | None = None


class ResponseFailedWebhookEventData(Model):
    id: str


class ResponseFailedWebhookEvent(Model, tag_field="type", tag="response.failed"):
    id: str
    created_at: int
    data: ResponseFailedWebhookEventData
    type: Literal["response.failed"]
    object: Literal["event"] | None = None


class ResponseIncompleteWebhookEventData(Model):
    id: str


class ResponseIncompleteWebhookEvent(Model, tag_field="type", tag="response.incomplete"):
    id: str
    created_at: int
    data: ResponseIncompleteWebhookEventData
    type: Literal["response.incomplete"]
    object: Literal["event"] | None = None


class SafetyAlertCreatedWebhookEventData(Model):
    id: str


class SafetyAlertCreatedWebhookEvent(Model, tag_field="type", tag="safety.alert.created"):
    id: str
    created_at: int
    data: SafetyAlertCreatedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.alert.created"]


class SafetyDeactivationIssuedWebhookEventData(Model):
    id: str


class SafetyDeactivationIssuedWebhookEvent(Model, tag_field="type", tag="safety.deactivation_issued"):
    id: str
    created_at: int
    data: SafetyDeactivationIssuedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]


class SafetyIdentifierBlockedWebhookEventData(Model):
    safety_category: str
    safety_identifier: str
    model: str | None = None
    project_id: str | None = None
    request_id: str | None = None


class SafetyIdentifierBlockedWebhookEvent(Model):
    id: str
    created_at: int
    data: SafetyIdentifierBlockedWebhookEventData
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] | None = None


class SafetyOrgAlertCreatedWebhookEventData(Model):
    id: str


class SafetyOrgAlertCreatedWebhookEvent(Model, tag_field="type", tag="safety.org_alert.created"):
    id: str
    created_at: int
    data: SafetyOrgAlertCreatedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]


class SafetyWarningIssuedWebhookEventData(Model):
    id: str


class SafetyWarningIssuedWebhookEvent(Model, tag_field="type", tag="safety.warning_issued"):
    id: str
    created_at: int
    data: SafetyWarningIssuedWebhookEventData
    object: Literal["event"]
    type: Literal["safety.warning_issued"]


class WebhookEndpoint(Model):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None


class WebhookEndpointList(Model):
    data: list[WebhookEndpoint]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class WebhookEndpointTestResult(Model):
    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str


class WebhookEndpointWithSecret(Model):
    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None


class WebhookEventTypeList(Model):
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
