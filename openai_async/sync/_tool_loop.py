"""The sync view of the tool loop."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal

from .._tool_loop import AsyncToolLoop, ToolCall, ToolRun
from .._types import Omit, omit
from ._runner import run

if TYPE_CHECKING:
    from ..types._words import ContentType
    from ..types.chat import ParsedChatCompletion
    from ..types.responses import ParsedResponse
    from ._client import OpenAI

__all__ = ["ToolLoop"]


class ToolLoop:
    """Python functions that a model may call, for the sync client; coroutine functions run on its event loop thread.

    The parameters are those of `AsyncToolLoop`.
    """

    def __init__(
        self,
        *functions: Callable[..., Any],
        max_rounds: int = 10,
        max_concurrent: int | None = None,
        errors: Literal["tell", "raise"] = "tell",
        on_call: Callable[[ToolCall], object] | None = None,
    ) -> None:
        self._async = AsyncToolLoop(
            *functions, max_rounds=max_rounds, max_concurrent=max_concurrent, errors=errors, on_call=on_call
        )

    def chat(
        self,
        client: OpenAI,
        *,
        messages: Iterable[Any],
        response_format: type[ContentType] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        **parameters: Any,
    ) -> ToolRun[ParsedChatCompletion[ContentType]]:
        """Run the loop over chat completions; see `AsyncToolLoop.chat`."""
        asynchronous = client.asynchronous
        return run(
            self._async.chat(
                asynchronous, messages=messages, response_format=response_format, tools=tools, **parameters
            )
        )

    def responses(
        self,
        client: OpenAI,
        *,
        input: str | Iterable[Any],  # noqa: A002  the name the API gives it
        text_format: type[ContentType] | Omit = omit,
        text: Any = omit,
        tools: Iterable[Any] | Omit = omit,
        **parameters: Any,
    ) -> ToolRun[ParsedResponse[ContentType]]:
        """Run the loop over responses; see `AsyncToolLoop.responses`."""
        asynchronous = client.asynchronous
        return run(
            self._async.responses(
                asynchronous, input=input, text_format=text_format, text=text, tools=tools, **parameters
            )
        )
