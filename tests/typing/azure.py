"""What checkers know of the clients of Azure: options, settings, copies, and answers as those of other clients."""

from __future__ import annotations

from typing_extensions import assert_type

import openai_async as openai
from openai_async import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, Stream
from openai_async.azure import AzureADTokenProvider
from openai_async.lib.azure import AzureOpenAI as AzureOpenAIByItsPath
from openai_async.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]


async def token() -> str:
    return "t"


def options_are_checked() -> None:
    AzureOpenAI(azure_endpoint="https://r", api_version="v", api_key="k", azure_deployment="d", timeout=5)
    AzureOpenAI(azure_ad_token_provider=lambda: "t", base_url="https://r")
    AsyncAzureOpenAI(azure_ad_token_provider=token)
    AsyncAzureOpenAI(azure_ad_token="t", api_key=token, deadline=3)
    AzureOpenAI("k")  # expect-error
    AzureOpenAI(azure_ad_token_provider="t")  # expect-error
    AzureOpenAI(endpoint="https://r")  # expect-error
    AsyncAzureOpenAI(azure_ad_token_provider=lambda: 3)  # expect-error


def both_homes_have_the_same_class(client: AzureOpenAIByItsPath) -> AzureOpenAI:
    return client


def a_client_of_azure_is_a_client(client: AzureOpenAI, twin: AsyncAzureOpenAI) -> tuple[OpenAI, AsyncOpenAI]:
    assert_type(client.asynchronous, AsyncAzureOpenAI)
    assert_type(client.with_options(api_version="v2", azure_ad_token="t"), AzureOpenAI)
    assert_type(twin.copy(azure_ad_token_provider=token), AsyncAzureOpenAI)
    client.copy(azure_endpoint="https://r")  # expect-error
    return client, twin


def settings_have_types(client: AzureOpenAI, twin: AsyncAzureOpenAI) -> None:
    assert_type(client.api_version, str)
    assert_type(client.azure_deployment, str | None)
    assert_type(twin.azure_ad_token_provider, AzureADTokenProvider | None)
    client.azure_ad_token = "t"
    client.api_version = None  # expect-error
    twin.azure_deployment = 3  # expect-error


def answers_are_those_of_other_clients(client: AzureOpenAI) -> None:
    create = client.chat.completions.create
    assert_type(create(model="d", messages=MESSAGES), ChatCompletion)
    assert_type(create(model="d", messages=MESSAGES, stream=True), Stream[ChatCompletionChunk])


def the_module_may_be_of_azure() -> None:
    openai.api_type = "azure"
    openai.azure_ad_token_provider = token
    openai.api_type = "amazon"  # expect-error: mypy
