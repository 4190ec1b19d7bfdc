"""Addresses: texts that know their parts."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from openai_async import AsyncOpenAI, OpenAI
from openai_async._url import URL

ADDRESS = URL("https://u:p@host.example:8443/v1/?a=1&b=")


def test_parts_have_the_names_of_httpx() -> None:
    """Scheme, host, port, path and parameters; what is not there has the value that httpx gives."""
    assert (ADDRESS.scheme, ADDRESS.host, ADDRESS.port, ADDRESS.path) == ("https", "host.example", 8443, "/v1/")
    assert ADDRESS.params == {"a": "1", "b": ""}
    assert (URL("http://h").port, URL("http://h").path, URL("http://h").params) == (None, "/", {})


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, "https://u:p@host.example:8443/v1/?a=1&b="),
        ({"scheme": "wss"}, "wss://u:p@host.example:8443/v1/?a=1&b="),
        ({"host": "::1", "port": None}, "https://u:p@[::1]/v1/?a=1&b="),
        ({"path": "/x", "params": {"c": "2 3"}}, "https://u:p@host.example:8443/x?c=2+3"),
        ({"params": {}}, "https://u:p@host.example:8443/v1/"),
    ],
)
def test_parts_can_be_exchanged(parts: dict[str, Any], expected: str) -> None:
    """The others stay as they are."""
    changed = ADDRESS.copy_with(**parts)
    assert (changed, type(changed)) == (expected, URL)


def test_a_part_that_there_is_not_is_refused() -> None:
    """The error names it."""
    with pytest.raises(TypeError, match="an address has no part 'hots'"):
        ADDRESS.copy_with(hots="h")


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
def test_the_address_of_a_client_is_one(kind: Any) -> None:
    """It is a text like any other, and may be assigned."""
    client: AsyncOpenAI = kind(api_key="k", base_url="http://127.0.0.1:8000/v1")
    address = client.base_url
    assert str(address) == "http://127.0.0.1:8000/v1/"
    assert (address.host, address.port) == ("127.0.0.1", 8000)
    assert pickle.loads(pickle.dumps(address)) == address
    client.base_url = address.copy_with(port=9000)
    assert str(client.base_url) == "http://127.0.0.1:9000/v1/"
