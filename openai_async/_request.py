"""From options and parameters to one request: address, headers, body and limits. Pure: nothing is sent from here.

A `RequestBuilder` holds what is the same for every request of a client, so that building one is a few dictionary steps.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict, cast
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from ._call import Call
from ._deadline import Deadline, current_deadline, phases
from ._exceptions import OpenAIError
from ._model import encode_json
from ._query import encode_query, encode_socket_query
from ._retry import RetryPolicy
from ._types import FileContent, Headers, NotGiven, Omit, Query, TimeoutLike, given, not_given

if TYPE_CHECKING:
    from ._files import Upload
    from ._multipart import EncodedForm, Form

__all__ = ["RETRY_COUNT", "Auth", "CallOptions", "RequestBuilder", "with_headers"]

Auth = Literal["bearer", "admin", "none"]
"""Which key a request carries."""

RETRY_COUNT = "x-stainless-retry-count"
_MAX_READY = 64
_SOCKET: tuple[bool, Auth, float | None] = (False, "bearer", None)


class CallOptions(TypedDict, total=False):
    """What may vary between the requests of a client.

    body, query:     parameters of the endpoint; those that are not given are left out.
    form:            how the body becomes a form; without it, it is JSON.
    content:         the body itself, in place of parameters.
    headers:         of the endpoint, over those of the client.
    extra_headers, extra_query, extra_body: the caller's, over all others.
    timeout:         limits of each attempt, in place of the client's.
    max_retries:     attempts after the first, in place of the client's.
    auth:            which key it carries.
    deadline:        the end of a call that the request is a part of; by default it is a call of its own.
    """

    body: object
    form: Form | None
    content: FileContent | None
    query: Query | None
    headers: Headers | None
    extra_headers: Headers | None
    extra_query: Query | None
    extra_body: object
    timeout: TimeoutLike | NotGiven
    max_retries: int | None
    auth: Auth
    deadline: Deadline | None


class RequestBuilder:
    """What every request of a client has in common.

    base_url: address the paths are below; a query it carries goes on every request, and a user name and password go
              into the header of basic authentication (RFC 7617), which takes the place of the key.
    headers:  the client's own headers and the user's default headers, authentication excluded.
    auth:     the headers that each kind of authentication adds; `AWAITED_TOKEN` where a credential gives the key.
    query:    parameters of every request.
    websocket_base_url: address that sockets are below, if it is another one.
    timeout, max_retries, deadline: defaults of every request; `deadline` in seconds, None for no limit.

    Raises:
        OpenAIError: `base_url` is not an http(s) address.
        TypeError, ValueError: a limit is no number or negative.
    """

    def __init__(
        self,
        *,
        base_url: str,
        headers: Mapping[str, str],
        auth: Mapping[Auth, Mapping[str, str]],
        query: Mapping[str, object],
        timeout: TimeoutLike,
        max_retries: float,
        deadline: float | None,
        websocket_base_url: str | None = None,
    ) -> None:
        parts = _split(base_url)
        self._root = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path.rstrip('/')}"
        self._query: dict[str, object] = {**dict(parse_qsl(parts.query, keep_blank_values=True)), **query}
        self._query_text = encode_query(self._query) if self._query else ""
        self._headers = _merge(_basic_auth(parts), headers)
        self._auth = auth
        self._default_query = query
        self._socket_base = parts if websocket_base_url is None else _split_socket(websocket_base_url)
        self._phases = phases(timeout)
        self._max_retries = max_retries
        self._deadline = deadline
        self._ready: dict[tuple[bool, Auth, float | None], Mapping[str, str]] = {}

    def build(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        form: Form | None = None,
        content: FileContent | None = None,
        query: Mapping[str, object] | None = None,
        headers: Headers | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: object = None,
        timeout: TimeoutLike | NotGiven = not_given,
        max_retries: int | None = None,
        auth: Auth = "bearer",
        stream: bool = False,
        deadline: Deadline | None = None,
    ) -> Call:
        """The request for one call of an endpoint; for the options see `CallOptions`.

        Raises:
            TypeError, ValueError: a parameter cannot be sent; the message names its path.
        """
        parameters = _merge_body(body, extra_body)
        encoded = None if form is None else form.encode(cast("dict[str, object]", parameters or {}))
        whole = _encode(parameters, encoded, content)
        limits = self._phases if isinstance(timeout, NotGiven) else phases(timeout)
        key = whole is not None, auth, limits.read
        fields = self._ready.get(key) or self._compose(*key)
        if encoded is not None:
            # A form is a form, whatever headers say: only here its boundary is known.
            fields = _freeze(_merge(fields, headers, extra_headers, {"Content-Type": encoded.content_type}))
        elif headers or extra_headers:
            fields = _freeze(_merge(fields, headers, extra_headers))
        return Call(
            method,
            self.address(path, query, extra_query),
            fields,
            whole,
            phases=limits,
            deadline=self.deadline() if deadline is None else deadline,
            max_retries=self._max_retries if max_retries is None else RetryPolicy(max_retries).max_retries,
            stream=stream,
        )

    def socket(
        self,
        path: str,
        *,
        query: Query | None = None,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
    ) -> tuple[str, Mapping[str, str]]:
        """Address and headers of a socket; `path` is below the base URL of sockets.

        Raises:
            TypeError, ValueError: a parameter cannot be sent.
        """
        base = self._socket_base
        own = dict(parse_qsl(base.query, keep_blank_values=True))
        text = encode_socket_query({**self._default_query, **own, **(query or {}), **(extra_query or {})})
        root = f"{'wss' if base.scheme == 'https' else 'ws'}://{base.netloc.rpartition('@')[2]}{base.path.rstrip('/')}"
        headers = self._ready.get(_SOCKET) or self._compose(*_SOCKET)
        return f"{root}{path}{'?' if text else ''}{text}", _freeze(_merge(headers, _basic_auth(base), extra_headers))

    def handshake(
        self, url: str, headers: Mapping[str, str], *, open_timeout: float | None, max_retries: int | None = None
    ) -> Call:
        """The request that opens a socket, which is answered within `open_timeout` seconds."""
        connect = self._phases.connect
        limits = self._phases._replace(
            connect=connect if open_timeout is None else min(open_timeout, connect or open_timeout), read=open_timeout
        )
        return Call(
            "GET",
            url,
            headers,
            None,
            phases=limits,
            deadline=self.deadline(),
            max_retries=self._max_retries if max_retries is None else RetryPolicy(max_retries).max_retries,
            stream=True,
            upgrade=True,
        )

    def deadline(self) -> Deadline | None:
        """The end of a call that begins now, None for no limit."""
        outer = current_deadline()
        if self._deadline is None:
            return outer
        own = Deadline.after(self._deadline)
        return own if outer is None else min(own, outer)

    def address(self, path: str, query: Mapping[str, object] | None = None, extra: Query | None = None) -> str:
        """The URL of `path`, which is below the base URL unless it is a whole address."""
        if path.startswith(("http://", "https://")):
            url = path
        else:
            url = f"{self._root}{path if path.startswith('/') else f'/{path}'}"
        if not query and not extra:
            text = self._query_text
        else:
            text = encode_query({**self._query, **(query or {}), **(extra or {})})
        if not text:
            return url
        return f"{url}{'&' if '?' in url else '?'}{text}"

    def _compose(self, has_body: bool, auth: Auth, read: float | None) -> Mapping[str, str]:
        """The headers of all requests of one kind, made once."""
        own = {"Accept": "application/json", RETRY_COUNT: "0"}
        if has_body:
            own["Content-Type"] = "application/json"
        if read is not None:
            own["x-stainless-read-timeout"] = f"{read:g}"
        if len(self._ready) >= _MAX_READY:
            self._ready.clear()
        ready = self._ready[has_body, auth, read] = _freeze(_merge(own, self._auth.get(auth), self._headers))
        return ready


def with_headers(headers: Mapping[str, str], changes: Headers) -> Mapping[str, str]:
    """The headers of a call with some of them changed or, by `omit`, taken out."""
    from multidict import CIMultiDict, CIMultiDictProxy

    changed = CIMultiDict(headers)
    for name, value in changes.items():
        if isinstance(value, (Omit, NotGiven)):
            changed.popall(name, None)
        else:
            changed[name] = _one_line(name, str(value))
    return CIMultiDictProxy(changed)


def _freeze(headers: dict[str, str]) -> Mapping[str, str]:
    """`headers` in the form that aiohttp takes without another copy."""
    from multidict import CIMultiDict, CIMultiDictProxy

    return CIMultiDictProxy(CIMultiDict(headers))


def _merge(base: Mapping[str, str], *layers: Headers | None) -> dict[str, str]:
    """`base` with each layer over it; names compare without regard to case, `omit` removes.

    Raises:
        ValueError: a value would break out of its line.
    """
    merged: dict[str, str] = dict(base)
    names = {name.lower(): name for name in merged}
    for layer in layers:
        for name, value in (layer or {}).items():
            merged.pop(names.pop(name.lower(), name), None)
            if not isinstance(value, (Omit, NotGiven)):
                merged[name] = _one_line(name, str(value))
                names[name.lower()] = name
    return merged


def _merge_body(body: object, extra: object) -> object:
    """The parameters that are given, with the caller's extra ones over them."""
    if isinstance(body, dict):
        body = given(cast("dict[str, Any]", body))
    if extra is not None:
        if isinstance(extra, Mapping) and (body is None or isinstance(body, dict)):
            body = {**cast("dict[str, Any]", body or {}), **cast("Mapping[str, Any]", extra)}
        else:
            raise TypeError(f"extra_body must be a mapping that is merged into the parameters, not {extra!r}")
    return body


def _encode(parameters: object, form: EncodedForm | None, content: FileContent | None) -> bytes | Upload | None:
    """The body of a request: `content` as it is, a form, or JSON."""
    if content is not None:
        if parameters is not None:
            raise TypeError("content is the whole body; nothing can be added to it")
        return _raw_body(content)
    if form is not None:
        return _form_body(form)
    return None if parameters is None else encode_json(parameters)


def _raw_body(content: FileContent) -> bytes | Upload:
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    from ._files import Upload
    from ._multipart import FileSegment

    return Upload([FileSegment("content", content)])


def _form_body(form: EncodedForm) -> bytes | Upload:
    first = form.segments[0]
    if len(form.segments) == 1 and isinstance(first, bytes):
        return first
    from ._files import Upload

    return Upload(form.segments)


def _one_line(name: str, value: str) -> str:
    if "\n" in value or "\r" in value or "\0" in value:
        what = "the API key" if name in ("Authorization", "api-key") else f"the value of the header {name}"
        raise ValueError(f"{what} holds a line break; if it comes from a file, use .strip()")
    return value


def _split(base_url: str) -> SplitResult:
    try:
        parts = urlsplit(base_url.strip())
        host, _ = parts.hostname, parts.port  # a port that is none raises
        if parts.scheme in ("http", "https") and _is_host(host or ""):
            return parts
    except ValueError:
        pass
    raise OpenAIError(
        f"base_url must be an http:// or https:// address, not {base_url!r}; for example http://127.0.0.1:8000/v1"
    )


def _split_socket(base_url: str) -> SplitResult:
    """The parts of an address of sockets, whose scheme may be that of HTTP as well."""
    address = base_url.strip()
    return _split(f"http{address[2:]}" if address.startswith(("ws://", "wss://")) else address)


def _is_host(name: str) -> bool:
    """Whether each part of `name` has a length that the DNS allows (RFC 1035, section 2.3.4)."""
    return " " not in name and all(0 < len(label) < 64 for label in name.removesuffix(".").split("."))


def _basic_auth(address: SplitResult) -> dict[str, str]:
    if address.username is None:
        return {}
    pair = f"{unquote(address.username)}:{unquote(address.password or '')}"
    return {"Authorization": f"Basic {b64encode(pair.encode()).decode()}"}
