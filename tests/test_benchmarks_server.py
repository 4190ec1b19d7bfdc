"""What the server of the benchmarks sends: the same however it is cut, on schedule, and counted right."""

from __future__ import annotations

import asyncio
import base64
import json
from array import array
from collections.abc import Iterator
from time import monotonic_ns

import pytest

from benchmarks.canned import chat, embeddings, files, realtime, responses
from benchmarks.pacing import Pacer
from benchmarks.sample import Work
from benchmarks.scenarios import base_url, parsed


@pytest.mark.parametrize(
    ("made", "told"),
    [(chat.events(20), chat.streamed(20)), (responses.events(20), responses.streamed(20))],
    ids=["chat", "responses"],
)
def test_streams_have_as_many_events_as_asked(made: list[bytes], told: Work) -> None:
    """A stream has an HTTP chunk for each event, and tells of as many events as it has."""
    assert len(made) == 20 == told["events"]
    assert sum(part.count(b"data: {") for part in made) == 20
    assert made[-1].endswith(b"0\r\n\r\n")


def test_embeddings_are_the_same_in_both_forms() -> None:
    """The numbers of a vector do not depend on how they are written."""
    floats, encoded = (
        json.loads(embeddings.embeddings(3, 8, as_base64=as_base64).partition(b"\r\n\r\n")[2])["data"]
        for as_base64 in (False, True)
    )

    assert [item["embedding"] for item in floats] == [
        array("f", base64.b64decode(item["embedding"])).tolist() for item in encoded
    ]
    assert embeddings.whole(3, 8)["check"] == sum(round(item["embedding"][0] * 1e6) for item in floats)


def test_pages_follow_one_another_to_the_last() -> None:
    """Each page begins after the last file of the one before, and the last one says that it is."""
    items = size = 0
    after = -1
    while True:
        page = json.loads(files.page(after, 3).partition(b"\r\n\r\n")[2])
        items += len(page["data"])
        size += sum(file["bytes"] for file in page["data"])
        if not page["has_more"]:
            break
        after = int(page["last_id"].removeprefix("file-"))

    assert {"items": items, "bytes": size} == files.listed(3)


def test_handshake_is_that_of_the_standard() -> None:
    """The key of a handshake is answered as in the example of RFC 6455, section 1.3."""
    assert b"sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in realtime.accepted(b"dGhlIHNhbXBsZSBub25jZQ==")


def test_scenarios_are_read_as_they_were_written() -> None:
    """The numbers in a base URL are those that were put into it."""
    url = base_url("http://127.0.0.1:1", events=5, per_packet=2)

    assert url == "http://127.0.0.1:1/events=5,per_packet=2/v1"
    assert parsed("events=5,per_packet=2") == {"events": 5, "per_packet": 2}


def test_paced_streams_tell_when_they_were_due_and_end() -> None:
    """Each packet is sent no earlier than it is due, one interval after the one before, until there are no more."""

    async def main() -> list[tuple[int, int, bytes]]:
        sent: list[tuple[int, int, bytes]] = []
        ended: asyncio.Queue[None] = asyncio.Queue()
        pacer = Pacer(3, lambda _: None)

        def packets(name: bytes, due: int) -> Iterator[bytes]:
            for number in range(4):
                sent.append((due + number * 3_000_000, monotonic_ns(), name))
                yield name
            ended.put_nowait(None)

        pacer.add(lambda _: True, lambda due: packets(b"a", due))
        pacer.add(lambda _: True, lambda due: packets(b"b", due))
        await ended.get()
        await ended.get()
        return sent

    sent = asyncio.run(main())

    assert sorted(name for *_, name in sent) == [b"a"] * 4 + [b"b"] * 4
    assert all(due <= now for due, now, _ in sent)


def test_paced_streams_end_when_nobody_reads_them() -> None:
    """A stream whose reader has gone is not sent any further."""

    async def main() -> int:
        count = 0
        gone: asyncio.Queue[None] = asyncio.Queue()

        def write(_: bytes) -> bool:
            nonlocal count
            count += 1
            if count == 2:
                gone.put_nowait(None)
            return count < 2

        pacer = Pacer(2, lambda _: None)
        pacer.add(write, lambda _: iter([b"x"] * 1000))
        await gone.get()
        other: asyncio.Queue[None] = asyncio.Queue()

        def last() -> Iterator[bytes]:
            yield from [b"x"] * 5
            other.put_nowait(None)

        pacer.add(lambda _: True, lambda _: last())
        await other.get()
        return count

    assert asyncio.run(main()) == 2
