"""Every error of the package, as one tree of plain values that can be pickled.

    OpenAIError
    ├── APIError                          .message .request .body .code .param .type .attempts
    │   ├── APIConnectionError            no answer arrived; the cause is in __cause__
    │   │   └── APITimeoutError           a phase of one attempt took longer than `Timeout` allows
    │   │       └── DeadlineExceededError the whole call took longer than `deadline` allows
    │   │           └── PollTimeoutError  what was waited for was not ready in time; .last is its newest state
    │   ├── APIResponseValidationError    an answer arrived that is not what the API documents
    │   ├── IncompleteStreamError         a stream ended before its end; .partial holds what came
    │   └── APIStatusError                the server answered with an error; .status_code .response .request_id
    │       ├── BadRequestError           400
    │       ├── AuthenticationError       401
    │       │   └── OAuthError            a token exchange was refused
    │       ├── PermissionDeniedError     403
    │       ├── NotFoundError             404
    │       ├── ConflictError             409
    │       ├── UnprocessableEntityError  422
    │       ├── RateLimitError            429
    │       └── InternalServerError       500 and above
    ├── RepeatedCursorError               a list leads back to a page that was given before; .path .params
    ├── LengthFinishReasonError           a parsed answer was cut off by the token limit; .completion
    ├── ContentFilterFinishReasonError    a parsed answer was withheld by the content filter; .completion
    ├── OutputParseError                  a text is not of the type that was asked for; .path .reason .text .completion
    │   └── AgentOutputParseError         so is that of an agent; .result
    ├── InvalidWebhookSignatureError      a webhook was not signed with a secret that is known, or not now
    ├── WebSocketConnectionClosedError    a socket was closed; .code .reason .unsent_messages .unsent_frames
    ├── WebSocketQueueFullError           too much waits for a socket that is not connected
    ├── SubjectTokenProviderError         a platform gave no token for a workload identity; .response
    ├── AgentTurnResultError              an agent gave no answer; .reason .turn .messages .required_actions
    ├── AgentFilePreparationError         an upload of files for an agent failed; .prepared has those before it
    └── AgentFileStagingError             a file was uploaded but not put into an environment; .uploaded_file_id

`APIError.attempts` lists what was tried, oldest first. Reference: https://platform.openai.com/docs/guides/error-codes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ._http import Request, Response

if TYPE_CHECKING:
    from ._agent_files import PreparedAgentFiles
    from ._agent_turn import AgentTurnResult
    from .types.beta_agents import AgentSessionAssistantMessage, RequiredAction, Turn

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AgentOutputParseError",
    "AgentTurnResultError",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DeadlineExceededError",
    "IncompleteStreamError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "OutputParseError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "RepeatedCursorError",
    "SubjectTokenProviderError",
    "ToolRoundsError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "status_error",
]


class Attempt(msgspec.Struct, frozen=True):
    """One try of a request that failed.

    number:     1 for the first try.
    error:      what happened, in one line.
    status:     the server's status code, None if no answer came.
    request_id: the server's name for the request, where it gave one.
    elapsed:    seconds from the start of the try to its failure.
    delay:      seconds waited before the next try, None if there was none.
    """

    number: int
    error: str
    status: int | None = None
    request_id: str | None = None
    elapsed: float = 0.0
    delay: float | None = None


def _rebuild(cls: type[OpenAIError], args: tuple[object, ...], state: dict[str, object]) -> OpenAIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class OpenAIError(Exception):
    """Base of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class APIError(OpenAIError):
    """A request that did not lead to a usable answer.

    message: what happened.
    body:    the server's ``error`` object, else its JSON, else its text; None if no answer came.
    code, param, type: fields of the server's error object, where it has them.
    repeatable: whether the same request can be sent again; False if its body could be read only once.
    partial: what a stream of ``.stream()`` had received when it broke; else None.
    """

    message: str
    request: Request
    body: object | None
    code: str | None
    param: str | None
    type: str | None
    attempts: tuple[Attempt, ...]
    repeatable: bool = True
    partial: Any = None

    def __init__(self, message: str, request: Request, *, body: object | None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        self.attempts = ()
        fields = _fields(body)
        self.code = fields.get("code")
        self.param = fields.get("param")
        self.type = fields.get("type")

    def __str__(self) -> str:
        tried = len(self.attempts)
        return self.message if tried < 2 else f"{self.message} [after {tried} attempts]"


class APIConnectionError(APIError):
    """No answer arrived: the server could not be reached or the connection broke.

    stale: whether that was a connection kept from an earlier request, which the server, as a rule, had closed already;
           the first such failure of a call is tried again without a wait.
    """

    stale: bool = False

    def __init__(self, *, message: str = "Connection error.", request: Request) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """A phase took longer than its limit; `phase` says which: connect, pool, write, read, first_event or idle."""

    phase: str | None

    def __init__(self, request: Request, *, message: str = "Request timed out.", phase: str | None = None) -> None:
        super().__init__(message=message, request=request)
        self.phase = phase


class DeadlineExceededError(APITimeoutError):
    """The whole call, retries and waits included, did not end within its `deadline`."""


class PollTimeoutError(DeadlineExceededError, TimeoutError, RuntimeError):
    """What a helper waited for was not ready within `max_wait_seconds`, or within the `deadline`.

    It is a TimeoutError and a RuntimeError since helpers of the official package raise one or the other.

    last: the newest state.
    """

    last: Any

    def __init__(self, request: Request, *, last: Any, status: object, seconds: float) -> None:
        where = f"{request.method} {request.url.partition('?')[0]}"
        message = f"Gave up waiting after {seconds:.1f} s: {where} still says {status!r}."
        super().__init__(request, message=message, phase="poll")
        self.last = last


class APIResponseValidationError(APIError):
    """The server answered, but not as documented: no JSON, an empty body, or the wrong shape in strict mode."""

    response: Response
    status_code: int

    def __init__(self, response: Response, body: object | None, *, message: str | None = None) -> None:
        super().__init__(message or "Data returned by API invalid for expected schema.", response.request, body=body)
        self.response = response
        self.status_code = response.status_code

    @property
    def request_id(self) -> str | None:
        """The server's name for the request."""
        return self.response.headers.get("x-request-id")


class IncompleteStreamError(APIError):
    """A stream broke off: it ended without its closing event. `partial` holds what was received until then."""

    def __init__(self, message: str, request: Request, *, partial: Any = None, body: object | None = None) -> None:
        super().__init__(message, request, body=body)
        self.partial = partial


class APIStatusError(APIError):
    """The server answered with a 4xx or 5xx status."""

    response: Response
    status_code: int
    request_id: str | None

    def __init__(self, message: str, *, response: Response, body: object | None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")


class BadRequestError(APIStatusError):
    """400: the request is malformed or a parameter is not accepted."""


class AuthenticationError(APIStatusError):
    """401: the API key is missing, wrong or revoked."""


class OAuthError(AuthenticationError):
    """A token exchange was refused, with a status of 400, 401 or 403.

    error: the code of RFC 6749, section 5.2, such as ``invalid_grant``; None if the server gave none.
    """

    error: str | None

    def __init__(self, *, response: Response, body: object | None) -> None:
        fields = _fields(body)
        code, said = fields.get("error"), fields.get("error_description")
        self.error = code if isinstance(code, str) else None
        super().__init__(str(said or code or f"Error code: {response.status_code}"), response=response, body=body)


class PermissionDeniedError(APIStatusError):
    """403: the key has no right to this resource."""


class NotFoundError(APIStatusError):
    """404: there is no such model, object or path."""


class ConflictError(APIStatusError):
    """409: the resource was changed by another request."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed but cannot be carried out."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or no quota left (`code` tells)."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class RepeatedCursorError(OpenAIError):
    """A list leads back to a page that was given before, so that going on would never end.

    path:   the list.
    params: the query parameters that the server gave for the next page and that were used before.
    """

    path: str
    params: Mapping[str, object]

    def __init__(self, *, path: str, params: Mapping[str, object]) -> None:
        wanted = ", ".join(f"{name}={value!r}" for name, value in params.items())
        super().__init__(
            f"The server leads in a circle: after this page of {path} comes {wanted}, which was asked for before"
        )
        self.path = path
        self.params = params


class SubjectTokenProviderError(OpenAIError):
    """A platform gave no token that a workload identity could be proved with; why is in ``__cause__``.

    response: what its server answered, None if there was no server or no answer.
    """

    response: Response | None

    def __init__(self, message: str, *, response: Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class LengthFinishReasonError(OpenAIError):
    """An answer that was to be parsed is cut off by the token limit; `completion` is the answer."""

    completion: Any

    def __init__(self, *, completion: Any) -> None:
        usage = getattr(completion, "usage", None)
        super().__init__(
            "The answer reached the token limit and is cut off, so it cannot be parsed"
            + (f" ({usage})" if usage else "")
            + ". Raise the limit or ask for less."
        )
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """An answer that was to be parsed was withheld by the content filter; `completion` is the answer, if any."""

    completion: Any

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("The content filter withheld the answer, so it cannot be parsed.")
        self.completion = completion


class OutputParseError(OpenAIError, ValueError):
    """A text is not of the type that was asked for, as servers send it that do not keep to a schema.

    path:       where it does not fit, such as ``$.steps[0].name``; ``$`` is all of it.
    reason:     what was expected there, and what came.
    text:       the whole text.
    completion: the answer it is a part of.
    """

    path: str
    reason: str
    text: str
    completion: Any

    def __init__(self, what: str, *, path: str, reason: str, text: str, completion: Any = None) -> None:
        excerpt = text if len(text) <= _EXCERPT else text[:_EXCERPT] + "..."
        super().__init__(f"{what} does not fit the type that was asked for at {path}: {reason}. It says {excerpt!r}")
        self.path = path
        self.reason = reason
        self.text = text
        self.completion = completion


class AgentOutputParseError(OutputParseError):
    """What an agent answered is not of the type that was asked for; `result` is the answer, which is not parsed."""

    result: AgentTurnResult[Any]

    def __init__(self, result: AgentTurnResult[Any], *, path: str, reason: str, text: str) -> None:
        super().__init__("The answer of the agent", path=path, reason=reason, text=text)
        self.result = result


class AgentTurnResultError(OpenAIError):
    """A turn of an agent came to no answer.

    reason:   ``"failed"`` or ``"cancelled"``, as the turn was; ``"requires_action"`` that no function of the program
              takes, see `required_actions`; ``"observation_failed"`` if the events ended before the turn did, for
              which the cause is in ``__cause__``.
    turn:     its newest state, None if it had not begun.
    messages: what the agent had said.
    """

    reason: str
    turn: Turn | None
    session_id: str | None
    messages: list[AgentSessionAssistantMessage]
    required_actions: list[RequiredAction]

    def __init__(
        self,
        reason: str,
        *,
        turn: Turn | None,
        session_id: str | None,
        messages: list[AgentSessionAssistantMessage],
        required_actions: list[RequiredAction],
    ) -> None:
        failure = getattr(getattr(turn, "error", None), "message", None)
        super().__init__(f"The turn of the agent has no result: {reason}" + (f" ({failure})" if failure else ""))
        self.reason = reason
        self.turn = turn
        self.session_id = session_id
        self.messages = messages
        self.required_actions = required_actions

    @property
    def turn_id(self) -> str | None:
        """The id of the turn."""
        return None if self.turn is None else self.turn.id


class ToolRoundsError(OpenAIError):
    """A model still calls functions when a tool loop has asked it as often as it may; `run` is what happened so far."""

    run: Any

    def __init__(self, run: Any) -> None:
        rounds = getattr(run, "rounds", "all")
        super().__init__(f"After {rounds} rounds the model still calls functions. Raise max_rounds, or ask for less.")
        self.run = run


_EXCERPT = 200


class WebSocketConnectionClosedError(OpenAIError):
    """A socket was closed, by the server or by the network, and is not opened again.

    code:            why, as RFC 6455, section 7.4, has it; 1006 if the connection broke without a word.
    reason:          what the server said of it.
    unsent_messages: the texts that were waiting to be sent, oldest first.
    unsent_frames:   the same and whatever else was waiting: text as str, anything else as bytes.
    """

    code: int
    reason: str
    unsent_messages: list[str]
    unsent_frames: list[str | bytes]

    def __init__(
        self,
        message: str,
        *,
        unsent_messages: Sequence[str | bytes] = (),
        code: int = 1006,
        reason: str = "",
    ) -> None:
        super().__init__(message)
        self.unsent_frames = list(unsent_messages)
        self.unsent_messages = [text for text in unsent_messages if isinstance(text, str)]
        self.code = code
        self.reason = reason


class WebSocketQueueFullError(OpenAIError):
    """More waits for a socket that is not connected than `max_queue_size` allows; the message was not taken."""


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook is not to be trusted: it was not signed with a secret that is known, not now, or not at all."""


class AgentFilePreparationError(OpenAIError):
    """Of several files for an agent, one could not be uploaded; why is in ``__cause__``.

    prepared: the files before it, which are left where they are.
    path:     the file that failed, if it is known.
    """

    prepared: PreparedAgentFiles
    path: str | None

    def __init__(self, prepared: PreparedAgentFiles, *, path: str | None = None) -> None:
        ids = ", ".join(prepared.uploaded_file_ids)
        what = "A file" if path is None else repr(path)
        super().__init__(f"{what} could not be uploaded. Uploaded before it: {ids or 'nothing'}.")
        self.prepared = prepared
        self.path = path


class AgentFileStagingError(OpenAIError):
    """A file was uploaded but could not be put into an environment; why is in ``__cause__``.

    uploaded_file_id: the id of the upload, with which it can be tried again; it is left where it is.
    """

    uploaded_file_id: str

    def __init__(self, uploaded_file_id: str) -> None:
        super().__init__(
            f"The file was uploaded as {uploaded_file_id} but not put into the environment. "
            "Try again with `files.create` of the environment and this id, or delete it."
        )
        self.uploaded_file_id = uploaded_file_id


def _fields(body: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", body) if isinstance(body, Mapping) else {}


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(status: int) -> type[APIStatusError]:
    """The class that stands for an HTTP status."""
    return InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)
