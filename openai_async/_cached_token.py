"""Tokens that are kept until they expire, and fetched once for all who need one at the same time."""

from __future__ import annotations

import asyncio
import binascii
import os
from base64 import urlsafe_b64decode
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from time import monotonic, time
from typing import NamedTuple, cast

import msgspec

from ._credentials import called, checked
from ._deadline import forget_deadline
from ._exceptions import OpenAIError
from ._log import logger
from ._time_limit import at_most, ran_out

__all__ = ["CachedToken", "IssuedToken", "jwt_life", "renew_after"]

_BUFFER = 1200.0  # seconds before its end from which a token is renewed, unless that is more than
_SHARE = 0.5  # this share of its life
_PAUSE = 10.0  # seconds between a renewal that failed and the next, while the old token is good
_LIMIT = 600.0  # seconds that a call of the function may take, since all wait for it
_LOOK_UP = 1.0  # seconds after which whoever waits for a renewal on another loop asks whether that loop still runs


class IssuedToken(NamedTuple):
    """A token and how long it is good.

    value: what goes into the header.
    life:  seconds from now until it expires; None if nobody knows.
    """

    value: str
    life: float | None

    def __repr__(self) -> str:
        return f"IssuedToken(value='<redacted>', life={self.life})"


class _Held:
    """A token that is kept, with instants of the clock of its `CachedToken`.

    renew:   when a new one is fetched while this one serves.
    expires: when it is of no use any more.
    refused: whether the server refused it before.
    """

    __slots__ = ("expires", "refused", "renew", "value")

    def __init__(self, value: str, renew: float, expires: float) -> None:
        self.value = value
        self.renew = renew
        self.expires = expires
        self.refused = False

    def good(self, now: float) -> bool:
        """Whether it may be used."""
        return now < self.expires and not self.refused


class _Renewal:
    """A call of the function on one loop, for all who wait on any loop or thread.

    ended: gives its task when that is done.
    """

    __slots__ = ("ended", "loop", "task")

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.ended: Future[asyncio.Task[str]] = Future()
        self.ended.set_running_or_notify_cancel()  # from here on, no waiter that is cancelled cancels it
        self.task: asyncio.Task[str] | None = None


class CachedToken:
    """A token that is kept until shortly before it expires, and fetched once for all who need it at the same time.

    However many tasks, loops and threads ask, one call of `source` is under way in a process. If the task that began it
    is cancelled, it goes on for the others; if its loop ends, one of them begins anew. A call that fails does so for
    those who wait for it, and the next request tries again.

    A token is renewed in the background `buffer` seconds before it expires, or after half its life if that is later;
    requests use the old one meanwhile. If that fails, it is tried again 10 seconds later at the earliest. Requests wait
    only if there is no token yet, or none that is still good. A token whose life is unknown is used for the requests
    that waited for it.

    source: a plain function, which is called in a thread, or an async one. It gives an `IssuedToken` or a string; of a
            JSON Web Token (RFC 7519) the time of its expiry is read, without verification.
    name:   what the function is called, for error messages.
    buffer: seconds, 1200 by default.
    limit:  seconds after which a call of `source` is given up.
    clock:  the time in seconds, on a clock that is never set.
    """

    def __init__(
        self,
        source: Callable[[], str | IssuedToken | Awaitable[str | IssuedToken]],
        name: str,
        *,
        buffer: float | None = None,
        limit: float = _LIMIT,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._source = source
        self._name = name
        self._buffer = _BUFFER if buffer is None else buffer
        self._limit = limit
        self._clock = clock
        self._held: _Held | None = None
        self._pause_ends = -float("inf")
        # By process, so that a forked child does not wait for its parent; `setdefault` makes one of many the first.
        self._renewals: dict[int, _Renewal] = {}

    async def token(self) -> str:
        """The token that is held, or the one that is being fetched.

        Raises:
            OpenAIError: the function gave no token. What the function raises is raised, too.
        """
        held, now = self._held, self._clock()
        if held is None or not held.good(now):
            return await self._wait()
        if now >= held.renew and now >= self._pause_ends:
            self._begin()  # nobody waits for it
        return held.value

    async def token_alone(self) -> str:
        """`token`, without waiting for others: those who block their loop would wait for what that has to do."""
        held = self._held
        return held.value if held is not None and held.good(self._clock()) else await self._fetch()

    def rejected(self, token: str) -> bool:
        """Forget `token`, unless a newer one has taken its place."""
        held = self._held
        if held is not None and held.value == token:
            held.refused = True
        return True

    def forget(self) -> None:
        """Forget the token that is held, whichever it is."""
        self._held = None

    async def _wait(self) -> str:
        """The token that a renewal brings."""
        while True:
            renewal, begun = self._begin()
            token = await self._outcome(renewal)
            if token is not None:
                return token
            if begun:
                raise asyncio.CancelledError

    async def _outcome(self, renewal: _Renewal) -> str | None:
        """What `renewal` brings; None if it was given up, so that somebody else has to call."""
        own = renewal.loop is asyncio.get_running_loop()
        waiter = asyncio.wrap_future(renewal.ended)
        try:
            while not waiter.done() and (own or renewal.loop.is_running()):
                await asyncio.wait([waiter], timeout=None if own else _LOOK_UP)
            if waiter.done():
                task = waiter.result()
                return None if task.cancelled() else task.result()
        finally:
            waiter.cancel()
        self._end(renewal)
        return None

    def _begin(self) -> tuple[_Renewal, bool]:
        """The renewal that is under way in this process, and whether it was begun here, for want of one."""
        process = os.getpid()
        known = self._renewals.get(process)
        if known is not None:
            if not known.loop.is_closed():
                return known, False
            self._end(known)
        own = _Renewal()
        renewal = self._renewals.setdefault(process, own)
        if renewal is not own:
            return renewal, False
        own.task = own.loop.create_task(self._fetch())
        own.task.add_done_callback(lambda task: self._settle(own, task))
        return own, True

    def _settle(self, renewal: _Renewal, task: asyncio.Task[str]) -> None:
        self._end(renewal)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._pause_ends = self._clock() + _PAUSE
            logger.info("the %s function gave no token: %s", self._name, type(error).__name__)
        renewal.ended.set_result(task)

    def _end(self, renewal: _Renewal) -> None:
        """Let the next request that needs a token begin another renewal."""
        process = os.getpid()
        if self._renewals.get(process) is renewal:
            self._renewals.pop(process, None)

    async def _fetch(self) -> str:
        forget_deadline()  # it is for everybody, not for the call that happened to begin it
        given = await self._given()
        if isinstance(given, IssuedToken):
            value, life = checked(given.value, self._name), given.life
        else:
            value = checked(given, self._name)
            life = jwt_life(value, time())
        if life is not None:
            now = self._clock()
            self._held = _Held(value, now + renew_after(life, self._buffer), now + life)
        return value

    async def _given(self) -> object:
        block = at_most(self._limit)
        try:
            async with block:
                return await called(self._source)
        except asyncio.TimeoutError:
            if not ran_out(block):
                raise
        raise OpenAIError(f"the {self._name} function gave no token within {self._limit:g} seconds")


def renew_after(life: float, buffer: float) -> float:
    """Seconds after which a token with a life of `life` seconds is renewed: `buffer` before its end, but not early."""
    return max(life - buffer, life * (1 - _SHARE))


def jwt_life(token: str, now: float) -> float | None:
    """Seconds until `token` expires if it is a JSON Web Token that says so, else None. It is not verified.

    now: Unix time.
    """
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        text = urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))
        claims: object = msgspec.json.decode(text)
    except (binascii.Error, ValueError, RecursionError):
        return None
    expires = cast("dict[str, object]", claims).get("exp") if isinstance(claims, dict) else None
    if isinstance(expires, bool) or not isinstance(expires, (int, float)):
        return None
    try:
        return float(expires) - now
    except OverflowError:
        return None
