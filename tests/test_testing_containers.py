"""Containers of the local server."""

from __future__ import annotations

from bare import ask, fitting, upload
from openai_async.testing import LocalServer
from openai_async.types.containers import (
    ContainerCreateResponse,
    ContainerRetrieveResponse,
    FileCreateResponse,
    FileRetrieveResponse,
)


def create(server: LocalServer, *file_ids: str) -> str:
    made = fitting(ask(server, "POST", "/containers", {"name": "c", "file_ids": file_ids}), ContainerCreateResponse)
    return f"/containers/{made['id']}"


def stored(server: LocalServer) -> str:
    name: str = upload(server, "/files", ("purpose", "user_data"), ("file", ("b.txt", b"22"))).json["id"]
    return name


def test_container(server: LocalServer) -> None:
    """A container runs, with the files it was made with, until it is deleted."""
    path = create(server, stored(server))
    assert fitting(ask(server, "GET", path), ContainerRetrieveResponse)["status"] == "running"
    assert [file["path"] for file in ask(server, "GET", f"{path}/files").json["data"]] == ["/mnt/data/b.txt"]
    assert len(ask(server, "GET", "/containers").json["data"]) == 1
    answer = ask(server, "DELETE", path)
    assert (answer.status, answer.body) == (200, b"")
    assert ask(server, "GET", f"{path}/files").status == 404


def test_files(server: LocalServer) -> None:
    """Files are uploaded into a container or copied there, read and deleted."""
    path = f"{create(server)}/files"
    sent = fitting(upload(server, path, ("file", ("a.txt", b"1"))), FileCreateResponse)
    copied = fitting(ask(server, "POST", path, {"file_id": stored(server)}), FileCreateResponse)
    assert fitting(ask(server, "GET", f"{path}/{sent['id']}"), FileRetrieveResponse) == sent
    assert [ask(server, "GET", f"{path}/{file['id']}/content").body for file in (sent, copied)] == [b"1", b"22"]
    assert ask(server, "DELETE", f"{path}/{sent['id']}").status == 200
    assert [file["id"] for file in ask(server, "GET", path).json["data"]] == [copied["id"]]
    assert ask(server, "POST", path, {}).error["param"] == "file_id"
