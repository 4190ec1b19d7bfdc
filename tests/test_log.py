"""The log: what is said, what is kept back, and what OPENAI_LOG does."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from openai_async import _log
from openai_async.testing import Fault, LocalServer

URL = "http://user:pass@127.0.0.1:8000/v1/models?secret=1#part"
SHOWN = "http://127.0.0.1:8000/v1/models"


@pytest.fixture(autouse=True)
def restored_logger() -> Iterator[None]:
    level, handlers = _log.logger.level, list(_log.logger.handlers)
    yield
    _log.logger.setLevel(level)
    _log.logger.handlers[:] = handlers


def say_everything() -> None:
    _log.log_request("GET", URL, {"Authorization": "Bearer sk-1", "X-Stainless-Lang": "python"}, 1)
    _log.log_answer("GET", URL, 200, "req_1", 0.25)
    _log.log_retry("GET", URL, "status 429", 1.5, 0)


def run(code: str, **environ: str) -> str:
    """What a fresh interpreter prints to stderr."""
    env = {name: value for name, value in os.environ.items() if name != "OPENAI_LOG"} | environ
    say = "_log.log_request('GET', 'http://h/v1', {}); _log.log_answer('GET', 'http://h/v1', 200, None, 0.1)"
    code = f"import logging, sys\n{code.replace('SAY', say)}"
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=60, check=True)
    return done.stderr


def test_messages_tell_what_happened(caplog: pytest.LogCaptureFixture) -> None:
    """A request, its answer and a retry each give one line with method, address and figures."""
    caplog.set_level(logging.DEBUG, "openai_async")
    say_everything()
    headers = {"Authorization": "<redacted>", "X-Stainless-Lang": "python"}
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("DEBUG", f"GET {SHOWN}: sending, retries taken: 1, headers: {headers}"),
        ("INFO", f"GET {SHOWN}: 200 after 0.250 s, request id: req_1"),
        ("INFO", f"GET {SHOWN}: status 429, retry 1 in 1.500 s"),
    ]


@pytest.mark.parametrize(("level", "count"), [("DEBUG", 3), ("INFO", 2), ("WARNING", 0)])
def test_the_level_decides_what_is_said(level: str, count: int, caplog: pytest.LogCaptureFixture) -> None:
    """Requests are said at debug, answers and retries at info; a level set at any time counts."""
    caplog.set_level(level, "openai_async")
    say_everything()
    assert len(caplog.records) == count


def test_nothing_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """No message holds a query, a password or a key."""
    caplog.set_level(logging.DEBUG, "openai_async")
    say_everything()
    assert not any(secret in caplog.text for secret in ("secret", "pass@", "sk-1"))


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Authorization",
            "api-key",
            "Cookie",
            "Set-Cookie",
            "Proxy-Authorization",
            "X-Api-Key",
            "X-Amz-Security-Token",
        ),
        *("helicone-auth", "cf-aig-authorization", "X-Portkey-Api-Key", "ocp-apim-subscription-key", "X-Signature"),
    ],
)
def test_headers_that_grant_access_are_blacked_out(name: str) -> None:
    """Keys, tokens, cookies and signatures are hidden, whatever gateway they are for, in any case."""
    assert _log.redacted({name: "s"}) == {name: "<redacted>"}
    assert _log.redacted({name.upper(): "s"}) == {name.upper(): "<redacted>"}


@pytest.mark.parametrize(
    "name",
    [
        "OpenAI-Organization",
        "OpenAI-Project",
        "Idempotency-Key",
        "x-request-id",
        "x-ratelimit-remaining-tokens",
        "Accept",
    ],
)
def test_headers_that_help_to_find_an_error_are_shown(name: str) -> None:
    """Names of organizations, requests and limits are no secrets."""
    assert _log.redacted({name: "v"}) == {name: "v"}


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (URL, SHOWN),
        ("http://h/v1", "http://h/v1"),
        ("https://h?x=1", "https://h"),
        ("http://h/a@b", "http://h/a@b"),
        ("http://u@h", "http://h"),
        ("http://h/v1#part", "http://h/v1"),
    ],
)
def test_an_address_is_shown_without_query_and_password(url: str, shown: str) -> None:
    """Only scheme, host and path of an address are shown."""
    assert _log.without_query(url) == shown


def test_nothing_is_printed_by_default() -> None:
    """Without OPENAI_LOG and a logging configuration the package is silent."""
    assert run("from openai_async import _log; SAY") == ""


def test_the_variable_prints_from_its_level_on() -> None:
    """OPENAI_LOG=info prints answers but not requests, OPENAI_LOG=DEBUG both, with time and name."""
    info = run("from openai_async import _log; SAY", OPENAI_LOG="info")
    assert info.count("\n") == 1
    assert "] openai_async INFO: GET http://h/v1: 200 after" in info
    debug = run("from openai_async import _log; SAY", OPENAI_LOG=" DEBUG ")
    assert debug.count("\n") == 2


@pytest.mark.parametrize("order", ["{0}; from openai_async import _log", "from openai_async import _log; {0}"])
def test_a_configured_program_prints_each_message_once(order: str) -> None:
    """Where the program configures logging, before or after the import, its handlers print and ours does not."""
    code = order.format("logging.basicConfig(format='MINE %(message)s', level='WARNING')") + "; SAY"
    printed = run(code, OPENAI_LOG="info")
    assert printed.startswith("MINE GET http://h/v1: 200")
    assert printed.count("\n") == 1


def test_only_the_logger_of_the_package_is_touched() -> None:
    """OPENAI_LOG leaves the root logger and other libraries alone."""
    code = (
        "from openai_async import _log; assert not logging.getLogger().handlers; logging.getLogger('x').info('other')"
    )
    assert run(code, OPENAI_LOG="debug") == ""


def test_configuring_twice_adds_one_handler() -> None:
    """A second reading of the variable changes the level only."""
    _log.logger.handlers.clear()
    root = logging.getLogger()
    handlers, root.handlers[:] = list(root.handlers), []
    try:
        _log.configure({"OPENAI_LOG": "info"})
        _log.configure({"OPENAI_LOG": "error"})
    finally:
        root.handlers[:] = handlers
    assert len(_log.logger.handlers) == 1
    assert _log.logger.level == logging.ERROR


def test_an_unknown_level_is_named_and_ignored(caplog: pytest.LogCaptureFixture) -> None:
    """A misspelt level gives a warning that lists the levels."""
    level = _log.logger.level
    _log.configure({"OPENAI_LOG": "loud"})
    assert "OPENAI_LOG=loud is not one of debug, info, warning, error, critical" in caplog.text
    assert _log.logger.level == level


def test_a_conversation_is_logged_without_its_secrets(server: LocalServer) -> None:
    """With OPENAI_LOG=debug a program shows requests, answers and retries, but no key, query, body or answer."""
    code = """
from openai_async import OpenAI
with OpenAI(default_headers={"X-Api-Key": "sk-secret-2"}, default_query={"token": "sk-secret-3"}) as client:
    for stream in (False, True):
        answer = client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "sk-secret-4"}], stream=stream
        )
    list(answer)
"""
    server.fault(Fault(reset="before"))
    server.fault(Fault(status=503, retry_after_ms=1, error={"message": "sk-secret-5"}))
    said = run(code, OPENAI_LOG="debug", OPENAI_API_KEY="sk-secret-1", OPENAI_BASE_URL=server.base_url)
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer sk-secret-1"] * 4
    assert server.requests[0].query == {"token": "sk-secret-3"}
    assert "sk-secret" not in said
    url = f"POST {server.base_url}/chat/completions: "
    assert said.count(f"DEBUG: {url}sending, retries taken: ") == 4
    assert said.count(f"INFO: {url}200 after ") == 2
    assert said.count(f"INFO: {url}503 after ") == 1
    assert re.search(f"INFO: {url}APIConnectionError: .*, retry 1 in ", said)
    assert f"INFO: {url}status 503, retry 2 in 0.001 s" in said
    assert "request id: req_0000000" in said
