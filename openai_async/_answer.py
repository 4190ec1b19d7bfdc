"""What an answer that is no good says: from its status, headers and bytes to a typed error. Nothing is read here.

Servers that speak the API phrase their errors in several ways, all of which are understood: ``{"error": {"message":
...}}``, ``{"error": "text"}``, ``{"detail": ...}``, ``{"message": ...}``, any of these as an event, and plain text or
HTML.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import urljoin, urlsplit

import msgspec

from ._exceptions import APIError, APIResponseValidationError, APIStatusError, IncompleteStreamError, status_error
from ._http import Request, Response
from ._log import without_query
from ._model import ModelDecodeError
from ._sse import SSEDecoder

__all__ = ["event_error", "no_events", "redirect_target", "refusal", "unusable"]

_EXCERPT = 200

# What a stream's error object says, where a plain answer would have had a status line.
_STATUS_OF: dict[str, int] = {
    "invalid_request_error": 400,
    "badrequesterror": 400,
    "context_length_exceeded": 400,
    "invalid_api_key": 401,
    "authentication_error": 401,
    "authenticationerror": 401,
    "permission_error": 403,
    "permissiondeniederror": 403,
    "not_found_error": 404,
    "notfounderror": 404,
    "model_not_found": 404,
    "rate_limit_error": 429,
    "rate_limit_exceeded": 429,
    "ratelimiterror": 429,
    "insufficient_quota": 429,
    "tokens": 429,
    "requests": 429,
    "server_error": 500,
    "internal_error": 500,
    "internalservererror": 500,
    "api_error": 500,
    "overloaded_error": 503,
    "service_unavailable": 503,
}


def refusal(response: Response) -> APIStatusError:
    """The error for an answer with a status of 400 or above."""
    body, message = _error_body(response)
    said = f"Error code: {response.status_code}" + (f" - {message}" if message else "")
    return status_error(response.status_code)(said + _where(response), response=response, body=body)


def redirect_target(error: APIStatusError) -> str | None:
    """Where the answer to a handshake leads, if it is a redirect to the same scheme, host and port.

    If it is one to elsewhere, where the key must not be sent, the error says so.
    """
    response = error.response
    location = response.headers.get("location")
    if response.status_code not in (301, 302, 303, 307, 308) or not location:
        return None
    target = urljoin(response.url, location)
    if _origin(target) == _origin(response.url):
        return target
    error.message += (
        f" It leads to {without_query(target)}, which is not followed; if sockets are there, set websocket_base_url."
    )
    error.args = (error.message,)
    return None


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    scheme = {"ws": "http", "wss": "https"}.get(parts.scheme, parts.scheme)
    return scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(scheme)


def event_error(raw: bytes, request: Request, headers: Mapping[str, str]) -> APIStatusError | None:
    """The error that a stream event stands for, None if it is an ordinary event.

    An event is an error if its data is an object with a truthy ``error``, or is of the type ``error``, as in the
    Responses API; a response that failed is an answer like others. The class of an error is the one that the matching
    status would have given, 500 where nothing tells.
    """
    try:
        data: Any = msgspec.json.decode(raw)
    except msgspec.DecodeError:
        return None
    fields = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    error: Any = fields.get("error") or (fields if fields.get("type") == "error" else None)
    if not error or fields.get("object") == "response":
        return None
    body: Any = error
    status = _status_of(cast("dict[str, Any]", error) if isinstance(error, dict) else fields)
    response = Response(status, headers=headers, content=raw, request=request)
    _, message = _error_body(response)
    said = f"Error code: {status} - {message or 'an error arrived within the stream'}"
    return status_error(status)(said + _where(response), response=response, body=body)


def unusable(response: Response, error: ModelDecodeError) -> APIResponseValidationError:
    """The error for an answer with a good status whose body is not what the API documents."""
    said = _not_parsed(response, error) + _where(response)
    return APIResponseValidationError(response, _json_or_text(response), message=said)


def no_events(response: Response) -> APIError:
    """The error for a stream that ended without a single event; `response` holds what it sent instead."""
    content = response.content.strip()
    kind = response.headers.get("content-type", "")
    if content and not kind.startswith("text/event-stream"):
        what = "an HTML page" if content[:1] == b"<" else kind or "no content type"
        said = f"The server answered with {what} where events were expected: {_excerpt(content)}{_where(response)}"
        return APIResponseValidationError(response, _json_or_text(response), message=said)
    return IncompleteStreamError(f"The stream ended before its first event{_where(response)}", response.request)


def _not_parsed(response: Response, error: ModelDecodeError) -> str:
    content = response.content.strip()
    kind = response.headers.get("content-type", "no content type")
    if not content:
        return "The server answered with an empty body where JSON was expected"
    if content[:1] == b"<":
        what = "The server answered with an HTML page where JSON was expected, as proxies and wrong base URLs do"
        return f"{what}: {_excerpt(content)}"
    if error.path is not None:
        return f"The answer does not fit the documented type at {error.path}: {error.reason}"
    if content[:1] in b"{[":
        return f"The answer is not well-formed JSON ({error.reason}): {_excerpt(content)}"
    return f"The server answered with {kind} where JSON was expected: {_excerpt(content)}"


def _excerpt(content: bytes) -> str:
    text = content[: _EXCERPT * 4].decode("utf-8", "replace")
    text = " ".join(text.split())
    return repr(text if len(text) <= _EXCERPT else text[:_EXCERPT] + "...")


def _where(response: Response) -> str:
    request = response.request
    request_id = response.headers.get("x-request-id")
    tail = f", request id {request_id}" if request_id else ""
    return f" ({request.method} {without_query(request.url)}, status {response.status_code}{tail})"


def _error_body(response: Response) -> tuple[object | None, str | None]:
    """What `APIError.body` shall be, and the sentence in it that says what happened."""
    parsed = _json_or_text(response)
    if not isinstance(parsed, dict):
        return parsed or None, _excerpt(response.content) if parsed else None
    fields = cast("dict[str, Any]", parsed)
    body: object = fields.get("error") or fields
    return body, _sentence(body) or _excerpt(response.content)


def _sentence(body: object) -> str | None:
    if isinstance(body, str):
        return body
    if isinstance(body, dict):
        fields = cast("dict[str, Any]", body)
        for name in ("message", "detail", "msg", "error_description", "title"):
            value = fields.get(name)
            if isinstance(value, str) and value:
                return value
    return None


def _json_or_text(response: Response) -> object:
    content = response.content
    events = SSEDecoder().feed(content + b"\n\n") if content.lstrip().startswith((b"data:", b"event:")) else ()
    for text in (content, *(event.raw for event in events[:1])):
        try:
            return msgspec.json.decode(text)
        except msgspec.DecodeError:
            pass
    return response.text if content.strip() else ""


def _status_of(error: Mapping[str, Any]) -> int:
    for name in ("status", "status_code", "code", "type"):
        value = error.get(name)
        if isinstance(value, str) and value.isdigit():
            value = int(value)
        if isinstance(value, int) and 400 <= value < 600:
            return value
        if isinstance(value, str) and value.lower() in _STATUS_OF:
            return _STATUS_OF[value.lower()]
    return 500
