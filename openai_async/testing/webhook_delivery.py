"""Signing and sending webhooks. They go to addresses of this machine only."""

from __future__ import annotations

import asyncio
import ssl
import time
from contextlib import suppress
from ipaddress import ip_address
from urllib.parse import urlsplit
from uuid import uuid4

from .._webhook_signature import WebhookSecret, keys, octets, sign
from .answers import Object, encode

__all__ = ["DeliveryError", "cancel", "deliver", "send", "sign_webhook"]

_PATIENCE = 10.0  # seconds for an endpoint to answer
_under_way: set[asyncio.Task[None]] = set()


class DeliveryError(Exception):
    """A webhook was not accepted."""


def sign_webhook(
    payload: str | bytes, secret: WebhookSecret, *, webhook_id: str | None = None, timestamp: int | None = None
) -> dict[str, str]:
    """The headers that the API sends with a webhook, for tests of what receives them.

    payload:    the body.
    secret:     that of the endpoint; of several each makes a signature, as while one is exchanged for another.
    webhook_id: the same for the same webhook sent again; a new one by default.
    timestamp:  when it was signed, in seconds since 1970; now by default.

    Raises:
        ValueError, TypeError: `secret` is none.
    """
    name = f"wh_{uuid4().hex}" if webhook_id is None else webhook_id
    at = str(int(time.time()) if timestamp is None else timestamp)
    body = octets(payload)
    signatures = [sign(key, name.encode(), at.encode(), body).decode() for key in keys(secret)]
    return {"webhook-id": name, "webhook-timestamp": at, "webhook-signature": " ".join(signatures)}


def send(url: str, secrets: list[str], event: Object) -> None:
    """Deliver `event` while other things go on; whether it arrives makes no difference here."""
    task = asyncio.get_running_loop().create_task(_try(url, secrets, event))
    _under_way.add(task)
    task.add_done_callback(_under_way.discard)


def cancel() -> None:
    """Stop what this loop is delivering."""
    loop = asyncio.get_running_loop()
    for task in [task for task in _under_way if task.get_loop() is loop]:
        task.cancel()


async def _try(url: str, secrets: list[str], event: Object) -> None:
    with suppress(DeliveryError):
        await deliver(url, secrets, event)


async def deliver(url: str, secrets: list[str], event: Object) -> int:
    """Send `event` to `url`, signed with each of `secrets`; returns the status of the answer, which is a success.

    Raises:
        DeliveryError: it is another one, or there is none.
    """
    if not _is_local(url):
        raise DeliveryError("The local server sends webhooks to addresses of its own machine only.")
    body = encode(event)
    try:
        status = await asyncio.wait_for(_post(url, sign_webhook(body, secrets), body), _PATIENCE)
    except asyncio.TimeoutError:
        raise DeliveryError(f"The endpoint did not answer within {_PATIENCE:.0f} s.") from None
    except (OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
        raise DeliveryError(f"The endpoint gave no answer: {error!r}") from error
    if not 200 <= status < 300:
        raise DeliveryError(f"The endpoint answered with status {status}.")
    return status


def _is_local(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


async def _post(url: str, headers: dict[str, str], body: bytes) -> int:
    parts = urlsplit(url)
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    reader, writer = await asyncio.open_connection(parts.hostname, port, ssl=_unverified() if secure else None)
    try:
        fields = {
            "Host": parts.netloc.rpartition("@")[2],
            "User-Agent": "openai-async webhooks",
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            "Connection": "close",
            **headers,
        }
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        lines = [f"POST {target} HTTP/1.1", *(f"{name}: {value}" for name, value in fields.items()), "", ""]
        writer.write("\r\n".join(lines).encode() + body)
        head = await reader.readuntil(b"\r\n\r\n")
        return int(head.partition(b" ")[2][:3])
    finally:
        writer.close()


def _unverified() -> ssl.SSLContext:
    """TLS with whom it may be: an endpoint on this machine has a certificate of its own making."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
