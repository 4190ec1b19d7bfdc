# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Types of `types.beta.agents.environments`; each is loaded with its area when it is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.beta_agents import EnvironmentFile, EnvironmentTemplate, EnvironmentTemplateDeleted
    from openai_async.types.params.beta_agents import (
        FileCreateParams,
        FileListParams,
        TemplateCreateParams,
        TemplateListParams,
        TemplateUpdateParams,
    )

__all__ = [
    "EnvironmentFile",
    "EnvironmentTemplate",
    "EnvironmentTemplateDeleted",
    "FileCreateParams",
    "FileListParams",
    "TemplateCreateParams",
    "TemplateListParams",
    "TemplateUpdateParams",
]

serve(globals())
