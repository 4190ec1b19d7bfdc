"""Lists, page by page."""

from __future__ import annotations

from typing_extensions import override

from benchmarks.canned import files
from benchmarks.peers import Session
from benchmarks.sample import Work

from .base import Case, Profile
from .steady import SteadyWorkload, metrics

__all__ = ["Pages"]


class Pages(SteadyWorkload):
    """A unit is a walk through all files; what an item costs, with its share in the requests."""

    name = "pages"
    title = "item of a list"

    @override
    def cases(self, profile: Profile) -> list[Case]:
        pages = {"smoke": 2, "quick": 20, "full": 20}[profile]
        seconds = {"smoke": 0.02, "quick": 0.3, "full": 1.0}[profile]
        params = {"in_flight": 4, "seconds": seconds, "pieces": pages * files.PER_PAGE}
        return [Case(f"{files.PER_PAGE} a page", files.listed(pages), metrics("item"), {"pages": pages}, params)]

    @override
    async def unit(self, session: Session, case: Case) -> Work:
        return await session.list_files()
