"""Signatures of webhooks: HMAC-SHA256 over id, time and body, the symmetric scheme of Standard Webhooks.

A webhook has three headers: ``webhook-id``, ``webhook-timestamp`` (seconds since 1970) and ``webhook-signature``, a
list of ``v1,<base64>`` with one signature for each secret that is valid, of which there are several while secrets are
exchanged. Nothing here does I/O or looks at a clock.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md,
https://platform.openai.com/docs/guides/webhooks
"""

from __future__ import annotations

import hmac
import re
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from typing import Any, Protocol, TypeAlias

from ._exceptions import InvalidWebhookSignatureError

__all__ = ["HeaderItems", "WebhookHeaders", "WebhookSecret", "keys", "octets", "sign", "verify"]

_PREFIX = "whsec_"
_VERSION = b"v1"
_ID, _TIMESTAMP, _SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"


class HeaderItems(Protocol):
    """Any mapping of header names: a dict, or what aiohttp, Starlette, Django, Flask and others have."""

    def items(self) -> Iterable[tuple[str | bytes, str | bytes]]: ...


WebhookHeaders: TypeAlias = "HeaderItems | Iterable[tuple[str | bytes, str | bytes]]"
WebhookSecret: TypeAlias = "str | Sequence[str]"


def keys(secret: WebhookSecret) -> list[bytes]:
    """The keys to sign with of one secret or several.

    secret: ``whsec_`` and base64, as the API gives it, or any other text, which is its own key. A text that begins with
            ``whsec_`` may list several secrets, with spaces or commas between them, as an environment variable does.

    Raises:
        ValueError: there is none, or one is not what it seems.
        TypeError: it is something else than text.
    """
    texts = [secret] if isinstance(secret, (str, bytes)) else secret
    found = [_key(part) for text in texts for part in _parts(text)]
    if not found or not all(found):
        raise ValueError("the webhook secret is empty")
    return found


def _parts(text: object) -> list[str]:
    if not isinstance(text, str):
        raise TypeError(f"a webhook secret is text, not {type(text).__name__}")
    return re.findall(r"[^\s,]+", text) if text.startswith(_PREFIX) else [text]


def _key(secret: str) -> bytes:
    if not secret.startswith(_PREFIX):
        return secret.encode()
    try:
        return b64decode(secret.removeprefix(_PREFIX), validate=True)
    except ValueError:
        raise ValueError(f"what follows {_PREFIX} in the webhook secret is not base64; is a part missing?") from None


def octets(payload: object) -> bytes:
    """The bytes of a body; text is encoded.

    Raises:
        TypeError: it is neither text nor bytes.
    """
    if isinstance(payload, str):
        return payload.encode()
    if isinstance(payload, (bytes, bytearray)):
        return bytes(payload)
    raise TypeError(
        f"the payload of a webhook is the body as it was received, str or bytes, not {type(payload).__name__}: what "
        "was parsed cannot be verified any more"
    )


def sign(key: bytes, webhook_id: bytes, timestamp: bytes, body: bytes) -> bytes:
    """One entry of ``webhook-signature``."""
    digest = hmac.digest(key, b"%b.%b.%b" % (webhook_id, timestamp, body), "sha256")
    return b"%b,%b" % (_VERSION, b64encode(digest))


def verify(body: bytes, headers: WebhookHeaders, secret: WebhookSecret, *, tolerance: float, now: float) -> None:
    """Make sure that `body` and `headers` were signed with a `secret`, at most `tolerance` seconds from `now`.

    Raises:
        InvalidWebhookSignatureError: they were not, or a header is missing.
        ValueError, TypeError: see `keys`.
    """
    usable = keys(secret)
    webhook_id, timestamp, given = _fields(headers)
    signed_at = _seconds(timestamp)
    signatures = [one for one in given.split() if one.partition(b",")[0] == _VERSION]
    expected = [sign(key, webhook_id, timestamp, body) for key in usable]
    # All are compared, so that the time it takes does not tell which of them came close.
    matching = [hmac.compare_digest(one, other) for one in signatures for other in expected]
    if not matching:
        raise InvalidWebhookSignatureError(f"The header {_SIGNATURE} has no signature of a known version (v1).")
    if not any(matching):
        raise InvalidWebhookSignatureError(_mismatch(len(usable)))
    age = int(now) - signed_at
    if not abs(age) <= tolerance:  # which lets no NaN pass
        raise InvalidWebhookSignatureError(_out_of_time(age, tolerance))


def _fields(headers: WebhookHeaders) -> tuple[bytes, bytes, bytes]:
    """The values of the three headers."""
    found: dict[str, bytes] = {}
    for name, value in _pairs(headers):
        lower = (name.decode("latin-1") if isinstance(name, bytes) else str(name)).lower()
        if lower in (_ID, _TIMESTAMP, _SIGNATURE):
            found.setdefault(lower, _value(lower, value))
    missing = [name for name in (_ID, _TIMESTAMP, _SIGNATURE) if name not in found]
    if missing:
        raise InvalidWebhookSignatureError(
            f"The request has no header {' and no '.join(missing)}: it is no webhook of the API, or a proxy on the way "
            "drops headers."
        )
    return found[_ID], found[_TIMESTAMP], found[_SIGNATURE]


def _pairs(headers: Any) -> list[tuple[Any, Any]]:
    try:
        return [(name, value) for name, value in (headers.items() if hasattr(headers, "items") else headers)]
    except (TypeError, ValueError):
        kind = type(headers).__name__
        raise TypeError(f"headers are a mapping, or pairs of names and values; this {kind} is neither") from None


def _value(name: str, value: object) -> bytes:
    if isinstance(value, bytes):
        return value.strip()
    if isinstance(value, str):
        return value.strip().encode("utf-8", "surrogateescape")
    raise TypeError(f"the header {name} must be str or bytes, not {type(value).__name__}")


def _seconds(timestamp: bytes) -> int:
    if not re.fullmatch(rb"[0-9]{1,15}", timestamp):
        raise InvalidWebhookSignatureError(f"The header {_TIMESTAMP} is no number of seconds: {timestamp[:40]!r}.")
    return int(timestamp)


def _mismatch(secrets: int) -> str:
    which = "the secret" if secrets == 1 else f"any of the {secrets} secrets"
    return (
        f"No signature of the webhook was made with {which} from this body. Each endpoint has a secret of its own: use "
        "the one shown when the endpoint was created or its secret rotated, with its whsec_ prefix. And give the body "
        "as the bytes that arrived: JSON that a framework parsed and wrote again is not the same."
    )


def _out_of_time(age: int, tolerance: float) -> str:
    when, causes = (
        (f"{age} s ago", f"it was delivered late, or is an old one sent again, or the clock here is {age} s fast")
        if age > 0
        else (f"{-age} s in the future", f"the clock here is {-age} s slow")
    )
    return f"The webhook was signed {when}, and the tolerance is {tolerance} s: {causes}."
