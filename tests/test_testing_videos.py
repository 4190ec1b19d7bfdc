"""Videos of the local server."""

from __future__ import annotations

import pytest

from bare import ask, fitting, upload
from openai_async.testing import LocalServer
from openai_async.types.videos import Video, VideoCreateCharacterResponse, VideoDeleteResponse


@pytest.mark.parametrize(("prompt", "end"), [("A cat", "completed"), ("Fail, please", "failed")])
def test_progress(server: LocalServer, prompt: str, end: str) -> None:
    """A video is queued, in progress and done, a step for each look."""
    video = fitting(upload(server, "/videos", ("prompt", prompt), ("seconds", "8")), Video)
    assert (video["status"], video["seconds"], video["progress"]) == ("queued", "8", 0)
    assert video["remixed_from_video_id"] is None
    path = f"/videos/{video['id']}"
    assert ask(server, "GET", f"{path}/content").status == 404
    looks = [ask(server, "GET", path) for _ in range(3)]
    assert [fitting(look, Video)["status"] for look in looks] == ["in_progress", end, end]
    assert [look.headers.get("openai-poll-after-ms") for look in looks] == ["10", None, None]
    assert (looks[2].json["error"] is None) == (end == "completed")


def test_download(server: LocalServer) -> None:
    """A finished video, and its thumbnail, can be had as bytes."""
    path = f"/videos/{ask(server, 'POST', '/videos', {'prompt': 'A cat'}).json['id']}"
    for _ in range(2):
        ask(server, "GET", path)
    answer = ask(server, "GET", f"{path}/content")
    assert (answer.headers["content-type"], answer.body[4:12]) == ("video/mp4", b"ftypmp42")
    assert ask(server, "GET", f"{path}/content?variant=thumbnail").headers["content-type"] == "image/webp"
    assert ask(server, "GET", f"{path}/content?variant=x").status == 400


def test_made_from_another(server: LocalServer) -> None:
    """A video is made from another one, stored or sent."""
    source = ask(server, "POST", "/videos", {"prompt": "A cat", "size": "1280x720"}).json["id"]
    remix = fitting(ask(server, "POST", f"/videos/{source}/remix", {"prompt": "A dog"}), Video)
    assert (remix["remixed_from_video_id"], remix["size"], remix["prompt"]) == (source, "1280x720", "A dog")
    edited = fitting(upload(server, "/videos/edits", ("prompt", "x"), ("video", ("a.mp4", b"mp4"))), Video)
    assert edited["status"] == "queued"
    extended = upload(server, "/videos/extensions", ("prompt", "x"), ("video[id]", source), ("seconds", "4"))
    assert fitting(extended, Video)["size"] == "1280x720"
    assert ask(server, "GET", "/videos?order=asc").json["data"][0]["id"] == source
    assert fitting(ask(server, "DELETE", f"/videos/{source}"), VideoDeleteResponse)["deleted"]


def test_character(server: LocalServer) -> None:
    """A character is kept under its name."""
    made = upload(server, "/videos/characters", ("name", "Ada"), ("video", ("a.mp4", b"mp4")))
    character = fitting(made, VideoCreateCharacterResponse)
    assert ask(server, "GET", f"/videos/characters/{character['id']}").json == character
