"""What every test may use: the local server, clients of it, and a check that nothing is left behind."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import settings

from openai_async import AsyncOpenAI, OpenAI
from openai_async.testing import LocalServer

settings.register_profile("patient", deadline=None)  # a busy machine is no failure
settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def plain_environment() -> Iterator[None]:
    """The shell that starts the suite decides nothing: neither its proxies nor its keys."""
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            if name.startswith(("OPENAI_", "AZURE_OPENAI_")) or name.lower().endswith("_proxy"):
                patch.delenv(name)
        yield


@pytest.fixture
def anyio_backend() -> str:
    """The event loop of async tests."""
    return "asyncio"


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """A server of the test's own."""
    with LocalServer() as own:
        yield own


@pytest.fixture
async def client(server: LocalServer) -> AsyncIterator[AsyncOpenAI]:
    """A client of the server, closed at the end."""
    async with AsyncOpenAI(api_key="sk-test", base_url=server.base_url) as own:
        yield own


@pytest.fixture
def sync_client(server: LocalServer) -> Iterator[OpenAI]:
    """A sync client of the server, closed at the end."""
    with OpenAI(api_key="sk-test", base_url=server.base_url) as own:
        yield own


@pytest.fixture(autouse=True)
def no_threads_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """No test leaves a thread behind, but for the one that all sync clients share and executors keep."""
    before = set(threading.enumerate())
    yield
    kept = ("openai_async", "asyncio_", "uvloop_", "AnyIO worker", "ThreadPoolExecutor")
    left = [one.name for one in set(threading.enumerate()) - before if not one.name.startswith(kept)]
    assert not left, f"{request.node.name} left threads: {left}"
