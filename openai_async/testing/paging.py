"""Lists in pages, as the API gives them: ``limit``, ``order``, ``after`` and ``before``."""

from __future__ import annotations

from collections.abc import Sequence

from .answers import Answer, Object, Refusal, json_answer
from .router import Call

__all__ = ["page"]


def page(call: Call, items: Sequence[Object], *, limit: int = 20, most: int = 100, order: str = "desc") -> Answer:
    """The page of `items` (oldest first) that `call` asks for; newest first if that is the `order`.

    limit: items on a page if the call does not say; at most `most`.
    order: ``"asc"`` or ``"desc"``, if the call does not say.

    Raises:
        Refusal: a parameter makes no sense.
    """
    query = call.request.query
    order = query.get("order", order)
    if order not in ("asc", "desc"):
        raise _invalid("order", "it is neither 'asc' nor 'desc'")
    text = query.get("limit", str(limit))
    if not text.isdigit() or not 1 <= int(text) <= most:
        raise _invalid("limit", f"it is not between 1 and {most}")
    ordered = list(items if order == "asc" else reversed(items))
    if "after" in query:
        ordered = ordered[_place(ordered, "after", query["after"]) + 1 :]
    if "before" in query:
        ordered = ordered[: _place(ordered, "before", query["before"])]
    data = ordered[: int(text)]
    return json_answer(
        {
            "object": "list",
            "data": data,
            "first_id": data[0]["id"] if data else None,
            "last_id": data[-1]["id"] if data else None,
            "has_more": len(data) < len(ordered),
        }
    )


def _place(items: list[Object], name: str, wanted: str) -> int:
    for place, item in enumerate(items):
        if item["id"] == wanted:
            return place
    raise _invalid(name, f"nothing here has the id '{wanted}'")


def _invalid(name: str, why: str) -> Refusal:
    return Refusal(400, f"Invalid '{name}': {why}.", code="invalid_value", param=name)
