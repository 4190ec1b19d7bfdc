"""The files that an agent made in one turn, found by both clients: `artifacts.for_result`."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agents import SESSION, TURN, turn
from clients import KINDS, Caller
from openai_async import AgentTurnResult, NotFoundError
from openai_async.testing import LocalServer
from openai_async.types.beta_agents import Turn

ARTIFACTS = f"/agents/sessions/{SESSION}/artifacts"
RESULT: AgentTurnResult[None] = AgentTurnResult(Turn.model_validate(turn("completed")), [])


def artifact(name: str, path: str, turn_id: str = TURN) -> dict[str, Any]:
    return {
        "id": name, "object": "agent.session.artifact", "created_at": 1, "environment_id": "env_1", "path": path,
        "session_id": SESSION, "size_bytes": 3, "turn_id": turn_id,
    }  # fmt: skip


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    pages = [
        [artifact("art_1", "/workspace/a.csv", "turn_0"), artifact("art_2", "/workspace/twice.csv")],
        [artifact("art_3", "/workspace/a.csv"), artifact("art_4", "/workspace/twice.csv")],
    ]
    for number, page in enumerate(pages * 4):
        body = {"object": "list", "data": page, "has_more": number % 2 == 0, "last_id": page[-1]["id"]}
        server.reply(json=body, path=ARTIFACTS)
    server.reply(content=b"a,b\n", path=f"{ARTIFACTS}/art_3/content", times=math.inf)
    found = KINDS[request.param](server)
    yield found
    found.close()


def artifacts(caller: Caller) -> Any:
    return caller.client.beta.agents.sessions.artifacts.for_result(RESULT)


def test_a_file_of_the_turn_is_read(caller: Caller) -> None:
    """A file is found by its path among those of the turn, on whatever page it is, and read."""
    content = caller.run(artifacts(caller).content("/workspace/a.csv", extra_headers={"X-Mine": "1"}))
    assert content.read() == b"a,b\n"
    assert [one.query.get("after") for one in caller.server.requests[:2]] == [None, "art_2"]
    assert {one.headers["x-mine"] for one in caller.server.requests} == {"1"}


def test_a_file_of_the_turn_is_downloaded(caller: Caller, tmp_path: Path) -> None:
    """A file is written to a local path, and what was found is returned."""
    found = caller.run(artifacts(caller).download("/workspace/a.csv", to=tmp_path / "b.csv"))
    assert (found.id, found.path) == ("art_3", "/workspace/a.csv")
    assert (tmp_path / "b.csv").read_bytes() == b"a,b\n"


@pytest.mark.parametrize(
    ("path", "what"), [("/workspace/b.csv", "no file"), ("a.csv", "no file"), ("/workspace/twice.csv", "2 files")]
)
def test_a_path_must_be_that_of_one_file(caller: Caller, tmp_path: Path, path: str, what: str) -> None:
    """No file, or more than one, is an error that says so, before anything is fetched."""
    with pytest.raises(ValueError, match=f"made {what} of the path"):
        caller.run(artifacts(caller).content(path))
    with pytest.raises(ValueError, match=f"made {what} of the path"):
        caller.run(artifacts(caller).download(path, to=tmp_path / "x"))
    assert not any(one.path.endswith("/content") for one in caller.server.requests)
    assert list(tmp_path.iterdir()) == []


def test_a_refusal_leaves_no_file(caller: Caller, tmp_path: Path) -> None:
    """A file that is gone by now is the error of its status."""
    caller.server.clear()
    body = {"object": "list", "data": [artifact("art_5", "/workspace/c.csv")], "has_more": False}
    caller.server.reply(json=body, path=ARTIFACTS)
    caller.server.reply(json={"error": {"message": "gone"}}, status=404, path=f"{ARTIFACTS}/art_5/content")
    with pytest.raises(NotFoundError):
        caller.run(artifacts(caller).download("/workspace/c.csv", to=tmp_path / "c.csv"))
    assert list(tmp_path.iterdir()) == []


def test_views_make_no_difference(caller: Caller) -> None:
    """In the view of raw responses the files are found as ever."""
    raw = caller.client.beta.agents.sessions.artifacts.with_raw_response
    assert caller.run(raw.for_result(RESULT).content("/workspace/a.csv")).read() == b"a,b\n"
