"""Vector stores of the local server."""

from __future__ import annotations

from typing import Any

import pytest

from bare import Answered, ask, fitting, upload
from openai_async.testing import LocalServer
from openai_async.types.vector_stores import VectorStore, VectorStoreFile, VectorStoreFileBatch

HINT = "openai-poll-after-ms"


def file(server: LocalServer, filename: str = "a.txt", content: bytes = b"hello") -> str:
    name: str = upload(server, "/files", ("purpose", "assistants"), ("file", (filename, content))).json["id"]
    return name


def create(server: LocalServer, **parameters: Any) -> Any:
    return fitting(ask(server, "POST", "/vector_stores", parameters), VectorStore)


def attach(server: LocalServer, store: str, name: str) -> Answered:
    return ask(server, "POST", f"/vector_stores/{store}/files", {"file_id": name, "attributes": {"a": 1}})


def test_store(server: LocalServer) -> None:
    """A store counts its files, and is done when they are."""
    store = create(server, name="s", file_ids=[file(server), file(server)], metadata={"a": "b"})
    assert (store["status"], store["file_counts"]["in_progress"]) == ("in_progress", 2)
    path = f"/vector_stores/{store['id']}"
    looks = [fitting(ask(server, "GET", path), VectorStore) for _ in range(2)]
    assert [look["status"] for look in looks] == ["in_progress", "completed"]
    assert (looks[1]["file_counts"]["completed"], looks[1]["usage_bytes"]) == (2, 10)
    assert fitting(ask(server, "POST", path, {"name": "t"}), VectorStore)["name"] == "t"
    assert [each["name"] for each in ask(server, "GET", "/vector_stores").json["data"]] == ["t"]
    assert ask(server, "DELETE", path).json["deleted"]
    assert ask(server, "GET", path).status == 404


@pytest.mark.parametrize(("filename", "status"), [("a.txt", "completed"), ("fail.txt", "failed")])
def test_file(server: LocalServer, filename: str, status: str) -> None:
    """A file is in progress until somebody asks, and the answer until then says when to ask."""
    store = create(server)["id"]
    name = file(server, filename)
    attached = attach(server, store, name)
    assert (fitting(attached, VectorStoreFile)["status"], attached.headers[HINT]) == ("in_progress", "10")
    answer = ask(server, "GET", f"/vector_stores/{store}/files/{name}")
    looked = fitting(answer, VectorStoreFile)
    assert (looked["status"], looked["last_error"] is None) == (status, status == "completed")
    assert HINT not in answer.headers
    assert looked["attributes"] == {"a": 1}


def test_file_of_store(server: LocalServer) -> None:
    """Files of a store are listed by status, changed, read and taken out."""
    store = create(server)["id"]
    names = [file(server, content=text) for text in (b"one", b"two")]
    for name in names:
        attach(server, store, name)
    path = f"/vector_stores/{store}/files"
    ask(server, "GET", f"{path}/{names[0]}")
    assert [each["id"] for each in ask(server, "GET", f"{path}?filter=completed").json["data"]] == names[:1]
    changed = fitting(ask(server, "POST", f"{path}/{names[0]}", {"attributes": {"b": 2}}), VectorStoreFile)
    assert changed["attributes"] == {"b": 2}
    assert ask(server, "GET", f"{path}/{names[1]}/content").json["data"] == [{"type": "text", "text": "two"}]
    assert ask(server, "DELETE", f"{path}/{names[1]}").json["deleted"]
    assert ask(server, "GET", f"{path}/{names[1]}").status == 404
    assert attach(server, store, "file-x").status == 404


def test_search(server: LocalServer) -> None:
    """The file that shares most words with the question comes first."""
    names = [file(server, content=text) for text in (b"cats sleep", b"dogs bark at cats")]
    store = create(server, file_ids=names)["id"]
    for _ in names:
        ask(server, "GET", f"/vector_stores/{store}")
    found = ask(server, "POST", f"/vector_stores/{store}/search", {"query": "dogs and cats"}).json
    assert [hit["file_id"] for hit in found["data"]] == names[::-1]
    assert found["data"][0]["score"] > found["data"][1]["score"] > 0


def batch(server: LocalServer, *filenames: str) -> str:
    """The path of a batch."""
    store = create(server)["id"]
    path = f"/vector_stores/{store}/file_batches"
    made = fitting(
        ask(server, "POST", path, {"file_ids": [file(server, name) for name in filenames]}), VectorStoreFileBatch
    )
    assert made["file_counts"]["in_progress"] == len(filenames)
    return f"{path}/{made['id']}"


def test_batch(server: LocalServer) -> None:
    """Each look at a batch finds one more file done."""
    path = batch(server, "a", "fail", "c")
    answers = [ask(server, "GET", path) for _ in range(3)]
    looks = [fitting(answer, VectorStoreFileBatch) for answer in answers]
    assert [look["file_counts"]["in_progress"] for look in looks] == [2, 1, 0]
    assert [look["status"] for look in looks] == ["in_progress", "in_progress", "completed"]
    assert [answer.headers.get(HINT) for answer in answers] == ["10", "10", None]
    assert (looks[2]["file_counts"]["completed"], looks[2]["file_counts"]["failed"]) == (2, 1)
    assert len(ask(server, "GET", f"{path}/files?filter=failed").json["data"]) == 1


def test_batch_fails(server: LocalServer) -> None:
    """A batch fails when all of its files do."""
    assert ask(server, "GET", batch(server, "fail")).json["status"] == "failed"


def test_batch_cancelled(server: LocalServer) -> None:
    """What is not done is cancelled with the batch."""
    path = batch(server, "a", "b")
    ask(server, "GET", path)
    cancelled = fitting(ask(server, "POST", f"{path}/cancel"), VectorStoreFileBatch)
    assert (cancelled["status"], cancelled["file_counts"]["cancelled"]) == ("cancelled", 1)
    assert ask(server, "GET", path).json == cancelled
