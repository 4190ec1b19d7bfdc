"""The event decoder: the standard's rules, reads cut anywhere, and work that grows with the bytes only."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from openai_async._sse import ServerSentEvent, SSEDecoder

Fields = tuple["str | None", bytes, "str | None", "int | None"]


def fields(events: list[ServerSentEvent]) -> list[Fields]:
    return [(event.event, event.raw, event.id, event.retry) for event in events]


def decode(*reads: bytes) -> list[Fields]:
    decoder = SSEDecoder()
    return [event for read in reads for event in fields(decoder.feed(read))]


def data_of(*reads: bytes) -> list[bytes]:
    return [raw for _, raw, _, _ in decode(*reads)]


def lines_of(stream: bytes) -> list[bytes]:
    """The finished lines of `stream`, found byte by byte."""
    lines: list[bytes] = []
    line, previous = bytearray(), 0
    for byte in stream:
        if byte in b"\r\n":
            if not (byte == 0x0A and previous == 0x0D):
                lines.append(bytes(line))
                line.clear()
        else:
            line.append(byte)
        previous = byte
    return lines


def reference(stream: bytes) -> list[Fields]:
    """The standard's algorithm, transcribed without regard to speed."""
    events: list[Fields] = []
    data, event, last_id, retry = b"", "", None, None
    for line in lines_of(stream[3:] if stream[:3] == b"\xef\xbb\xbf" else stream):
        if not line:
            if data[:-1]:
                events.append((event or None, data[:-1], last_id, retry))
            data, event, retry = b"", "", None
            continue
        field, _, value = line.partition(b":")
        value = value[1:] if value[:1] == b" " else value
        text = value.decode("utf-8", "replace")
        if field == b"data":
            data += value + b"\n"
        elif field == b"event":
            event = text
        elif field == b"id" and "\0" not in text:
            last_id = text
        elif field == b"retry" and value.isdigit() and len(value) < 16:
            retry = int(value)
    return events


FRAGMENTS = [
    *(b"data: ", b"data:", b"data", b"event: ", b"event:", b"id: ", b"id", b"retry: ", b": ", b":", b" ", b"x", b"7"),
    *(b"\n", b"\n", b"\n\n", b"\r", b"\r\n", b"\r\n\r\n", b"\xef\xbb\xbf", b"\xef", b"\0"),
    *("é\u2028\x85😀".encode(), b'data: {"a":1}\n\n', b'event: delta\ndata: {"a":1}\n\n', b"data: [DONE]\n\n"),
]
streams = st.lists(st.sampled_from(FRAGMENTS), max_size=30).map(b"".join) | st.binary(max_size=60)


@given(streams, st.data())
def test_reads_cut_anywhere_give_the_events_of_the_standard(stream: bytes, data: st.DataObject) -> None:
    """Whatever the bytes and wherever a read ends, the events are those of the standard's algorithm."""
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    reads = [stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    expected = reference(stream)
    assert expected == decode(*reads)
    assert expected == decode(stream)
    assert expected == decode(*(bytes([byte]) for byte in stream))


@given(streams, streams)
def test_data_alone_is_that_of_the_events(first: bytes, second: bytes) -> None:
    """Whoever asks for no more than the data gets the data of the same events."""
    whole, alone = SSEDecoder(), SSEDecoder()
    for read in (first, second):
        assert [event.raw for event in whole.feed(read)] == alone.feed_raw(read)
    assert whole.last_event_id == alone.last_event_id
    assert whole.pending == alone.pending


@given(streams, streams)
def test_what_was_seen_before_changes_only_the_last_id(first: bytes, second: bytes) -> None:
    """Names remembered from earlier events never leak into later ones."""
    decoder = SSEDecoder()
    decoder.feed(b"event: delta\ndata: 1\n\n" + first + b"\n\n")
    decoder.feed(b"id: same\n\n")
    assert reference(b"id: same\n\n" + second.lstrip(b"\r\n")) == fields(decoder.feed(second.lstrip(b"\r\n")))


@given(streams, st.integers(0, 60))
def test_an_event_is_complete_with_its_blank_line(stream: bytes, end: int) -> None:
    """Events come out with the read that completes them: after any prefix, all events of that prefix are out."""
    assert reference(stream[:end]) == decode(stream[:end])


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_each_line_end_ends_lines(end: bytes) -> None:
    """LF, CR and CRLF all end a line, an event and a comment."""
    stream = end.join([b": hello", b"event: a", b"data: 1", b"data: 2", b"", b"data: 3", b"", b""])
    assert decode(stream) == [("a", b"1\n2", None, None), (None, b"3", None, None)]


def test_a_crlf_split_between_reads_is_one_line_end() -> None:
    """The LF that opens the read after one closed by CR adds no blank line, even with an empty read between."""
    assert data_of(b"data: 1\r", b"\ndata: 2\r", b"", b"\n\r", b"\ndata: 3\r\n\r\n") == [b"1\n2", b"3"]


def test_an_event_ends_between_reads() -> None:
    """A blank line may be split, with an empty read between, and only the LF of a CRLF is passed over."""
    assert data_of(b"data: 1\n", b"", b"\n") == [b"1"]
    assert data_of(b": hi\ndata: 1\n", b"\ndata: 2\r\n", b"\n") == [b"1", b"2"]


def test_a_cr_completes_an_event_without_waiting() -> None:
    """An event closed by CR is out before it is known whether an LF follows."""
    decoder = SSEDecoder()
    assert [event.raw for event in decoder.feed(b"data: 1\r\r")] == [b"1"]
    assert decoder.feed(b"\n") == []
    assert not decoder.pending


def test_a_byte_order_mark_is_skipped_once() -> None:
    """Only the mark at the very start is skipped, also when it comes byte by byte."""
    bom = b"\xef\xbb\xbf"
    assert data_of(bom + b"data: 1\n\n") == [b"1"]
    assert data_of(b"\xef", b"\xbb", b"\xbf", b"data: 1\n\n") == [b"1"]
    assert data_of(bom + bom + b"data: 1\n\n") == []
    assert data_of(b"data: " + bom + b"\n\n") == [bom]


def test_characters_that_only_str_takes_for_line_ends_are_kept() -> None:
    """U+2028, U+2029 and NEL stay inside the data."""
    text = "a\u2028b\u2029c\x85d\x0be\x0cf"
    (event,) = SSEDecoder().feed(f"data: {text}\n\n".encode())
    assert event.data == text


def test_a_character_split_between_reads_is_whole() -> None:
    """The bytes of one character may come in different reads."""
    stream = "data: 😀\n\n".encode()
    assert data_of(stream[:7], stream[7:9], stream[9:]) == ["😀".encode()]


def test_one_space_is_taken_off_a_value() -> None:
    """Only the first space after the colon is not part of the value; a colon may be missing."""
    assert data_of(b"data:1\n\n", b"data: 1\n\n", b"data:  1\n\n", b"data:\t1\n\n") == [b"1", b"1", b" 1", b"\t1"]
    assert data_of(b"data\ndata: 1\ndata\n\n") == [b"\n1\n"]


def test_a_block_without_data_is_no_event_and_resets_the_type() -> None:
    """Nothing comes of a type alone, of empty data or of blank lines, and the next event does not inherit the type."""
    assert decode(b"event: a\n\ndata: 1\n\n") == [(None, b"1", None, None)]
    assert decode(b"event: a\ndata:\n\ndata\n\ndata: \n\ndata: \n\ndata: 1\n\n\n\n\n") == [(None, b"1", None, None)]
    assert data_of(b"data: \n\n", b"data: 1\n\ndata: \n\ndata: 2\n\n") == [b"1", b"2"]
    assert decode(b"event: a\ndata: 1\n\n", b"event: a\ndata: \n\n", b"event: a\n\n") == [("a", b"1", None, None)]


@pytest.mark.parametrize(
    ("block", "event"),
    [
        (b"event: a\ndata: 1\nevent: b\n\n", "b"),
        (b"event: \ndata: 1\n\n", None),
        (b"event:  a\ndata: 1\n\n", " a"),
        (b"event: data: \ndata: 1\n\n", "data: "),
        (b"event: \xff\ndata: 1\n\n", "\ufffd"),
    ],
)
def test_an_event_type_is_read_as_written(block: bytes, event: str | None) -> None:
    """The last type of a block counts, an empty one is none, one space is taken off; repeated it stays so."""
    again = b"event: a\ndata: 2\n\n"
    assert decode(block * 2, again) == [(event, b"1", None, None)] * 2 + [("a", b"2", None, None)]


def test_more_types_than_are_remembered_are_still_read() -> None:
    """A server that never repeats a type is decoded right and does not fill the memory."""
    decoder = SSEDecoder()
    seen = [event.event for n in range(1000) for event in decoder.feed(b"event: %d\ndata: 1\n\n" % n)]
    assert seen == [str(n) for n in range(1000)]
    assert len(decoder._heads) < 300


def test_an_id_lasts_until_the_next() -> None:
    """Events carry the last id, also one from a block without data; an id with NUL is ignored."""
    decoder = SSEDecoder()
    events = decoder.feed(b"data: 0\n\nid: a\n\ndata: 1\n\nid: b\0\ndata: 2\n\nid\ndata: 3\n\n")
    assert [event.id for event in events] == [None, "a", "a", ""]
    decoder.feed(b"id: z\n\n")
    assert decoder.last_event_id == "z"


@pytest.mark.parametrize(
    ("value", "expected"),
    [(b"1500", 1500), (b"1.5", None), (b"-1", None), (b"", None), (b"9" * 5000, None), ("\u0661".encode(), None)],
)
def test_retry_takes_digits_only(value: bytes, expected: int | None) -> None:
    """A reconnection time is a number of milliseconds in ASCII digits; anything else is ignored."""
    assert decode(b"retry: " + value + b"\ndata: 1\n\n") == [(None, b"1", None, expected)]


def test_the_end_of_the_stream_drops_what_is_unfinished() -> None:
    """An event without its blank line is pending, and gone at the end."""
    decoder = SSEDecoder()
    assert decoder.feed(b"data: 1\n\ndata: 2\n")[0].raw == b"1"
    assert decoder.pending
    decoder.eof()
    assert not decoder.pending


@pytest.mark.parametrize(
    "stream", [b"", b"\n", b"data: 1\n\n", b"data: 1\n\n\n", b": ping\n", b"\r\n", b"\xef\xbb\xbf"]
)
def test_nothing_is_pending_between_events(stream: bytes) -> None:
    """Blank lines, comments and a byte order mark leave nothing unfinished."""
    decoder = SSEDecoder()
    decoder.feed(stream)
    assert not decoder.pending


@pytest.mark.parametrize("stream", [b"d", b"data: 1", b"data: 1\n", b": ping\ndata: 1\n", b"data: 1\n\nid: 1\n"])
def test_an_unfinished_event_is_pending(stream: bytes) -> None:
    """A piece of a line, or lines without the blank one, are pending."""
    decoder = SSEDecoder()
    decoder.feed(stream)
    assert decoder.pending


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_any_buffer_is_taken(kind: type) -> None:
    """Bytes, bytearrays and memoryviews are decoded alike, and a buffer may be reused after the call."""
    decoder = SSEDecoder()
    buffer = bytearray(b"data: 1")
    decoder.feed(kind(buffer))
    buffer[:] = b"xxxxxxx"
    assert [event.raw for event in decoder.feed(kind(b"\n\n"))] == [b"1"]


def test_data_reads_as_text_and_json() -> None:
    """Data is text with bad bytes replaced, and JSON on request."""
    assert ServerSentEvent(None, b'{"a": "\xc3\xa9"}').json() == {"a": "é"}
    assert ServerSentEvent(None, b"a\xff").data == "a\ufffd"
    with pytest.raises(ValueError, match="Expecting"):
        ServerSentEvent(None, b"[DONE]").json()


@pytest.mark.parametrize(
    "piece",
    [b"x" * 1024, b"data: " + b"x" * 1017 + b"\n", b"\ndata: " + b"x" * 1017, b"x" * 1023 + b"\r"],
    ids=["one line", "lines", "lines between", "CR"],
)
def test_a_64_mb_event_in_small_pieces_is_joined_once(piece: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """What came is held as it came, no piece is looked at again, and one join makes the event: linear in its size."""
    joined: list[int] = []
    lines_of = SSEDecoder._single_lines

    def counting(decoder: SSEDecoder, text: bytes) -> list[bytes] | None:
        if text:
            joined.append(len(text))
        return lines_of(decoder, text)

    monkeypatch.setattr(SSEDecoder, "_single_lines", counting)
    decoder = SSEDecoder()
    count = 2**26 // len(piece)
    decoder.feed(b"data: ")
    assert not any(decoder.feed(piece) for _ in range(count))
    if b"\r" not in piece:
        assert all(held is piece for held in decoder._tail[1:])
    assert len(decoder._tail) == count + 1
    decoder.feed(b"\ndata: end\n\n")
    assert joined[-1] > count * (len(piece) - 1)
    assert len(joined) == 1
