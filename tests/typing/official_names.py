"""What checkers know of classes at the import paths of the official package: the sync ones beside the async ones."""

from __future__ import annotations

from typing_extensions import assert_type

from openai_async import AsyncOpenAI, OpenAI
from openai_async.resources import AsyncChat, Chat, Nothing  # expect-error
from openai_async.resources.beta import AsyncThreads, Threads
from openai_async.resources.chat import AsyncCompletions, Completions
from openai_async.resources.chat.completions import Completions as SameCompletions, Messages
from openai_async.resources.embeddings import AsyncEmbeddings, Embeddings
from openai_async.resources.realtime.realtime import AsyncRealtime, Realtime, RealtimeConnection
from openai_async.resources.responses import InputItems, Responses


def sync_classes_are_those_of_a_client(client: OpenAI) -> None:
    assert_type(client.chat, Chat)
    assert_type(client.chat.completions, Completions)
    assert_type(client.beta.chat.completions, SameCompletions)
    assert_type(client.chat.completions.messages, Messages)
    assert_type(client.beta.threads, Threads)
    assert_type(client.embeddings, Embeddings)
    assert_type(client.responses, Responses)
    assert_type(client.responses.input_items, InputItems)
    assert_type(client.realtime, Realtime)
    with client.realtime.connect(model="gpt-realtime") as connection:
        assert_type(connection, RealtimeConnection)


def async_classes_are_those_of_a_client(client: AsyncOpenAI) -> None:
    assert_type(client.chat, AsyncChat)
    assert_type(client.beta.chat.completions, AsyncCompletions)
    assert_type(client.beta.threads, AsyncThreads)
    assert_type(client.embeddings, AsyncEmbeddings)
    assert_type(client.realtime, AsyncRealtime)
