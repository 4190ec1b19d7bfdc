"""Checkpoints: models saved in the course of trainings, and who may use them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._resource import AsyncResource

if TYPE_CHECKING:
    from ....sync.resources.fine_tuning.checkpoints import Checkpoints as Checkpoints
    from ....sync.resources.fine_tuning.checkpoints.permissions import Permissions as Permissions
    from ._views import RawCheckpoints, StreamedCheckpoints
    from .permissions import AsyncPermissions as AsyncPermissions

__all__ = ["AsyncCheckpoints"]

serve(globals())


class AsyncCheckpoints(AsyncResource["RawCheckpoints", "StreamedCheckpoints"]):
    """Models saved in the course of trainings, and who may use them.

    See https://platform.openai.com/docs/api-reference/fine-tuning/checkpoints.
    """

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """The projects that may use a checkpoint."""
        from .permissions import AsyncPermissions

        return AsyncPermissions(self._engine)
