"""Workload identities: programs that prove who they are with what their platform gives them, and hold no API key.

Pass one as ``workload_identity=`` to a client. What the platform vouches with (a subject token, or the certificate of
the client) is exchanged for a short-lived access token (OAuth 2.0 token exchange, RFC 8693), which requests carry.
Reference: https://developers.openai.com/api/docs/guides/workload-identity-federation.
"""

from ._identities import (
    SubjectTokenProvider,
    SubjectTokenWorkloadIdentity,
    WorkloadIdentity,
    X509WorkloadIdentity,
    x509_workload_identity,
)
from ._subject_tokens import (
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
)
from ._token_exchange import WorkloadIdentityAuth

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "WorkloadIdentityAuth",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]
