"""``openai-async demo``: the client at work, each program beside what it prints.

It talks to the server that ``OPENAI_BASE_URL`` and ``OPENAI_API_KEY`` name; without them, to a local one of its own.
"""

from __future__ import annotations

import asyncio
import inspect
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from rich.console import Console

    from .. import AsyncOpenAI

__all__ = ["SUMMARY", "configure", "run"]

SUMMARY = "See the client at work, against a local server unless the environment names another."

_WIDTH = 80
_MODEL = "gpt-5-mini"
_TOKEN_DELAY = 0.03  # seconds; a model's pace, so that a stream is seen to be one


class _Server(TypedDict, total=False):
    base_url: str
    api_key: str


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--model", help=f"model to talk to (default: {_MODEL}, or the first one the server lists)")


def run(options: Namespace) -> int:
    """Show and run the programs; returns the exit status."""
    if find_spec("rich") is None:
        print("The demo needs the extra `cli`: pip install 'openai-async[cli]'", file=sys.stderr)
        return 1
    from rich.console import Console

    from .. import OpenAIError

    console = Console(highlight=False)
    console.width = min(console.width, _WIDTH)
    try:
        with _server(console) as server:
            _run(console, server, options.model)
    except OpenAIError as error:
        console.print(f"[red]{type(error).__name__}:[/red]", end=" ")
        console.print(str(error), markup=False)
        return 1
    except KeyboardInterrupt:
        console.print("\nStopped.")
        return 130
    return 0


@contextmanager
def _server(console: Console) -> Generator[_Server, None, None]:
    """Say whom the demo talks to, which is a local server unless the environment names another."""
    if os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL"):
        address = os.environ.get("OPENAI_BASE_URL") or "https://api.openai.com/v1"
        console.print(f"Talking to [bold]{address}[/bold], as the environment says; calls may cost money.")
        yield _Server()
        return
    from ..testing import LocalServer

    with LocalServer(token_delay=_TOKEN_DELAY) as server:
        console.print(f"Talking to a [bold]local server[/bold] at {server.base_url}: no key, no cost.")
        console.print("Set OPENAI_API_KEY or OPENAI_BASE_URL to talk to a real one.", style="dim")
        yield _Server(base_url=server.base_url, api_key="local")


def _run(console: Console, server: _Server, model: str | None) -> None:
    from .. import AsyncOpenAI, OpenAI
    from . import snippets

    async def with_async_client() -> str:
        async with AsyncOpenAI(**server) as client:
            chosen = model or await _first_model(client)
            for program in (snippets.ask, snippets.stream, snippets.respond):
                _show(console, program)
                await program(client, chosen)
            _show(console, snippets.hundred_at_once, snippets.print_percentiles)
            await snippets.hundred_at_once(client, chosen)
            return chosen

    chosen = asyncio.run(with_async_client())
    with OpenAI(**server) as client:
        for program in (snippets.ask_in_sync, snippets.stream_in_sync, snippets.respond_in_sync):
            _show(console, program)
            program(client, chosen)
        _show(console, snippets.hundred_from_threads)
        snippets.hundred_from_threads(client, chosen)
    console.print("\nREADME.md goes on from here, and examples/ has programs to copy.", style="dim")


async def _first_model(client: AsyncOpenAI) -> str:
    from .. import NotFoundError

    try:
        models = [model.id async for model in client.models.list()]
    except NotFoundError:  # some servers have no such list
        return _MODEL
    return _MODEL if _MODEL in models or not models else models[0]


def _show(console: Console, *programs: Callable[..., object]) -> None:
    """Print the source of `programs`; what they print follows."""
    from rich.panel import Panel
    from rich.syntax import Syntax

    code = "\n\n".join(inspect.getsource(program) for program in programs).rstrip()
    console.print()
    console.print(Panel(Syntax(code, "python", theme="ansi_dark", background_color="default"), border_style="dim"))
