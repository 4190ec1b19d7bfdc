# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Types of `types.beta.agents`; each is loaded with its area when it is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.beta_agents import (
        Automation,
        AutomationAgentConfig,
        AutomationCreatedBy,
        AutomationDeleted,
        AutomationEnvironment,
        AutomationTarget,
        EnvironmentInfo,
        OneTimeAutomation,
        PeriodicAutomation,
        Vault,
        VaultDeleted,
        VaultStatus,
    )
    from openai_async.types.params.beta_agents import (
        AutomationCreateParams,
        AutomationListParams,
        AutomationMetadataParam,
        AutomationTargetParam,
        AutomationUpdateParams,
        EnvironmentCreateParams,
        EnvironmentListParams,
        SessionCreateParams,
        SessionListParams,
        SessionUpdateParams,
        VaultCreateParams,
        VaultListParams,
        VaultStatusFilterParam,
        VaultUpdateParams,
    )

__all__ = [
    "Automation",
    "AutomationAgentConfig",
    "AutomationCreateParams",
    "AutomationCreatedBy",
    "AutomationDeleted",
    "AutomationEnvironment",
    "AutomationListParams",
    "AutomationMetadataParam",
    "AutomationTarget",
    "AutomationTargetParam",
    "AutomationUpdateParams",
    "EnvironmentCreateParams",
    "EnvironmentInfo",
    "EnvironmentListParams",
    "OneTimeAutomation",
    "PeriodicAutomation",
    "SessionCreateParams",
    "SessionListParams",
    "SessionUpdateParams",
    "Vault",
    "VaultCreateParams",
    "VaultDeleted",
    "VaultListParams",
    "VaultStatus",
    "VaultStatusFilterParam",
    "VaultUpdateParams",
]

serve(globals())
