"""Write the sync resources (`openai_async/sync/resources/`) and clients from the async ones.

    python tools/gen_sync.py            write what changed, remove what has no source any more
    python tools/gen_sync.py --check    write nothing; exit 1 and say which files are stale, missing or too many

Signatures, overloads, decorators and docstrings are taken over as source text with the async names exchanged; a body
becomes one statement that hands the coroutine to the loop thread:

    async def create(self, *, model: str) -> Reply | AsyncStream[Event]:
        return await self._client.request(...)
                                                    def create(self, *, model: str) -> Reply | Stream[Event]:
                                                        return self._view(self._async.create(model=model))

A client (`CLIENTS`) holds settings, properties and copies beside what it has by its base, which is written by hand. The
sync one makes the async one with the options it is given.

What the resources need beyond these rules fails the run with the file and line, never passes silently: an async name
without a rule, a rule without a use, a decorator nobody thought of.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from facade.clients import ClientModule
from facade.module import CONNECT, CONNECTION, PARTS, Module
from facade.names import Names, Rule
from facade.nodes import aliases
from generation import BASE, RESOURCES, VIEWS, resource_classes, ruff, run, sources

TARGET = "sync/resources"
CLIENTS = ("_client.py", "azure.py")
CLIENT_BASE = "AsyncBaseClient"

RULES: dict[str, Rule] = {
    BASE: Rule("SyncResource", "sync._resource"),
    "AsyncStream": Rule("Stream", "sync._streaming", view=True),
    "AsyncAgentResultArtifacts": Rule("AgentResultArtifacts", "sync._agent_artifacts", opens=True),
    "AsyncAgentSessionEventStream": Rule("AgentSessionEventStream", "sync._agent_stream", view=True),
    "AsyncAgentSessionStream": Rule("AgentSessionStream", "sync._agent_stream", opens=True),
    "AsyncAssistantEventHandlerT": Rule("AssistantEventHandlerT", "sync._assistant_stream"),
    "AsyncAssistantStreamManager": Rule("AssistantStreamManager", "sync._assistant_stream", opens=True),
    "AsyncChatCompletionStreamManager": Rule("ChatCompletionStreamManager", "sync._chat_stream", opens=True),
    "AsyncResponseStreamManager": Rule("ResponseStreamManager", "sync._response_stream", opens=True),
    "AsyncPaginator": Rule(unwrap=1, view=True),
    "AsyncPageT": Rule("SyncPageT", "sync._pagination"),
    "AsyncPage": Rule("SyncPage", "sync._pagination", view=True),
    "AsyncCursorPage": Rule("SyncCursorPage", "sync._pagination", view=True),
    "AsyncConversationCursorPage": Rule("SyncConversationCursorPage", "sync._pagination", view=True),
    "AsyncNextCursorPage": Rule("SyncNextCursorPage", "sync._pagination", view=True),
    "AsyncTokenPage": Rule("SyncTokenPage", "sync._pagination", view=True),
    "AsyncToolErrorHandler": Rule("ToolErrorHandler"),
    "AsyncToolHandler": Rule("ToolHandler"),
    "AsyncConnection": Rule("Connection", "sync._connection"),
    "AsyncConnectionManager": Rule("ConnectionManager", "sync._connection"),
    CONNECT: Rule("ConnectionManager", "sync._connection", opens=True),
    **{name: Rule(name, "sync._connection") for name in PARTS},
}

CLIENT_RULES: dict[str, Rule] = {
    CLIENT_BASE: Rule("BaseClient", "sync._base_client"),
    "Setting": Rule("Setting", "sync._base_client"),
}


def generate(modules: dict[str, str], rules: dict[str, Rule] | None = None) -> dict[str, str]:
    """Path and text of each sync module, unformatted, for the async `modules` (path below the package -> text)."""
    trees = list(map(ast.parse, modules.values()))
    resources = resource_classes(trees) | resource_classes(trees, CONNECTION) | set(aliases(trees))
    parts = {name for base in PARTS for name in resource_classes(trees, base)}
    names = Names(RULES if rules is None else rules, resources, parts)
    written = {path: Module(path, text, names).render() for path, text in sorted(modules.items())}
    names.check_used()
    return {path.replace(RESOURCES, TARGET, 1): text for path, text in written.items()}


def generate_clients(modules: dict[str, str]) -> dict[str, str]:
    """Path and text of each module of sync clients, unformatted, for the async `modules`, as in `generate`."""
    names = Names(CLIENT_RULES, resource_classes(map(ast.parse, modules.values()), CLIENT_BASE))
    return {f"sync/{path}": ClientModule(path, text, names).render() for path, text in modules.items()}


def render_tree(package: Path) -> dict[Path, str]:
    """Every file that this tool is in charge of, with its text."""
    clients = {name: (package / name).read_text(encoding="utf-8") for name in CLIENTS if (package / name).exists()}
    written = generate(sources(package)) | generate_clients(clients)
    return {package / path: ruff(text, package / path) for path, text in written.items()}


def present(package: Path) -> set[Path]:
    """Every file that is there: those that `TARGET` holds, but for what `gen_views.py` writes, and clients."""
    files = (file for file in (package / TARGET).rglob("*") if file.is_file() and file.suffix != ".pyc")
    clients = (package / "sync" / name for name in CLIENTS)
    return {file for file in files if file.stem != VIEWS} | {file for file in clients if file.exists()}


def main(argv: list[str] | None = None, package: Path | None = None) -> int:
    return run("gen_sync", render_tree, present, argv, package)


if __name__ == "__main__":
    sys.exit(main())
