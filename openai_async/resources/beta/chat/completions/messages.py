"""Messages: stored messages under their older name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._resource import AsyncResource

if TYPE_CHECKING:
    from ._views import RawMessages, StreamedMessages

__all__ = ["AsyncMessages"]


class AsyncMessages(AsyncResource["RawMessages", "StreamedMessages"]):
    """Stored messages under their older name.

    See https://platform.openai.com/docs/api-reference/beta/chat/completions/messages.
    """
