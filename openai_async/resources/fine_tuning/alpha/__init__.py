"""Alpha: what may still change."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._resource import AsyncResource

if TYPE_CHECKING:
    from ....sync.resources.fine_tuning.alpha import Alpha as Alpha
    from ....sync.resources.fine_tuning.alpha.graders import Graders as Graders
    from ._views import RawAlpha, StreamedAlpha
    from .graders import AsyncGraders as AsyncGraders

__all__ = ["AsyncAlpha"]

serve(globals())


class AsyncAlpha(AsyncResource["RawAlpha", "StreamedAlpha"]):
    """What may still change. See https://platform.openai.com/docs/api-reference/fine-tuning/alpha."""

    @cached_property
    def graders(self) -> AsyncGraders:
        """Graders tried out before a training uses them."""
        from .graders import AsyncGraders

        return AsyncGraders(self._engine)
