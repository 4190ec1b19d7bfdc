"""The workloads, a module each."""

from __future__ import annotations

from .base import Workload
from .bodies import Bodies
from .chat import Chat, Tls
from .embeddings import Embeddings
from .files import Files
from .held import Held
from .helpers import Helpers
from .imports import Imports
from .memory import Memory
from .paced import Paced
from .pages import Pages
from .realtime import Realtime
from .responses import Responses
from .sse import Streams
from .sync import Sync

__all__ = ["WORKLOADS"]

WORKLOADS: dict[str, Workload] = {
    workload.name: workload
    for workload in (
        Chat(),
        Responses(),
        Tls(),
        Streams(),
        Helpers(),
        Paced(),
        Held(),
        Embeddings(),
        Pages(),
        Bodies(),
        Files(),
        Memory(),
        Imports(),
        Sync(),
        Realtime(),
    )
}
