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
    type: str


def webhook_event(body: bytes, *, strict: bool) -> UnwrapWebhookEvent:
    """The event in `body`, which has been verified.

    Raises:
        ValueError: it is no JSON, or `strict` and not as documented.
    """
    from .types.webhooks import UnwrapWebhookEvent

    try:
        event = decode(UnwrapWebhookEvent, body, strict=strict)
        if type(event) is Model:
            event = decode(_Undocumented, body)
    except ModelDecodeError as error:
        raise ValueError(f"The webhook has a valid signature but is no event: {error}") from error
    return cast("UnwrapWebhookEvent", event)
