"""Which failures are worth another try, and how long to wait before it. Arithmetic only: nothing sleeps or sends here.

`RetryPolicy` holds the rules as plain values; `_retry_tenacity` turns them into a loop. tenacity is not imported here,
so that a request which succeeds at once never pays for it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import cast

import msgspec

from ._exceptions import APIConnectionError, APIError, APIStatusError, DeadlineExceededError

__all__ = ["RetryPolicy", "retry_after"]

_RETRYABLE = frozenset({408, 409, 429})

# What the server means by these does not change by asking again, whatever status they come with.
_HOPELESS = frozenset(
    {
        "access_terminated",
        "account_deactivated",
        "billing_hard_limit_reached",
        "billing_not_active",
        "content_filter",
        "content_policy_violation",
        "context_length_exceeded",
        "insufficient_quota",
        "invalid_api_key",
        "invalid_organization",
        "model_not_found",
        "unsupported_country_region_territory",
    }
)


class RetryPolicy(msgspec.Struct, frozen=True):
    """The rules of retrying.

    max_retries:     attempts after the first; ``math.inf`` for no limit.
    initial:         seconds before the first retry; doubled for each further one,
    maximum:         up to this many seconds,
    jitter:          less a random share of at most this (0.25: between 75 and 100 %).
    max_retry_after: longest wait in seconds that a server may ask for. If it asks for more, there is no retry.

    Raises:
        TypeError: `max_retries` is no number.
        ValueError: `max_retries` is negative.
    """

    max_retries: float = 2
    initial: float = 0.5
    maximum: float = 8.0
    jitter: float = 0.25
    max_retry_after: float = 120.0

    def __post_init__(self) -> None:
        retries = cast("object", self.max_retries)
        if not isinstance(retries, (int, float)) or isinstance(retries, bool):
            raise TypeError(
                f"max_retries must be a number, not {retries!r}; pass 0 for no retries, math.inf for no limit"
            )
        if not retries >= 0:
            raise ValueError(f"max_retries must be 0 or more, not {retries!r}")

    def retryable(self, status: int | None, headers: Mapping[str, str] | None, code: str | None) -> bool:
        """Whether a failed attempt may succeed when it is repeated.

        status:  HTTP status of the answer, None if no answer arrived.
        headers: of the answer, names compared as the mapping does it; ``x-should-retry`` overrules the status.
        code:    of the server's error object; a hopeless one overrules everything.
        """
        if code in _HOPELESS:
            return False
        wish = headers.get("x-should-retry") if headers else None
        if wish in ("true", "false"):
            return wish == "true"
        return status is None or status in _RETRYABLE or status >= 500

    def retryable_error(self, error: BaseException) -> bool:
        """Whether `error` stands for a failure that may pass. An exception that is not the package's own never does."""
        if isinstance(error, APIError) and not error.repeatable:
            return False
        if isinstance(error, APIStatusError):
            return self.retryable(error.status_code, error.response.headers, _hopeless_code(error))
        return isinstance(error, APIConnectionError) and not isinstance(error, DeadlineExceededError)

    def delay(self, retries_taken: int, headers: Mapping[str, str] | None = None) -> float | None:
        """Seconds to wait before the next attempt; None if the server asks for longer than it may.

        retries_taken: retries already made, 0 before the first.
        headers:       of the answer that failed, None if there was none.
        """
        asked = retry_after(headers) if headers else None
        if asked is None:
            return self.backoff(retries_taken)
        return asked if asked <= self.max_retry_after else None

    def backoff(self, retries_taken: int) -> float:
        """Seconds to wait when the server asks for nothing."""
        from random import random

        # The exponent is bounded since with endless retries 2.0**n would overflow.
        longest = min(self.initial * 2.0 ** min(retries_taken, 60), self.maximum)
        return longest * (1 - self.jitter * random())  # noqa: S311 - spreads load, guards nothing


def retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds the server asks to wait: ``retry-after-ms``, else ``retry-after`` as seconds or date.

    now: Unix time for dates, the system's clock by default.

    None if it does not ask, or for what is negative, past or unreadable.
    """
    milliseconds = _seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _seconds(value)
    return seconds if seconds is not None else _seconds_until(value, now)


def _hopeless_code(error: APIError) -> str | None:
    """The code of `error` that forbids a retry; some servers send it as the type, some send no string at all."""
    marks: tuple[object, object] = (error.code, error.type)
    return next((mark for mark in marks if isinstance(mark, str) and mark in _HOPELESS), None)


def _seconds(value: str | None) -> float | None:
    try:
        number = float(value or "")
    except ValueError:
        return None
    return number if 0 <= number < math.inf else None


def _seconds_until(date: str, now: float | None) -> float | None:
    from email.utils import mktime_tz, parsedate_tz
    from time import time

    try:
        parsed = parsedate_tz(date)
        seconds = mktime_tz(parsed) - (time() if now is None else now) if parsed else -1.0
    except (ValueError, OverflowError):
        return None
    return seconds if seconds >= 0 else None
