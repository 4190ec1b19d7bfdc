"""Whose API the client of the module is for: OpenAI's or Azure's, by settings and environment."""

from __future__ import annotations

import os
from collections.abc import Iterator
from types import ModuleType
from typing import Any, NamedTuple

import pytest

import openai_async as openai
from openai_async import AzureOpenAI, OpenAIError
from openai_async.azure import MutuallyExclusiveAuthError
from openai_async.sync import _module_client
from openai_async.testing import LocalServer

MODEL = "gpt-4o"
V = {"api_version": "v"}
HERE = {"azure_endpoint": "HERE", **V}  # of the server


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The package without a setting, in an environment that says nothing; reset afterwards."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "AZURE_")):
            monkeypatch.delenv(name)
    monkeypatch.setattr(_module_client, "_current", None)
    yield openai
    if _module_client._current is not None:
        _module_client._current[1].close()


class Case(NamedTuple):
    """What is set where, and the header that tells who is asking: of a key or a token at Azure, else at OpenAI."""

    variables: dict[str, str]
    settings: dict[str, Any]
    header: dict[str, str]


# What the official module was seen to do.
CASES = [
    Case({}, {"api_key": "o"}, {"authorization": "Bearer o"}),
    Case({"OPENAI_API_KEY": "o"}, V, {"authorization": "Bearer o"}),
    Case({"OPENAI_API_TYPE": ""}, {"api_key": "o"}, {"authorization": "Bearer o"}),
    Case({}, {"api_key": "o", "api_type": "openai", **HERE}, {"authorization": "Bearer o"}),
    Case({"OPENAI_API_KEY": "o", "AZURE_OPENAI_API_KEY": "k"}, {"api_type": "openai"}, {"authorization": "Bearer o"}),
    Case({"OPENAI_API_TYPE": "openai", "AZURE_OPENAI_API_KEY": "k"}, {"api_key": "o"}, {"authorization": "Bearer o"}),
    Case({"AZURE_OPENAI_API_KEY": "k"}, HERE, {"api-key": "k"}),
    Case({"AZURE_OPENAI_API_KEY": "k", "OPENAI_API_KEY": "o"}, {"api_type": "azure", **HERE}, {"api-key": "k"}),
    Case({"AZURE_OPENAI_API_KEY": "k", "OPENAI_API_TYPE": "azure", "OPENAI_API_KEY": "o"}, HERE, {"api-key": "k"}),
    Case({}, {"api_key": "k", **HERE}, {"api-key": "k"}),
    Case({}, {"api_key": "k", "api_type": "azure", **HERE}, {"api-key": "k"}),
    Case({"OPENAI_API_TYPE": "openai"}, {"api_key": "k", "api_type": "azure", **HERE}, {"api-key": "k"}),
    Case({}, {"azure_ad_token": "t", **HERE}, {"authorization": "Bearer t"}),
    Case({}, {"azure_ad_token_provider": lambda: "p", **HERE}, {"authorization": "Bearer p"}),
    Case({"AZURE_OPENAI_AD_TOKEN": "t"}, HERE, {"authorization": "Bearer t"}),
    Case({"AZURE_OPENAI_ENDPOINT": "HERE", "OPENAI_API_VERSION": "v"}, {"api_key": "k"}, {"api-key": "k"}),
]


def setup(module: ModuleType, server: LocalServer, case: Case, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Do what `case` says; returns whether it is meant for Azure."""
    here = {"HERE": server.azure_endpoint}
    for name, value in case.variables.items():
        monkeypatch.setenv(name, here.get(value, value))
    for name, value in case.settings.items():
        monkeypatch.setattr(module, name, here.get(value, value) if isinstance(value, str) else value)
    azure = "HERE" in [*case.settings.values(), *case.variables.values()] and case.settings.get("api_type") != "openai"
    if not azure:
        monkeypatch.setattr(module, "base_url", server.base_url)
    return azure


@pytest.mark.parametrize("case", CASES)
def test_settings_say_whose_api_it_is(
    module: ModuleType, server: LocalServer, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An address or a credential of Azure makes it Azure's, unless `api_type` says otherwise."""
    azure = setup(module, server, case, monkeypatch)
    question: Any = [{"role": "user", "content": "say only yes"}]
    assert module.chat.completions.create(model=MODEL, messages=question).choices[0].message.content == "yes"
    [request] = server.requests
    prefix = f"/openai/deployments/{MODEL}" if azure else "/v1"
    assert request.raw_path == f"{prefix}/chat/completions{'?api-version=v' if azure else ''}"
    assert {
        name: request.headers[name] for name in ("api-key", "authorization") if name in request.headers
    } == case.header
    assert isinstance(_module_client.client(), AzureOpenAI) == azure


AMBIGUOUS: list[tuple[dict[str, str], dict[str, Any]]] = [
    ({"AZURE_OPENAI_API_KEY": "k"}, {}),
    ({"AZURE_OPENAI_ENDPOINT": "http://h"}, {"base_url": "http://h"}),
    ({"AZURE_OPENAI_AD_TOKEN": "t"}, {}),
    ({}, {"azure_endpoint": "http://h"}),
    ({}, {"azure_ad_token": "t"}),
    ({}, {"azure_ad_token_provider": lambda: "t"}),
]


@pytest.mark.parametrize(("variables", "settings"), AMBIGUOUS)
def test_credentials_of_both_are_ambiguous(
    module: ModuleType, variables: dict[str, str], settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error names what is of Azure and how to choose; `api_type` does."""
    monkeypatch.setenv("OPENAI_API_KEY", "o")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    for name, value in settings.items():
        monkeypatch.setattr(module, name, value)
    [name] = variables or settings
    with pytest.raises(OpenAIError, match=f"^{name} is of Azure and OPENAI_API_KEY of OpenAI.*OPENAI_API_TYPE"):
        _ = module.chat.completions
    monkeypatch.setattr(module, "api_type", "openai")
    assert module.chat.completions is not None


@pytest.mark.parametrize(
    ("settings", "error", "words"),
    [
        ({"api_type": "nonsense"}, OpenAIError, "api_type must be 'openai' or 'azure', not 'nonsense'"),
        ({"api_type": "azure"}, OpenAIError, "There is no credential.*AZURE_OPENAI_API_KEY"),
        ({"api_type": "azure", "api_key": "k"}, ValueError, "api_version must be given"),
        ({"api_type": "azure", "api_key": "k", "api_version": "v"}, ValueError, "azure_endpoint must be given"),
        ({"api_key": "k", "azure_ad_token": "t", "api_version": "v"}, MutuallyExclusiveAuthError, "exactly one"),
    ],
)
def test_what_is_missing_is_said_at_first_use(
    module: ModuleType, settings: dict[str, Any], error: type[Exception], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The errors are those of the client that is made."""
    for name, value in settings.items():
        monkeypatch.setattr(module, name, value)
    with pytest.raises(error, match=words):
        _ = module.models.list


def test_the_choice_may_change(module: ModuleType, server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is taken live, like other settings."""
    for name, value in {"api_key": "k", "api_version": "v", "azure_endpoint": server.azure_endpoint}.items():
        monkeypatch.setattr(module, name, value)
    module.models.list()
    monkeypatch.setattr(module, "azure_endpoint", None)
    monkeypatch.setattr(module, "base_url", server.base_url)
    module.models.list()
    assert [request.path for request in server.requests] == ["/openai/models", "/v1/models"]
