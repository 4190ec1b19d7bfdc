"""What the package tells about its requests, through the logger ``openai_async``.

``OPENAI_LOG`` (debug, info, warning, error or critical) sets its level and, where the program has not configured
logging, prints to stderr. At `info` there is a line for each answer and each retry, at `debug` also one for each
request. Bodies and queries are never logged, and headers that grant access are blacked out.

Every message asks the logger first, which remembers its decision until somebody changes a level: a disabled message
costs one dictionary look-up.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping

__all__ = [
    "configure",
    "enabled",
    "log_answer",
    "log_closed",
    "log_reconnect",
    "log_renewal",
    "log_request",
    "log_retry",
    "logger",
    "redacted",
    "without_query",
]

logger = logging.getLogger("openai_async")

_LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
    "critical": logging.CRITICAL,
}
_FORMAT = "[%(asctime)s] %(name)s %(levelname)s: %(message)s"

_SECRET = frozenset({"authorization", "api-key", "cookie", "proxy-authorization", "set-cookie", "token"})
# How headers of gateways that grant access end, such as x-api-key, x-amz-security-token or helicone-auth.
_SECRET_ENDINGS = ("-key", "-token", "-secret", "-auth", "-authorization", "-password", "-signature", "-cookie")
_HARMLESS = frozenset({"idempotency-key"})


def redacted(headers: Mapping[str, str]) -> dict[str, str]:
    """`headers` with ``<redacted>`` for each value that grants access; organization and project only name."""
    return {name: "<redacted>" if _is_secret(name.lower()) else value for name, value in headers.items()}


def without_query(url: str) -> str:
    """`url` up to its query, without a user name and password."""
    address = url.partition("#")[0].partition("?")[0]
    scheme, separator, rest = address.partition("://")
    authority, slash, tail = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{tail}"


def enabled() -> bool:
    """Whether answers are logged."""
    return logger.isEnabledFor(logging.INFO)


def log_request(method: str, url: str, headers: Mapping[str, str], retries_taken: int = 0) -> None:
    """Say at `debug` that a request is being sent; `retries_taken` is 0 for its first attempt."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            "%s %s: sending, retries taken: %d, headers: %s",
            method,
            without_query(url),
            retries_taken,
            redacted(headers),
        )


def log_answer(method: str, url: str, status: int, request_id: str | None, elapsed: float) -> None:
    """Say at `info` that a server has answered; `elapsed` in seconds since the attempt began."""
    if logger.isEnabledFor(logging.INFO):
        logger.info(
            "%s %s: %d after %.3f s, request id: %s", method, without_query(url), status, elapsed, request_id or "none"
        )


def log_retry(method: str, url: str, reason: str, delay: float, retries_taken: int) -> None:
    """Say at `info` that an attempt failed and another follows in `delay` seconds.

    reason:        what failed, in a few words that hold no secrets, such as ``status 429``.
    retries_taken: retries made before the one that is announced.
    """
    if logger.isEnabledFor(logging.INFO):
        logger.info("%s %s: %s, retry %d in %.3f s", method, without_query(url), reason, retries_taken + 1, delay)


def log_renewal(method: str, url: str) -> None:
    """Say at `info` that a server refused a token and is asked again at once, with another one."""
    if logger.isEnabledFor(logging.INFO):
        logger.info("%s %s: status 401, once more with a new token", method, without_query(url))


def log_closed(url: str, code: int, reason: str) -> None:
    """Say at `info` that a socket was closed, and why."""
    if logger.isEnabledFor(logging.INFO):
        logger.info("%s: closed, code %d%s", without_query(url), code, f" ({reason})" if reason else "")


def log_reconnect(url: str, code: int, delay: float, attempt: int) -> None:
    """Say at `info` that a socket that was closed with `code` will be opened again in `delay` seconds."""
    if logger.isEnabledFor(logging.INFO):
        logger.info("%s: code %d, attempt %d to open it again in %.3f s", without_query(url), code, attempt, delay)


def configure(environ: Mapping[str, str] = os.environ) -> None:
    """Follow ``OPENAI_LOG``, if it is set."""
    name = environ.get("OPENAI_LOG", "").strip().lower()
    if not name:
        return
    level = _LEVELS.get(name)
    if level is None:
        logger.warning("OPENAI_LOG=%s is not one of %s; it is ignored", name, ", ".join(_LEVELS))
        return
    logger.setLevel(level)
    if not logger.hasHandlers():
        logger.addHandler(_stderr_handler())


def _stderr_handler() -> logging.Handler:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    # A program may configure logging after importing us; its handlers then print the message, once.
    handler.addFilter(lambda _: not logging.getLogger().handlers)
    return handler


def _is_secret(name: str) -> bool:
    return name in _SECRET or (name.endswith(_SECRET_ENDINGS) and name not in _HARMLESS)


configure()
