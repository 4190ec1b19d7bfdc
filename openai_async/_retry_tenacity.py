"""The retry rules as a tenacity loop. Imported when a first attempt has failed, never before."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from tenacity import AsyncRetrying, RetryCallState
from tenacity.retry import retry_base
from tenacity.stop import stop_base
from tenacity.wait import wait_base

from ._exceptions import APIConnectionError, APIStatusError

if TYPE_CHECKING:
    from ._deadline import Deadline
    from ._retry import RetryPolicy

__all__ = ["RetryIfItMayPass", "StopByPolicy", "WaitByPolicy", "retrying"]

T = TypeVar("T")


class RetryIfItMayPass(retry_base):
    """Retries the package's own errors that the policy calls retryable, and nothing else."""

    def __init__(self, policy: RetryPolicy) -> None:
        self.policy = policy

    def __call__(self, retry_state: RetryCallState) -> bool:
        error = _failure(retry_state)
        return error is not None and self.policy.retryable_error(error)


class WaitByPolicy(wait_base):
    """Waits what the server asks for, else with exponential back-off; infinitely long if the server asks for too much.

    After a stale connection the first retry waits for nothing.

    retries_taken: retries made before the failure that the loop begins with.
    """

    def __init__(self, policy: RetryPolicy, *, retries_taken: int = 0) -> None:
        self.policy = policy
        self.retries_taken = retries_taken

    def __call__(self, retry_state: RetryCallState) -> float:
        taken = self.retries_taken + retry_state.attempt_number - 1
        failure = _failure(retry_state)
        if taken == 0 and isinstance(failure, APIConnectionError) and failure.stale:
            return 0.0
        delay = self.policy.delay(taken, _headers(failure))
        return math.inf if delay is None else delay


class StopByPolicy(stop_base):
    """Stops when the retries are used up, or when the wait for the next would be infinite or outlast the deadline.

    retries_taken: retries made before the failure that the loop begins with.
    """

    def __init__(self, policy: RetryPolicy, deadline: Deadline | None = None, *, retries_taken: int = 0) -> None:
        self.policy = policy
        self.deadline = deadline
        self.retries_taken = retries_taken

    def __call__(self, retry_state: RetryCallState) -> bool:
        taken = self.retries_taken + retry_state.attempt_number - 1
        left = math.inf if self.deadline is None else self.deadline.remaining()
        return taken >= self.policy.max_retries or retry_state.upcoming_sleep >= left


class _RetryingAfterFailure(AsyncRetrying):
    """A loop whose first attempt was made by the caller and ended in `first_failure`."""

    def __init__(self, first_failure: BaseException, **options: Any) -> None:
        super().__init__(**options)
        self.first_failure = first_failure

    async def __call__(self, fn: Callable[..., Awaitable[T]], *args: Any, **kwargs: Any) -> T:  # type: ignore[override]
        """Call `fn` until it succeeds or no further attempt is worth it; then the last failure is raised as it is."""
        failures = [self.first_failure]

        async def attempt(*args: Any, **kwargs: Any) -> T:
            if failures:
                raise failures.pop()
            return await fn(*args, **kwargs)

        result: T = await super().__call__(attempt, *args, **kwargs)
        return result


def retrying(
    policy: RetryPolicy,
    *,
    sleep: Callable[[float], Awaitable[None]],
    first_failure: BaseException,
    deadline: Deadline | None = None,
    before_sleep: Callable[[RetryCallState], Awaitable[None] | None] | None = None,
    retries_taken: int = 0,
) -> AsyncRetrying:
    """What goes on after a failed attempt, with the second one.

    sleep:         waits that many seconds, as ``asyncio.sleep``.
    first_failure: what the first attempt raised. If it is not worth a retry, the loop raises it at once.
    deadline:      end of the whole call. A wait that would reach it is not begun.
    before_sleep:  called before each wait; `upcoming_sleep`, `attempt_number` (1 for `first_failure`) and `outcome` of
                   its argument tell what failed and how long the wait will be.
    retries_taken: retries made before `first_failure`, for a call that is taken up again.

    The loop raises the last failure itself, never a ``RetryError``. Whatever is not an error of this package ends it.
    """
    return _RetryingAfterFailure(
        first_failure,
        sleep=sleep,
        stop=StopByPolicy(policy, deadline, retries_taken=retries_taken),
        wait=WaitByPolicy(policy, retries_taken=retries_taken),
        retry=RetryIfItMayPass(policy),
        before_sleep=before_sleep,
        reraise=True,
    )


def _failure(retry_state: RetryCallState) -> BaseException | None:
    return retry_state.outcome.exception() if retry_state.outcome is not None else None


def _headers(error: BaseException | None) -> Mapping[str, str] | None:
    return error.response.headers if isinstance(error, APIStatusError) else None
