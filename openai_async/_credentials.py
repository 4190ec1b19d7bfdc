"""Keys that are not fixed: what gives the key of a request, and how a call carries it.

A `Credential` gives the token of a request and is told when the server refuses one. `ProvidedKey` asks a function each
time; `_cached_token` has one that keeps what a function gives. Plain functions are called in a thread and async ones
awaited, so that the event loop never waits; the deadline of a call bounds how long it waits for its token.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol

from ._call import AWAITED_TOKEN
from ._daemon_threads import in_daemon_thread
from ._exceptions import DeadlineExceededError, OpenAIError
from ._log import without_query
from ._time_limit import at_most, ran_out

if TYPE_CHECKING:
    from ._call import Call

__all__ = ["Authorization", "Credential", "ProvidedKey", "called", "checked"]


class Credential(Protocol):
    """What gives the token of a request."""

    async def token(self) -> str:
        """The token for one request. Never blocks the event loop."""
        ...

    def rejected(self, token: str) -> bool:
        """The server refused `token` (401): it is not given again. Whether to ask for another is worth it."""
        ...


class Authorization:
    """The token of one call, which is another one for each attempt if the credential says so.

    credential: gives it.
    name:       of the header that carries it.
    template:   the value of that header, with `AWAITED_TOKEN` where the token belongs.
    renewed:    whether the server refused one and another took its place, which happens once.
    """

    __slots__ = ("_token", "credential", "name", "renewed", "template")

    def __init__(self, credential: Credential, name: str, template: str) -> None:
        self.credential: Credential = credential
        self.name: str = name
        self.template: str = template
        self.renewed: bool = False
        self._token = ""

    async def header(self, call: Call) -> dict[str, str]:
        """The header of the next attempt of `call`.

        Raises:
            DeadlineExceededError: the token did not come in time. What the credential raises is raised, too.
        """
        self._token = await self._fetch(call)
        return {self.name: self.template.replace(AWAITED_TOKEN, self._token)}

    async def renew(self, call: Call) -> dict[str, str] | None:
        """The header of one more attempt after the server refused the token; None if there is no other token."""
        refused = self._token
        if self.renewed or not self.credential.rejected(refused):
            return None
        header = await self.header(call)
        self.renewed = self._token != refused
        return header if self.renewed else None

    def reject(self) -> None:
        """The server refused the token, and there is no further attempt."""
        self.credential.rejected(self._token)

    async def _fetch(self, call: Call) -> str:
        if call.deadline is None:
            return await self.credential.token()
        block = at_most(call.deadline.remaining())
        try:
            async with block:
                return await self.credential.token()
        except asyncio.TimeoutError:
            if not ran_out(block):
                raise
        message = f"{call.method} {without_query(call.url)} was not sent: its key did not come before the deadline."
        raise DeadlineExceededError(call.request, phase="credential", message=message)


class ProvidedKey:
    """A key that a function gives for each attempt of a request; what it raises is raised to the caller.

    provider: a plain function, which is called in a thread, or an async one.
    name:     of the option, for error messages.
    """

    def __init__(self, provider: Callable[[], str | Awaitable[str]], name: str = "api_key") -> None:
        self._provider = provider
        self._name = name

    async def token(self) -> str:
        """What the function gives.

        Raises:
            OpenAIError: that is not a string, or empty.
        """
        return checked(await called(self._provider), self._name)

    def rejected(self, token: str) -> bool:  # noqa: ARG002 - nothing is kept that could be forgotten
        """The function may give another one."""
        return True


def checked(token: object, name: str) -> str:
    """`token`, which the function `name` gave.

    Raises:
        OpenAIError: it is not a string, or empty.
    """
    if not isinstance(token, str) or not token:
        raise OpenAIError(f"the {name} function must give a non-empty string, not {type(token).__name__}")
    return token


async def called(function: Callable[[], Any]) -> Any:
    """What `function` gives, or what comes of it. A plain one may ask the network or a disk: it runs in a thread."""
    if inspect.iscoroutinefunction(function):
        return await function()
    given = await in_daemon_thread(function)
    return await given if inspect.isawaitable(given) else given
