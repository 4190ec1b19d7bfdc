"""From the body of a webhook to the event it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ._model import Model, ModelDecodeError, decode

if TYPE_CHECKING:
    from .types.webhooks import UnwrapWebhookEvent

__all__ = ["webhook_event"]


class _Undocumented(Model):
    """What all events have in common. The API sends some that its types do not know, such as ``video.completed``."""

    id: str
    created_at: int
    data: Model
    object: str
    type: str | None


def webhook_event(body: bytes, *, strict: bool) -> UnwrapWebhookEvent:
    """The event in `body`, which has been verified.

    Raises:
        ValueError: it is no JSON object, or `strict` and not as documented.
    """
    from .types.webhooks import UnwrapWebhookEvent

    try:
        event = decode(_Undocumented, body)
        typed = isinstance(event, _Undocumented) and isinstance(event.type, str)
        documented = decode(UnwrapWebhookEvent, body, strict=strict) if typed else None
    except ModelDecodeError as error:
        raise ValueError(f"{_NO_EVENT}: {error}") from error
    if not isinstance(event, _Undocumented) or (strict and not typed):
        raise ValueError(f"{_NO_EVENT}: it has no type")
    return cast("UnwrapWebhookEvent", event if documented is None or type(documented) is Model else documented)


_NO_EVENT = "The webhook has a valid signature but is no event"
