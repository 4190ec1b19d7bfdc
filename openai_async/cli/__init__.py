"""The ``openai-async`` command: one module per subcommand, with `SUMMARY`, `configure` and `run`."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module

__all__ = ["COMMANDS", "main"]

# In the order of the help text. What a command needs to run, it imports when it runs.
COMMANDS = ("demo", "serve")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name (those of the process by default); returns its exit status."""
    parser = ArgumentParser(prog="openai-async", description="Tools around the openai_async package.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name in COMMANDS:
        command = import_module(f".{name}", __name__)
        subparser = commands.add_parser(name, help=command.SUMMARY, description=command.SUMMARY)
        command.configure(subparser)
        subparser.set_defaults(run=command.run)
    options = parser.parse_args(arguments)
    status: int = options.run(options)
    return status
