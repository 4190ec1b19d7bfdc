"""The workloads, a module each."""

from __future__ import annotations

from .base import Workload
from .chat import Chat
from .imports import Imports
from .sse import SSE

__all__ = ["WORKLOADS"]

WORKLOADS: dict[str, Workload] = {workload.name: workload for workload in (Chat(), SSE(), Imports())}
