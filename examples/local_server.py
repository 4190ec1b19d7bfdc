"""Test your own code against a local server: what it sends, and what it does when the server fails."""

from __future__ import annotations

from openai_async import OpenAI
from openai_async.testing import Fault, LocalServer


def summarize(client: OpenAI, text: str) -> str:
    """The code under test."""
    response = client.responses.create(
        model="gpt-5-mini", instructions="Summarize in one sentence.", input=text, temperature=0
    )
    return response.output_text


def test_it_asks_for_one_sentence() -> None:
    """The request carries the instructions and the text."""
    with LocalServer() as server, OpenAI(base_url=server.base_url, api_key="any") as client:
        assert summarize(client, "A long text.")
        (request,) = server.requests
        assert request.path == "/v1/responses"
        assert request.json()["instructions"] == "Summarize in one sentence."


def test_it_survives_a_dropped_connection() -> None:
    """A connection that breaks is tried again."""
    with LocalServer() as server, OpenAI(base_url=server.base_url, api_key="any") as client:
        server.fault(Fault(reset="before"))
        assert summarize(client, "A long text.")
        assert len(server.requests) == 2


if __name__ == "__main__":
    test_it_asks_for_one_sentence()
    test_it_survives_a_dropped_connection()
    print("Both tests passed.")
