"""Responses of the local server."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bare import Answered, Wire, ask
from openai_async._model import decode
from openai_async.testing import LocalServer
from openai_async.types.responses import Response, ResponseItemList, ResponseStreamEvent

WEATHER = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    "strict": True,
}


def request(server: LocalServer, given: object, **parameters: object) -> Answered:
    return ask(server, "POST", "/responses", {"model": "gpt-5", "input": given, **parameters})


def create(server: LocalServer, given: object, **parameters: object) -> Any:
    """The response, which fits its type to the letter."""
    return fitting(request(server, given, **parameters))


def retrieve(server: LocalServer, name: str) -> Any:
    return fitting(ask(server, "GET", f"/responses/{name}"))


def fitting(answer: Answered) -> Any:
    assert answer.status == 200, answer.body
    decode(Response, answer.body, strict=True)
    return answer.json


def stream(server: LocalServer, given: object, **parameters: object) -> list[Any]:
    """The events of a stream, each of which fits its type and is numbered and named as it must be."""
    answer = request(server, given, stream=True, **parameters)
    assert (answer.status, answer.headers["content-type"]) == (200, "text/event-stream")
    events = answer.events
    for number, event in enumerate(events):
        decode(ResponseStreamEvent, json.dumps(event).encode(), strict=True)
        assert event["sequence_number"] == number
    names = [line[7:] for line in answer.body.decode().split("\n") if line.startswith("event: ")]
    assert names == [event["type"] for event in events]
    return events


def text(response: Any) -> str:
    return "".join(part["text"] for item in response["output"] for part in item["content"])


def items(server: LocalServer, name: str, query: str = "") -> Any:
    answer = ask(server, "GET", f"/responses/{name}/input_items{query}")
    assert answer.status == 200, answer.body
    decode(ResponseItemList, answer.body, strict=True)
    return answer.json


def test_create(server: LocalServer) -> None:
    """A response says something about what it was asked, and repeats how."""
    response = create(server, "Why is the sky blue?", instructions="Be kind.", temperature=0.5, metadata={"a": "b"})
    assert (response["id"], response["status"], response["error"]) == ("resp_000001", "completed", None)
    assert "sky blue" in text(response)
    assert (response["instructions"], response["temperature"], response["metadata"]) == ("Be kind.", 0.5, {"a": "b"})
    usage = response["usage"]
    assert usage["input_tokens"] == 5 + 2
    assert usage["output_tokens"] == len(text(response).split())
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]


def test_deterministic() -> None:
    """The same requests get the same answers from any server, to the byte."""
    answers: list[list[bytes]] = []
    for _ in range(2):
        with LocalServer() as server:
            answers.append([request(server, "Why?").body, request(server, "Why?", stream=True).body])
    assert answers[0] == answers[1]


def test_list_of_input(server: LocalServer) -> None:
    """Input may be a list of messages, with text in parts; the last of the user's is answered."""
    given = [
        {"role": "developer", "content": "Be brief."},
        {"role": "user", "content": "Say no"},
        {"role": "assistant", "content": "No."},
        {"role": "user", "content": [{"type": "input_text", "text": "Say yes"}]},
    ]
    response = create(server, given)
    assert text(response) == "Yes."
    assert response["usage"]["input_tokens"] == 7


@pytest.mark.parametrize("given", [7, ["a"], [[]]])
def test_malformed_input(server: LocalServer, given: object) -> None:
    """Input that is none is refused by name."""
    answer = request(server, given)
    assert (answer.status, answer.error["param"]) == (400, "input")


def test_max_output_tokens(server: LocalServer) -> None:
    """A response that is cut is incomplete, and says why."""
    response = create(server, "Say one two three", max_output_tokens=2)
    assert (response["status"], text(response)) == ("incomplete", "One two")
    assert response["incomplete_details"] == {"reason": "max_output_tokens"}
    assert response["output"][0]["status"] == "incomplete"


def test_json_schema(server: LocalServer) -> None:
    """JSON after a schema fits the schema."""
    schema = {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"}}}
    response = create(
        server, "Spend 3 days in Rome", text={"format": {"type": "json_schema", "name": "trip", "schema": schema}}
    )
    assert json.loads(text(response)) == {"city": "Rome", "days": 3}
    assert response["text"]["format"]["name"] == "trip"


def test_stream(server: LocalServer) -> None:
    """A stream tells of a message from its creation to its end."""
    whole = create(server, "Say one two")
    events = stream(server, "Say one two")
    assert [event["type"] for event in events] == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]
    assert [event["delta"] for event in events[4:6]] == ["One", " two."]
    assert events[6]["text"] == "One two."
    created, completed = events[0]["response"], events[-1]["response"]
    assert (created["status"], created["output"], created["usage"]) == ("in_progress", [], None)
    assert events[2]["item"]["content"] == []
    assert events[8]["item"] == completed["output"][0]
    assert completed["usage"] == whole["usage"]
    assert completed == retrieve(server, completed["id"])


def test_stream_incomplete(server: LocalServer) -> None:
    """A stream that is cut ends with an event of its own."""
    last = stream(server, "Say one two", max_output_tokens=1)[-1]
    assert (last["type"], last["response"]["status"]) == ("response.incomplete", "incomplete")


def test_function_call(server: LocalServer) -> None:
    """A function that the question is about is called; what it answers is passed on."""
    response = create(server, "The weather in Rome?", tools=[WEATHER])
    (call,) = response["output"]
    assert (call["type"], call["name"], call["status"]) == ("function_call", "get_weather", "completed")
    assert json.loads(call["arguments"]) == {"city": "Rome"}
    result = {"type": "function_call_output", "call_id": call["call_id"], "output": "21 degrees."}
    by_id = create(server, [result], previous_response_id=response["id"], tools=[WEATHER])
    by_hand = create(server, [{"role": "user", "content": "The weather in Rome?"}, call, result], tools=[WEATHER])
    assert text(by_id) == text(by_hand) == "According to get_weather: 21 degrees."


@pytest.mark.parametrize(
    ("choice", "called"), [("none", False), ("required", True), ({"type": "function", "name": "get_weather"}, True)]
)
def test_tool_choice(server: LocalServer, choice: object, called: bool) -> None:
    """The choice of tools is followed."""
    response = create(server, "What is love?", tools=[WEATHER, {"type": "web_search"}], tool_choice=choice)
    assert (response["output"][0]["type"] == "function_call") is called


def test_malformed_tool(server: LocalServer) -> None:
    """A function without a name is refused by its place."""
    answer = request(server, "hi", tools=[{"type": "function"}])
    assert (answer.status, answer.error["param"]) == (400, "tools[0].name")


def test_stream_function_call(server: LocalServer) -> None:
    """A stream tells of a call with its arguments in pieces."""
    events = stream(server, "The weather in Rome?", tools=[WEATHER])
    added, *deltas, arguments, done = events[2:-1]
    assert (added["item"]["arguments"], added["item"]["status"]) == ("", "in_progress")
    assert "".join(delta["delta"] for delta in deltas) == arguments["arguments"] == '{"city":"Rome"}'
    assert len(deltas) > 1
    assert {delta["item_id"] for delta in deltas} == {added["item"]["id"]}
    assert done["item"]["arguments"] == '{"city":"Rome"}'


def test_retrieve_and_delete(server: LocalServer) -> None:
    """A response is kept until it is deleted."""
    response = create(server, "hi")
    assert retrieve(server, response["id"]) == response
    deleted = ask(server, "DELETE", f"/responses/{response['id']}").json
    assert deleted == {"id": response["id"], "object": "response", "deleted": True}
    for verb in ("GET", "DELETE"):
        assert ask(server, verb, f"/responses/{response['id']}").status == 404


def test_oldest_are_forgotten(server: LocalServer) -> None:
    """Of all responses the newest 5,000 are kept."""
    body = b'{"model":"gpt-5","input":"ping"}'
    head = b"POST /v1/responses HTTP/1.1\r\nAuthorization: Bearer k\r\nContent-Length: %d\r\n\r\n" % len(body)
    with Wire(server) as wire:
        wire.ask_often(head + body, 5_001)
    assert ask(server, "GET", "/responses/resp_000001").status == 404
    assert retrieve(server, "resp_000002")["id"] == "resp_000002"


def test_not_stored(server: LocalServer) -> None:
    """A response that is not to be stored is not."""
    response = create(server, "hi", store=False)
    assert response["store"] is False
    assert ask(server, "GET", f"/responses/{response['id']}").status == 404


def test_previous_response(server: LocalServer) -> None:
    """A response can follow another; all that was said before is its input."""
    first = create(server, "Say one two")
    second = create(server, "Say three", previous_response_id=first["id"])
    assert second["previous_response_id"] == first["id"]
    assert second["usage"]["input_tokens"] == 3 + 2 + 2
    third = create(server, "Say four", previous_response_id=second["id"])
    assert third["usage"]["input_tokens"] == 7 + 1 + 2
    answer = request(server, "hi", previous_response_id="resp_none")
    assert (answer.status, answer.error["code"]) == (400, "previous_response_not_found")


def test_background(server: LocalServer) -> None:
    """A response in the background comes one step on with each look."""
    response = create(server, "hi", background=True)
    assert (response["status"], response["output"], response["usage"]) == ("queued", [], None)
    seen = [retrieve(server, response["id"]) for _ in range(3)]
    assert [each["status"] for each in seen] == ["in_progress", "completed", "completed"]
    assert text(seen[1])


def test_cancel(server: LocalServer) -> None:
    """A response in the background can be cancelled, more than once; a finished one stays as it is."""
    name = create(server, "hi", background=True)["id"]
    first, again = (fitting(ask(server, "POST", f"/responses/{name}/cancel")) for _ in range(2))
    assert (first["status"], first["output"]) == ("cancelled", [])
    assert retrieve(server, name) == again == first
    finished = create(server, "hi", background=True)["id"]
    for _ in range(2):
        retrieve(server, finished)
    assert ask(server, "POST", f"/responses/{finished}/cancel").json["status"] == "completed"


def test_cancel_refused(server: LocalServer) -> None:
    """A response that was waited for cannot be cancelled."""
    assert ask(server, "POST", f"/responses/{create(server, 'hi')['id']}/cancel").status == 400
    assert ask(server, "POST", "/responses/resp_none/cancel").status == 404


def test_background_stream(server: LocalServer) -> None:
    """A stream in the background begins with the wait."""
    events = stream(server, "hi", background=True)
    assert [event["type"] for event in events[:3]] == ["response.created", "response.queued", "response.in_progress"]
    assert events[0]["response"]["status"] == "queued"


def test_resume_a_stream(server: LocalServer) -> None:
    """The events of a response can be had again, from any of them on."""
    events = stream(server, "Say one two", background=True)
    name = events[0]["response"]["id"]
    again = ask(server, "GET", f"/responses/{name}?stream=true").events
    rest = ask(server, "GET", f"/responses/{name}?stream=true&starting_after=4").events
    assert (again, rest) == (events, events[5:])


def test_stream_of_what_is_queued(server: LocalServer) -> None:
    """To look at a response as a stream is to see it to its end."""
    name = create(server, "Say one two", background=True)["id"]
    assert ask(server, "GET", f"/responses/{name}?stream=true").events[-1]["type"] == "response.completed"
    assert retrieve(server, name)["status"] == "completed"


def test_input_items(server: LocalServer) -> None:
    """The input is listed as items with ids, the newest first."""
    given = [{"role": "user", "content": word} for word in ("one", "two", "three")]
    name = create(server, given)["id"]
    listed = items(server, name)
    assert [item["content"][0]["text"] for item in listed["data"]] == ["three", "two", "one"]
    assert (listed["first_id"], listed["last_id"]) == (listed["data"][0]["id"], listed["data"][-1]["id"])
    assert listed["has_more"] is False


def test_input_items_in_pages(server: LocalServer) -> None:
    """The list comes in pages, in either order, after or before an item."""
    name = create(server, [{"role": "user", "content": str(n)} for n in range(5)])["id"]
    seen: list[str] = []
    query = "?order=asc&limit=2"
    while True:
        page = items(server, name, query)
        seen += [item["content"][0]["text"] for item in page["data"]]
        if not page["has_more"]:
            break
        query = f"?order=asc&limit=2&after={page['last_id']}"
    assert seen == ["0", "1", "2", "3", "4"]
    before = items(server, name, f"?order=asc&before={page['data'][0]['id']}")
    assert [item["content"][0]["text"] for item in before["data"]] == ["0", "1", "2", "3"]
    nothing = items(server, name, f"?order=asc&after={page['last_id']}")
    assert (nothing["data"], nothing["first_id"], nothing["has_more"]) == ([], None, False)


@pytest.mark.parametrize(
    ("query", "param"),
    [("limit=0", "limit"), ("limit=101", "limit"), ("limit=x", "limit"), ("order=up", "order"), ("after=x", "after")],
)
def test_input_items_refused(server: LocalServer, query: str, param: str) -> None:
    """A query that makes no sense is refused by name."""
    name = create(server, "hi")["id"]
    answer = ask(server, "GET", f"/responses/{name}/input_items?{query}")
    assert (answer.status, answer.error["param"]) == (400, param)


def test_input_items_of_a_conversation(server: LocalServer) -> None:
    """The items of a response that follows another include what was said before."""
    first = create(server, "Say one")
    second = create(server, "Say two", previous_response_id=first["id"])
    listed = items(server, second["id"], "?order=asc")["data"]
    assert [item["content"][0]["text"] for item in listed] == ["Say one", "One.", "Say two"]
    assert listed[1] == first["output"][0]


def test_input_tokens(server: LocalServer) -> None:
    """The input can be counted without an answer."""
    body = {"model": "gpt-5", "input": "one two", "instructions": "three"}
    counted = ask(server, "POST", "/responses/input_tokens", body).json
    assert counted == {"object": "response.input_tokens", "input_tokens": 3}
