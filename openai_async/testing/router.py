"""From verb and path to the function that answers, and what such a function is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, TypeAlias, TypeVar, cast

import msgspec

from .answers import Answer, Object, Refusal
from .fields import Fields
from .forms import Part, nested
from .received import ReceivedRequest
from .state import State

__all__ = ["Asked", "Call", "Handler", "Router", "Routes"]


class Call(Fields):
    """A request on its way to the function that answers it.

    request: as it arrived.
    state:   what the server remembers.
    ids:     the variable parts of the path, in order.
    deployment: the model that the address names, see `azure`; it takes the place of the one in the body.
    """

    __slots__ = ("_body", "deployment", "ids", "request", "state")

    def __init__(
        self, request: ReceivedRequest, state: State, ids: tuple[str, ...], deployment: str | None = None
    ) -> None:
        self.request: ReceivedRequest = request
        self.state: State = state
        self.ids: tuple[str, ...] = ids
        self.deployment: str | None = deployment
        self._body: Object | None = None

    @property
    def body(self) -> Object:
        """The JSON object of the body, or the fields of the form that it is (see `forms.nested`).

        Raises:
            Refusal: it is none.
        """
        if self._body is None:
            self._body = self._form() if self.is_form else self._json()
            if self.deployment is not None:
                self._body["model"] = self.deployment
        return self._body

    @property
    def is_form(self) -> bool:
        """Whether the body is a form."""
        return self.request.fields.get("content-type", "").startswith("multipart/")

    @property
    def options(self) -> Object:
        """`body`; an empty one of a request that has none."""
        return self.body if self.request.size else {}

    def model(self) -> str:
        """The value of ``model``.

        Raises:
            Refusal: it is missing, or no model of this server.
        """
        (name,) = self.required("model")
        return self.known(name)

    def known(self, name: str) -> str:
        """`name`, which is a model of this server.

        Raises:
            Refusal: it is none.
        """
        if not self.state.has(name):
            raise Refusal(
                404,
                f"The model '{name}' does not exist here. GET /v1/models lists those that do.",
                code="model_not_found",
            )
        return name

    def _json(self) -> Object:
        try:
            body = self.request.json()
        except msgspec.DecodeError:
            raise Refusal(400, "The body of the request is not valid JSON.") from None
        if not isinstance(body, dict):
            raise Refusal(400, "The body of the request is not a JSON object.")
        return cast("Object", body)

    def _form(self) -> Object:
        try:
            return nested(self.request.form)
        except ValueError as error:
            raise Refusal(400, str(error)) from None

    def file(self, name: str) -> Part:
        """The file that the parameter `name` of a form is.

        Raises:
            Refusal: it is missing, or no file.
        """
        if not self.is_form:
            raise Refusal(400, "The body of the request is not multipart/form-data.", param=name)
        (value,) = self.required(name)
        if not isinstance(value, Part):
            raise Refusal(400, f"Invalid type for '{name}': expected a file.", code="invalid_type", param=name)
        return value


class Asked(Call):
    """An event of a socket that asks for what a request may ask for, too: `body` in place of that of the handshake."""

    __slots__ = ()

    def __init__(self, call: Call, body: Object) -> None:
        super().__init__(call.request, call.state, call.ids)
        self._body = body

    @property
    def options(self) -> Object:
        """See `Fields`."""
        return self.body


Handler: TypeAlias = "Callable[[Call], Answer]"
# "POST /chat/completions" -> function; a part in braces stands for any one segment.
Routes: TypeAlias = "Mapping[str, Handler]"

H = TypeVar("H")


class Router(Generic[H]):
    """All routes of a server, below one prefix."""

    def __init__(self, prefix: str, *tables: Mapping[str, H]) -> None:
        self._fixed: dict[str, dict[str, H]] = {}
        self._patterns: dict[tuple[str, ...], dict[str, H]] = {}
        for table in tables:
            for route, handler in table.items():
                verb, path = route.split(" ")
                self._verbs(prefix + path)[verb] = handler

    def _verbs(self, path: str) -> dict[str, H]:
        if "{" in path:
            return self._patterns.setdefault(tuple(path.split("/")), {})
        return self._fixed.setdefault(path, {})

    def find(self, verb: str, path: str) -> tuple[H, tuple[str, ...]]:
        """The function for a request, and the variable parts of its path.

        Raises:
            Refusal: there is none.
        """
        fixed = self._fixed.get(path)
        verbs, ids = (fixed, ()) if fixed is not None else self._match(path)
        handler = verbs.get(verb)
        if handler is not None:
            return handler, ids
        if verbs:
            raise Refusal(
                405, f"Not allowed to {verb} on {path}; allowed: {', '.join(verbs)}.", code="method_not_supported"
            )
        raise Refusal(404, f"Invalid URL ({verb} {path}): the local server has nothing there.", code="unknown_url")

    def _match(self, path: str) -> tuple[dict[str, H], tuple[str, ...]]:
        parts = path.split("/")
        for pattern, verbs in self._patterns.items():
            if len(pattern) == len(parts):
                pairs = list(zip(pattern, parts, strict=True))
                if all(name == part or (name[:1] == "{" and part) for name, part in pairs):
                    return verbs, tuple(part for name, part in pairs if name[:1] == "{")
        return {}, ()
