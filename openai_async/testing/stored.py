"""What most areas do alike: find, list, change and delete what clients have stored, and let time pass for it.

Nothing moves by a clock. Work is done a step at a time, one for each time that somebody asks how far it is; what is
called or asked with the word ``fail`` in front (a file ``fail.txt``, a prompt ``Fail, please``) comes to a bad end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .answers import Answer, Object, Refusal, json_answer
from .paging import page
from .router import Call, Handler

__all__ = [
    "changing",
    "deleting",
    "fails",
    "find",
    "given",
    "keep",
    "listing",
    "missing",
    "remove",
    "retrieving",
    "told",
]

_KEPT = 5_000
_POLL_AFTER = {"openai-poll-after-ms": "10"}
_MOVING = frozenset(("queued", "in_progress", "cancelling", "validating", "finalizing", "validating_files", "running"))


def keep(call: Call, kind: str, item: Object) -> Object:
    """Store `item`, which has an id, and returns it. When there are too many of a kind, the oldest is forgotten."""
    kept = call.state.kept(kind)
    kept[item["id"]] = item
    if len(kept) > _KEPT:
        del kept[next(iter(kept))]
    return item


def find(call: Call, kind: str, name: str | None = None, param: str | None = None) -> Any:
    """What is stored as `name`; without it, as the last variable part of the path.

    Raises:
        Refusal: nothing is.
    """
    name = call.ids[-1] if name is None else name
    item = call.state.kept(kind).get(name)
    if item is None:
        raise missing(kind, name, param)
    return item


def remove(call: Call, kind: str, name: str | None = None) -> str:
    """Forget what `find` finds; returns its id.

    Raises:
        Refusal: there is nothing.
    """
    name = call.ids[-1] if name is None else name
    find(call, kind, name)
    del call.state.kept(kind)[name]
    return name


def missing(kind: str, name: str, param: str | None = None) -> Refusal:
    """The answer for an id that nothing has."""
    what = kind.partition("/")[0].removesuffix("s").replace("_", " ")
    return Refusal(404, f"There is no {what} with the id '{name}'.", param=param)


def told(item: Object) -> Answer:
    """`item` as it is now, with a hint when to ask again if work on it goes on."""
    answer = json_answer(item)
    if item.get("status") in _MOVING:
        answer.headers = _POLL_AFTER
    return answer


def fails(text: object) -> bool:
    """Whether something with this name, or asked in these words, is to fail."""
    return isinstance(text, str) and text[:4].lower() == "fail"


def retrieving(kind: str, advance: Callable[[Call, Object], object] | None = None) -> Handler:
    """What answers a request for one thing, after `advance` has brought it a step on."""

    def retrieve(call: Call) -> Answer:
        item = find(call, kind)
        if advance is not None:
            advance(call, item)
        return told(item)

    return retrieve


def listing(kind: str) -> Handler:
    """What answers a request for a list."""
    return lambda call: page(call, list(call.state.kept(kind).values()))


def changing(kind: str, *names: str) -> Handler:
    """What takes over the parameters `names` that are given."""

    def change(call: Call) -> Answer:
        item = find(call, kind)
        item.update(given(call.options, names))
        return told(item)

    return change


def deleting(kind: str, extra: Mapping[str, object]) -> Handler:
    """What deletes one thing and says so; `extra` is what it says besides."""
    return lambda call: json_answer({"id": remove(call, kind), "deleted": True, **extra})


def given(body: Object, names: tuple[str, ...]) -> Object:
    """The parameters `names` of `body` that are not null."""
    return {name: body[name] for name in names if body.get(name) is not None}
