"""What follows when the first attempt of a call has failed: further ones, as far as policy, deadline and body allow.

tenacity, which runs the loop of retries, is loaded when there is one to be made.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from msgspec import structs

from . import _log
from ._exceptions import APIError, APIStatusError, Attempt, DeadlineExceededError
from ._request import RETRY_COUNT, with_headers
from ._retry import RetryPolicy

if TYPE_CHECKING:
    from ._call import Call
    from ._hooks import Hook

__all__ = ["Repeater"]

T = TypeVar("T")


class _NoToken(Exception):  # noqa: N818 - caught where it is raised
    """The function that gives tokens failed with an APIError of its own, which is no failure of an attempt."""

    def __init__(self, error: APIError) -> None:
        self.error = error


class Repeater(Generic[T]):
    """The attempts of a call from the second on.

    call:    is sent.
    send:    sends it once; gets the call, the number of the attempt, and the seconds waited before.
    sleep:   waits seconds before a retry.
    hooks:   are told of attempts that failed.
    earlier: the attempts before the one that failed.
    """

    def __init__(
        self,
        call: Call,
        send: Callable[[Call, int, float], Awaitable[T]],
        sleep: Callable[[float], Awaitable[None]],
        hooks: Iterable[Hook],
        earlier: Iterable[Attempt] = (),
    ) -> None:
        self.attempts = list(earlier)
        self._call = call
        self._send_once = send
        self._sleep = sleep
        self._hooks = hooks
        self._policy = RetryPolicy(max_retries=call.max_retries)

    async def go_on(self, failure: APIError, elapsed: float, *, final: bool = False) -> T:
        """The answer of a further attempt, after one that failed with `failure` after `elapsed` seconds.

        final: whether `failure` is raised whatever the policy says.

        Raises:
            APIError: the last failure; its `attempts` are all of them.
        """
        self._add(failure, elapsed)
        try:
            if final:
                raise failure
            return await self._repeat(failure)
        except _NoToken as stop:
            untouched = stop.error
            if self.attempts[-1].delay is None:
                self._tell()
        except APIError as error:
            error.attempts = tuple(self.attempts)
            self._tell()
            # The frames of the loop tell the user nothing; the cause keeps its own.
            raise error.with_traceback(None)  # noqa: B904
        raise untouched

    async def _repeat(self, failure: APIError) -> T:
        if await self._has_other_token(failure):
            try:
                return await self._send()
            except APIError as error:
                failure = error
        taken = self._retries - 1
        if taken >= self._policy.max_retries or not self._policy.retryable_error(failure):
            raise failure
        from ._retry_tenacity import retrying

        loop = retrying(
            self._policy,
            sleep=self._sleep,
            first_failure=failure,
            deadline=self._call.deadline,
            before_sleep=self._before_sleep,
            retries_taken=taken,
        )
        return await loop(self._retry)

    async def _retry(self) -> T:
        """A retry, and if the server refuses its token, one more attempt at once."""
        if self._call.authorization is not None:
            await self._token(self._call.authorization.header)
        try:
            return await self._send()
        except APIError as error:
            if not await self._has_other_token(error):
                raise
        return await self._send()

    async def _send(self) -> T:
        call = self._call
        call.headers = with_headers(call.headers, {RETRY_COUNT: str(self._retries)})
        started = monotonic()
        try:
            return await self._send_once(call, len(self.attempts) + 1, self.attempts[-1].delay or 0.0)
        except APIError as error:
            self._add(error, monotonic() - started)
            raise

    @property
    def _retries(self) -> int:
        """Which retry the next attempt is; one that only carries another token is none."""
        return len(self.attempts) - self._call.renewed

    # -- tokens --------------------------------------------------------------------------------------------------

    async def _has_other_token(self, failure: APIError) -> bool:
        """Whether `failure` is a refusal of the token, and the call now carries another one."""
        call = self._call
        if call.authorization is None or not isinstance(failure, APIStatusError) or failure.status_code != 401:
            return False
        if call.spent is not None:
            call.authorization.reject()
            return False
        if not await self._token(call.authorization.renew):
            return False
        self.attempts[-1] = structs.replace(self.attempts[-1], delay=0.0)
        _log.log_renewal(call.method, call.url)
        self._tell()
        return True

    async def _token(self, fetch: Callable[[Call], Awaitable[dict[str, str] | None]]) -> bool:
        """Whether the call now carries the header that `fetch` gives, which may be none."""
        try:
            header = await fetch(self._call)
        except DeadlineExceededError:
            raise
        except APIError as error:
            raise _NoToken(error) from error
        if header is not None:
            self._call.headers = with_headers(self._call.headers, header)
        return header is not None

    # -- what is told ----------------------------------------------------------------------------------------------

    def _add(self, error: APIError, elapsed: float) -> None:
        _mark_spent(self._call, error)
        self.attempts.append(_attempt(len(self.attempts) + 1, error, elapsed))

    def _tell(self) -> None:
        if self._hooks:
            from ._hooks import AttemptFailed, emit

            emit(self._hooks, AttemptFailed(self._call.request, self.attempts[-1]))

    def _before_sleep(self, state: Any) -> None:
        delay: float = state.upcoming_sleep
        retries_taken = self._retries - 1
        self.attempts[-1] = structs.replace(self.attempts[-1], delay=delay)
        _log.log_retry(self._call.method, self._call.url, self.attempts[-1].error, delay, retries_taken)
        self._tell()


def _attempt(number: int, error: APIError, elapsed: float) -> Attempt:
    if isinstance(error, APIStatusError):
        return Attempt(number, f"status {error.status_code}", error.status_code, error.request_id, elapsed)
    return Attempt(number, f"{type(error).__name__}: {error.message}", elapsed=elapsed)


def _mark_spent(call: Call, failure: APIError) -> None:
    """Keep `failure` from being retried if the body of `call` cannot be sent again, and let it say so."""
    if call.spent is not None and call.max_retries and RetryPolicy().retryable_error(failure):
        failure.repeatable = False
        failure.message += (
            f" It was not tried again, since `{call.spent}` can be read only once; "
            "bytes, a path or a seekable file can be sent again."
        )
        failure.args = (failure.message,)
