"""Methods as the facts of the API want them."""

from __future__ import annotations

from typing import Any

from surface.annotations import canonical, parameter_type, short
from surface.method import Helper, Method, Overload, Parameter
from typegen.expressions import Generic, Name, Node, alternatives, parse, union
from typegen.facts import Facts

__all__ = ["wanted_helper", "wanted_method"]

_AUTH = {("bearer_auth",): "bearer", ("admin_api_key_auth",): "admin"}
_OUTPUT, _CONTENT = "OutputT", "ContentType"  # the type of parsed answers: of agents, and elsewhere
_READ_AS = {"binary": "HttpxBinaryResponseContent", "text": "str", "none": "NoneType"}


def wanted_method(facts: Facts, endpoint: dict[str, Any]) -> Method:
    """The method of an endpoint."""
    stream: dict[str, Any] = endpoint.get("stream") or {}
    event = _key(stream["event"]) if stream else ""
    always = bool(stream.get("always"))
    answer = "NoneType" if always else _answer(endpoint)
    overloads: list[dict[str, Any]] = stream.get("overloads") or endpoint.get("overloads") or []
    return Method(
        is_async=endpoint["async_def"],
        verb=endpoint["http"],
        url=endpoint["url"],
        parameters={one["name"]: _parameter(facts, one) for one in endpoint["parameters"]},
        content=_content(endpoint),
        answer=answer,
        event=event,
        streams="always" if always else "on request" if stream else "never",
        gives=_gives(endpoint, answer, event),
        headers={name.lower(): value for name, value in endpoint["default_headers"].items()},
        auth=_AUTH[tuple(endpoint["auth"])],
        deprecated=endpoint["deprecated"],
        together=_together(endpoint),
        overloads=tuple(_overload(facts, one) for one in overloads),
    )


def wanted_helper(helper: dict[str, Any]) -> Helper:
    """The method of a helper."""
    return Helper(helper["async_def"], {one["name"]: one["required"] for one in helper["parameters"]})


def _parameter(facts: Facts, parameter: dict[str, Any]) -> Parameter:
    annotation = parameter["annotation"].replace(_OUTPUT, _CONTENT)
    node = parameter_type(facts, parameter["name"], annotation, parameter.get("refs", {}))
    if parameter["name"] == "stream":
        marks = [member for member in alternatives(node) if isinstance(member, Name)]
        node = union((Name("bool"), *marks))
    place = "nowhere" if parameter["in"] == "client" else f"{parameter['in']} {parameter.get('wire', '')}".strip()
    default = (
        None if parameter["required"] else {"NOT_GIVEN": "not_given"}.get(parameter["default"], parameter["default"])
    )
    return Parameter(parameter["kind"], default, canonical(node), place)


def _content(endpoint: dict[str, Any]) -> str:
    """How the body travels; a form in the words of the resources."""
    multipart = endpoint.get("multipart")
    if not multipart:
        return "JSON" if endpoint["content_type"] else "nothing"
    if "encodings" in multipart:
        encoded = [name for name, how in multipart["encodings"].items() if how["json"]]
        return f"Form(json={tuple(encoded)!r}, raw={multipart['raw_body_field']!r})"
    files = dict.fromkeys(path[0] for path in multipart["file_paths"])
    sometimes = "" if multipart["when"] == "always" else ", always=False"
    return f"Form({', '.join(map(repr, files))}{sometimes})"


def _answer(endpoint: dict[str, Any]) -> str:
    response = endpoint["response"]
    if response["kind"] == "page":
        return f"{endpoint['page_class']}[{_key(response['item'])}]"
    if response["kind"] == "dynamic":
        return "by response_format"
    return _READ_AS.get(response["kind"]) or _key(response)


def _key(response: dict[str, Any]) -> str:
    key: str = response["path"].removeprefix("openai.types.")
    return key


def _gives(endpoint: dict[str, Any], answer: str, event: str) -> str:
    if endpoint["response"]["kind"] == "page":
        return f"AsyncPaginator[{_key(endpoint['response']['item'])}, {answer}]"
    if endpoint["response"]["kind"] == "dynamic":
        return "by response_format"
    result: list[Node] = [] if answer == "NoneType" else [parse(answer)]
    stream: dict[str, str] = endpoint.get("stream") or {}
    kind = stream.get("class", "AsyncStream")
    result += [Generic(kind, (Name(event if kind == "AsyncStream" else _CONTENT),))] if event else []
    return canonical(union(tuple(result))) if result else "None"


def _together(endpoint: dict[str, Any]) -> frozenset[frozenset[str]]:
    """The sets of arguments that go together, without those that every call needs."""
    required = {one["name"] for one in endpoint["parameters"] if one["required"]} | {"stream"}
    sets = frozenset(frozenset(names) - required for names in endpoint.get("required_argument_sets", ()))
    return sets if all(sets) else frozenset()


def _overload(facts: Facts, overload: dict[str, Any]) -> Overload:
    gives = overload["returns"].replace(_OUTPUT, _CONTENT)
    return Overload(frozenset(overload["required"]), short(facts, parse(gives)))
