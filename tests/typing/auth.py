"""What checkers know of workload identities."""

from __future__ import annotations

from typing_extensions import assert_type

from openai_async import AsyncOpenAI, HTTPOptions, OAuthError, OpenAI, SubjectTokenProviderError
from openai_async.auth import (
    SubjectTokenProvider,
    SubjectTokenWorkloadIdentity,
    WorkloadIdentity,
    WorkloadIdentityAuth,
    X509WorkloadIdentity,
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
    x509_workload_identity,
)


async def a_token() -> str:
    return "t"


def identities_are_checked() -> None:
    AsyncOpenAI(
        workload_identity={
            "identity_provider_id": "idp",
            "service_account_id": "sa",
            "provider": {"token_type": "jwt", "get_token": lambda: "t"},
        }
    )
    provider: SubjectTokenProvider = {"token_type": "id", "get_token": a_token}
    identity: WorkloadIdentity = {
        "identity_provider_id": "idp",
        "service_account_id": "sa",
        "provider": provider,
        "refresh_buffer_seconds": 60,
    }
    same: SubjectTokenWorkloadIdentity = identity
    OpenAI(workload_identity=same).copy(workload_identity=identity)
    wrong: SubjectTokenProvider = {"token_type": "saml", "get_token": a_token}  # expect-error
    less: WorkloadIdentity = {"identity_provider_id": "idp", "provider": wrong}  # expect-error
    OpenAI(workload_identity="idp")  # expect-error
    assert less


def certificates_are_identities() -> None:
    identity = x509_workload_identity(identity_provider_id="idp", service_account_id="sa")
    assert_type(identity, X509WorkloadIdentity)
    AsyncOpenAI(workload_identity=identity, http_client=HTTPOptions(cert="c.pem"))
    x509_workload_identity("idp", "sa")  # expect-error


def platforms_are_providers() -> None:
    assert_type(k8s_service_account_token_provider(), SubjectTokenProvider)
    assert_type(gcp_id_token_provider("audience", timeout=5), SubjectTokenProvider)
    assert_type(azure_managed_identity_token_provider(client_id="c"), SubjectTokenProvider)
    gcp_id_token_provider(http_client="proxy")  # expect-error


async def exchanges_give_text(identity: WorkloadIdentity, auth: WorkloadIdentityAuth) -> None:
    assert_type(auth.get_token(), str)
    assert_type(await auth.get_token_async(), str)
    WorkloadIdentityAuth(workload_identity=identity, token_exchange_url="https://x")
    client = AsyncOpenAI(workload_identity=auth)
    client.workload_identity = None
    client.workload_identity = 3  # expect-error


def errors_have_fields(refused: OAuthError, missing: SubjectTokenProviderError) -> None:
    assert_type(refused.error, str | None)
    assert missing.response is None or missing.response.status_code
