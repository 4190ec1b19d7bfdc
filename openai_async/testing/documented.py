"""The whole API without a memory: well-formed answers for each path, used where no other module here has a better one.

Nothing is stored. ``documented.json``, made by ``tools/gen_samples.py``, has a sample for each type of answer; ids of
the path return in it, a list is one page of two.
"""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import Any

import msgspec

from .answers import Answer, Object, encode, event_stream, json_answer
from .router import Call, Handler

__all__ = ["routes"]

_BYTES = b"These are the bytes of the local server.\n"


class _Documented(msgspec.Struct):
    shapes: dict[str, dict[str, Any]]
    routes: dict[str, _Endpoint]


class _Endpoint(msgspec.Struct):
    """One documented answer.

    kind:   ``"json"``, ``"page"``, ``"binary"``, ``"text"`` or ``"none"``.
    shape:  the name of the sample.
    page:   the kind of page.
    echo:   field -> place of the variable part of the path that it repeats.
    events: the names of the samples that a stream consists of.
    always: whether it is a stream without being asked for one.
    done:   whether the stream ends with ``[DONE]``.
    """

    kind: str
    shape: str = ""
    page: str = ""
    echo: dict[str, int] = {}
    events: list[str] = []
    always: bool = False
    done: bool = False


@cache
def routes() -> dict[str, Handler]:
    """What answers each of them; read when it is first needed."""
    documented = msgspec.json.decode(Path(__file__).with_name("documented.json").read_bytes(), type=_Documented)
    return {route: partial(_answer, documented.shapes, each) for route, each in documented.routes.items()}


def _answer(shapes: dict[str, Object], endpoint: _Endpoint, call: Call) -> Answer:
    if endpoint.always or (endpoint.events and _wants_stream(call)):
        events = [_event(_filled(shapes[name], endpoint, call)) for name in endpoint.events]
        return event_stream(events, done=endpoint.done)
    if endpoint.kind == "json":
        return json_answer(_filled(shapes[endpoint.shape], endpoint, call))
    if endpoint.kind == "page":
        return json_answer(_page(shapes[endpoint.shape], endpoint, call))
    if endpoint.kind == "none":
        return Answer((b"",), content_type="")
    return Answer((_BYTES,), content_type="text/plain" if endpoint.kind == "text" else "application/octet-stream")


def _wants_stream(call: Call) -> bool:
    return str(call.options.get("stream") or call.request.query.get("stream")).lower() == "true"


def _event(sample: Object) -> object:
    """`sample`, or what it wraps: the types of some streams join the name of an event and its data."""
    if sample.keys() == {"event", "data"}:
        return b"event: %b\ndata: %b\n\n" % (sample["event"].encode(), encode(sample["data"]))
    return sample


def _filled(sample: Object, endpoint: _Endpoint, call: Call) -> Object:
    return {**sample, **{name: call.ids[place] for name, place in endpoint.echo.items() if name in sample}}


def _page(sample: Object, endpoint: _Endpoint, call: Call) -> Object:
    first = _filled(sample, endpoint, call)
    second = {**first, "id": f"{first['id'].removesuffix('_1')}_2"} if "id" in first else first
    page: Object = {"object": "list", "data": [first, second]}
    if endpoint.page == "AsyncPage":
        return page
    page["has_more"] = False
    if endpoint.page in ("AsyncNextCursorPage", "AsyncTokenPage"):
        return {**page, "next": None}
    return {**page, "first_id": first.get("id"), "last_id": second.get("id")}
