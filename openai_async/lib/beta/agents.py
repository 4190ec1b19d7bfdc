"""What programs use beside the sessions of agents, at the import path of the official package."""

from ..._agent_artifacts import AsyncAgentResultArtifacts
from ..._agent_files import PreparedAgentFiles, StagedAgentFile
from ..._agent_functions import FunctionTool, agent_text_format, function_tool, pydantic_function_tool
from ..._agent_stream import AsyncAgentSessionEventStream
from ..._agent_tools import AgentToolError
from ..._agent_turn import AgentTurnResult
from ..._exceptions import (
    AgentFilePreparationError,
    AgentFileStagingError,
    AgentOutputParseError,
    AgentTurnResultError,
)
from ...sync._agent_artifacts import AgentResultArtifacts
from ...sync._agent_stream import AgentSessionEventStream

__all__ = [
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AgentOutputParseError",
    "AgentResultArtifacts",
    "AgentSessionEventStream",
    "AgentToolError",
    "AgentTurnResult",
    "AgentTurnResultError",
    "AsyncAgentResultArtifacts",
    "AsyncAgentSessionEventStream",
    "FunctionTool",
    "PreparedAgentFiles",
    "StagedAgentFile",
    "agent_text_format",
    "function_tool",
    "pydantic_function_tool",
]
