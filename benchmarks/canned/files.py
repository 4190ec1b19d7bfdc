"""Files: lists of them page by page, what an upload is answered with, and the content of one."""

from __future__ import annotations

import json
from collections.abc import Iterator

from benchmarks.sample import Work

from .http import answer, head

__all__ = ["PER_PAGE", "content", "content_head", "file", "listed", "page"]

MIB = 1024 * 1024
PER_PAGE = 100


def page(after: int, pages: int) -> bytes:
    """The page that follows the file with the number `after`."""
    data = [_file(number, 1000 + number) for number in range(after + 1, after + 1 + PER_PAGE)]
    more = after + 1 + PER_PAGE < pages * PER_PAGE
    ends = {"first_id": data[0]["id"], "last_id": data[-1]["id"]}
    content = {"object": "list", "data": data, "has_more": more, **ends}
    return answer(json.dumps(content, separators=(",", ":")).encode())


def listed(pages: int) -> Work:
    """What so many pages bring."""
    items = pages * PER_PAGE
    return {"items": items, "bytes": sum(range(1000, 1000 + items))}


def file(mebibytes: int) -> bytes:
    """The answer to an upload: how much has arrived."""
    return answer(_file(0, mebibytes))


def content_head(mebibytes: int) -> bytes:
    """Status and headers of a file's content."""
    return head("content-type: application/octet-stream", f"content-length: {mebibytes * MIB}")


def content(mebibytes: int) -> Iterator[bytes]:
    """The content, in pieces."""
    piece = bytes(MIB)
    return (piece for _ in range(mebibytes))


def _file(number: int, size: int) -> dict[str, object]:
    return {
        "id": f"file-{number}",
        "object": "file",
        "bytes": size,
        "created_at": 1704067200,
        "expires_at": None,
        "filename": "questions.jsonl",
        "purpose": "user_data",
        "status": "processed",
        "status_details": None,
    }
