"""Fine tuning: models trained further on examples of one's own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._resource import AsyncResource

if TYPE_CHECKING:
    from ...sync.resources.fine_tuning import FineTuning as FineTuning
    from ...sync.resources.fine_tuning.alpha import Alpha as Alpha
    from ...sync.resources.fine_tuning.checkpoints import Checkpoints as Checkpoints
    from ...sync.resources.fine_tuning.jobs import Jobs as Jobs
    from ._views import RawFineTuning, StreamedFineTuning
    from .alpha import AsyncAlpha as AsyncAlpha
    from .checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .jobs import AsyncJobs as AsyncJobs

__all__ = ["AsyncFineTuning"]

serve(globals())


class AsyncFineTuning(AsyncResource["RawFineTuning", "StreamedFineTuning"]):
    """Models trained further on examples of one's own.

    See https://platform.openai.com/docs/api-reference/fine-tuning.
    """

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Runs of training."""
        from .jobs import AsyncJobs

        return AsyncJobs(self._engine)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """Models saved in the course of trainings, and who may use them."""
        from .checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._engine)

    @cached_property
    def alpha(self) -> AsyncAlpha:
        """What may still change."""
        from .alpha import AsyncAlpha

        return AsyncAlpha(self._engine)
