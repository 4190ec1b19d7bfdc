"""The local server in Azure's form: addresses, refusals, and what Azure adds to answers."""

from __future__ import annotations

import http.client
import json
from typing import Any

import pytest

from bare import TIMEOUT, Answered, address, chat
from openai_async.sync.azure import AzureOpenAI
from openai_async.testing import Fault, LocalServer

VERSION = "api-version=2025-04-01-preview"
KEY = {"api-key": "k"}
HELLO = chat("say only hello there")
SAFE = {"filtered": False, "severity": "safe"}


def ask(server: LocalServer, method: str, target: str, body: object = None, headers: Any = None) -> Answered:
    """Ask `server` for `target`, which is a whole path and a query."""
    connection = http.client.HTTPConnection(*address(server), timeout=TIMEOUT)
    try:
        connection.request(
            method, target, None if body is None else json.dumps(body), KEY if headers is None else headers
        )
        answer = connection.getresponse()
        return Answered(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


def completion(server: LocalServer, body: object = HELLO, deployment: str = "gpt-4o") -> Answered:
    return ask(server, "POST", f"/openai/deployments/{deployment}/chat/completions?{VERSION}", body)


# -- who may ask for what ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers", [{"api-key": "k"}, {"Authorization": "Bearer token"}, {"authorization": "bearer t"}]
)
def test_a_key_or_a_token_is_accepted(server: LocalServer, headers: dict[str, str]) -> None:
    """A key in ``api-key``, a token in ``Authorization``."""
    assert ask(server, "GET", f"/openai/models?{VERSION}", headers=headers).status == 200


@pytest.mark.parametrize(
    "headers",
    [{}, {"api-key": ""}, {"api-key": "wrong"}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic k"}],
)
def test_anything_else_is_refused_in_azures_words(headers: dict[str, str]) -> None:
    """Without a key, or with one that is not known, it is a 401 whose error has a code and a message."""
    with LocalServer(api_keys={"k"}) as server:
        answer = ask(server, "GET", f"/openai/models?{VERSION}", headers=headers)
    assert (answer.status, {*answer.error}, answer.error["code"]) == (401, {"code", "message"}, "401")
    assert "Access denied" in answer.error["message"]


@pytest.mark.parametrize("query", ["", "?", "?api-version=", "?version=1"])
def test_a_version_is_needed(server: LocalServer, query: str) -> None:
    """Without one nothing is found, and the message says why."""
    answer = ask(server, "GET", f"/openai/models{query}")
    assert (answer.status, answer.error["code"]) == (404, "404")
    assert "no api-version in the query" in answer.error["message"]


DEPLOYED = [
    ("/chat/completions", HELLO),
    ("/completions", {"prompt": "hi"}),
    ("/embeddings", {"input": "hi"}),
    ("/images/generations", {"prompt": "hi"}),
    ("/audio/speech", {"input": "hi", "voice": "alloy"}),
]


@pytest.mark.parametrize(("path", "body"), DEPLOYED)
def test_what_deployments_serve_needs_one(server: LocalServer, path: str, body: dict[str, object]) -> None:
    """The deployment takes the place of the model; without one there is nothing."""
    body = {name: value for name, value in body.items() if name != "model"}
    deployment = "text-embedding-3-small" if path == "/embeddings" else "gpt-4o"
    assert ask(server, "POST", f"/openai/deployments/{deployment}{path}?{VERSION}", body).status == 200
    answer = ask(server, "POST", f"/openai{path}?{VERSION}", {**body, "model": deployment})
    assert (answer.status, answer.error["code"]) == (404, "404")


@pytest.mark.parametrize("path", ["/models", "/files", "/batches", "/vector_stores"])
def test_all_else_is_below_the_resource(server: LocalServer, path: str) -> None:
    """No deployment has it."""
    assert ask(server, "GET", f"/openai{path}?{VERSION}").status == 200
    assert ask(server, "GET", f"/openai/deployments/gpt-4o{path}?{VERSION}").status == 404


def test_the_newer_form_has_neither_version_nor_deployment(server: LocalServer) -> None:
    """Below ``/openai/v1`` everything is as OpenAI has it, but for the key."""
    answer = ask(server, "POST", "/openai/v1/chat/completions", HELLO)
    assert answer.json["choices"][0]["message"]["content"] == "hello there"


def test_a_deployment_that_does_not_exist_is_named(server: LocalServer) -> None:
    """The models of the server are its deployments."""
    answer = completion(server, deployment="mine")
    assert (answer.status, answer.error["code"]) == (404, "DeploymentNotFound")
    assert "'mine'" in answer.error["message"]
    with LocalServer(models=["mine"]) as own:
        assert completion(own, deployment="mine").json["model"] == "mine"


@pytest.mark.parametrize("path", ["/openai/", "/openai/deployments/gpt-4o", "/openai/nothing"])
def test_an_unknown_path_is_a_404(server: LocalServer, path: str) -> None:
    """As in the other form."""
    assert ask(server, "POST", f"{path}?{VERSION}", {}).status == 404


# -- what Azure adds ---------------------------------------------------------------------------------------------------


def test_an_answer_tells_what_the_filters_found(server: LocalServer) -> None:
    """In the prompt, and in each choice."""
    whole = completion(server, {**HELLO, "n": 2}).json
    [prompt] = whole["prompt_filter_results"]
    assert (prompt["prompt_index"], prompt["content_filter_results"]["hate"]) == (0, SAFE)
    assert [choice["content_filter_results"]["violence"] for choice in whole["choices"]] == [SAFE, SAFE]


def test_a_stream_begins_with_a_chunk_without_choices(server: LocalServer) -> None:
    """It tells of the prompt; the others are what they would be elsewhere, and tell of their text."""
    first, *chunks, done = completion(server, {**HELLO, "stream": True}).events
    assert (first["choices"], first["id"], first["model"]) == ([], "", "")
    assert first["prompt_filter_results"][0]["content_filter_results"]["self_harm"] == SAFE
    choices = [chunk["choices"][0] for chunk in chunks]
    assert "".join(choice["delta"].get("content", "") for choice in choices) == "hello there"
    assert [bool(choice["content_filter_results"]) for choice in choices] == [False, True, True, False]
    assert done == "[DONE]"


def test_text_completions_tell_it_too(server: LocalServer) -> None:
    """Whole and streamed."""
    target = f"/openai/deployments/gpt-3.5-turbo-instruct/completions?{VERSION}"
    whole = ask(server, "POST", target, {"prompt": "hi"}).json
    assert whole["choices"][0]["content_filter_results"]["sexual"] == SAFE
    first, second, *_ = ask(server, "POST", target, {"prompt": "hi", "stream": True}).events
    assert (first["choices"], second["choices"][0]["content_filter_results"]["hate"]) == ([], SAFE)


def test_a_refusal_is_not_dressed(server: LocalServer) -> None:
    """A parameter that is wrong is an error as elsewhere."""
    answer = completion(server, {**HELLO, "max_tokens": 0})
    assert (answer.status, answer.error["code"]) == (400, "invalid_value")


def test_answers_have_azures_headers(server: LocalServer) -> None:
    """Beside the usual ones, refusals and scripted answers included; the other form has them not."""
    server.reply(status=500, path="/models")
    for status in (500, 200):
        answer = ask(server, "GET", f"/openai/models?{VERSION}")
        assert answer.status == status
        assert answer.headers["apim-request-id"].endswith(f"{len(server.requests):012d}")
        assert answer.headers["x-ms-region"]
    assert "apim-request-id" in ask(server, "GET", "/openai/models").headers
    assert "apim-request-id" not in ask(server, "GET", "/v1/models", headers={"Authorization": "Bearer k"}).headers


def test_orders_know_paths_in_either_form(server: LocalServer) -> None:
    """A reply or a fault for ``/chat/completions`` is for the deployments too."""
    server.reply(json={"id": "scripted"}, path="/chat/completions")
    server.fault(Fault(status=429), path="/v1/embeddings")
    assert ask(server, "POST", f"/openai/deployments/gpt-4o/embeddings?{VERSION}", {"input": "x"}).status == 429
    assert completion(server).json == {"id": "scripted"}


# -- the whole way -----------------------------------------------------------------------------------------------------


def test_a_client_of_azure_finds_its_way(server: LocalServer) -> None:
    """The address of the server is all it needs; its types hold what Azure adds."""
    with AzureOpenAI(azure_endpoint=server.azure_endpoint, api_version="v", api_key="k") as client:
        whole = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "say only hi"}])
        assert whole.choices[0].message.content == "hi"
        assert whole.model_extra is not None
        assert whole.model_extra["prompt_filter_results"][0]["prompt_index"] == 0
        messages: Any = [{"role": "user", "content": "say only hi again"}]
        with client.chat.completions.stream(model="gpt-4o", messages=messages) as stream:
            final = stream.get_final_completion()
        assert (final.choices[0].message.content, final.model) == ("hi again", "gpt-4o")
        assert client.responses.create(model="gpt-4o", input="say only yes").output_text == "yes"
        vector = client.embeddings.create(model="text-embedding-3-small", input="x").data[0].embedding
        assert len(vector) == 1536
        assert client.audio.transcriptions.create(model="whisper-1", file=("a.wav", b"1")).text
        assert client.files.create(file=b"x", purpose="batch").id in [file.id for file in client.files.list()]
