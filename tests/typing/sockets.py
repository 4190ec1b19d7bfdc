"""What checkers know of connections: the classes of events by their `type`, and what may be sent."""

from __future__ import annotations

from typing_extensions import assert_type

from openai_async import AsyncOpenAI, OpenAI, WebSocketOptions
from openai_async.resources.live.sideband import AsyncSidebandConnection
from openai_async.resources.realtime.realtime import AsyncRealtimeConnection, AsyncRealtimeConnectionManager
from openai_async.sync.resources.realtime.realtime import RealtimeConnection, RealtimeConnectionManager
from openai_async.types.beta_realtime import RealtimeServerEvent as EarlierServerEvent
from openai_async.types.live import ForkServerEvent, OutputAudioDeltaEvent
from openai_async.types.realtime import (
    RealtimeErrorEvent,
    RealtimeServerEvent,
    ResponseDoneEvent,
    ResponseTextDeltaEvent,
    SessionUpdatedEvent,
)
from openai_async.types.responses import ResponsesServerEvent, ResponseTextWsDelta
from openai_async.types.websocket import WebSocketConnectionOptions


async def realtime(client: AsyncOpenAI) -> None:
    assert_type(client.realtime.connect(model="m"), AsyncRealtimeConnectionManager)
    async with client.realtime.connect(model="m") as connection:
        assert_type(connection, AsyncRealtimeConnection)
        async for event in connection:
            assert_type(event, RealtimeServerEvent)
            if event.type == "response.output_text.delta":
                assert_type(event, ResponseTextDeltaEvent)
                assert_type(event.delta, str)
            elif event.type == "response.done":
                assert_type(event, ResponseDoneEvent)
            elif event.type == "error":
                assert_type(event, RealtimeErrorEvent)
                assert_type(event.error.message, str)
            elif event.type == "session.updated":
                assert_type(event, SessionUpdatedEvent)
        assert_type(await connection.recv(), RealtimeServerEvent)
        assert_type(await connection.recv_bytes(), bytes)
        assert_type(connection.parse_event("{}"), RealtimeServerEvent)


async def sending(connection: AsyncRealtimeConnection) -> None:
    await connection.session.update(session={"type": "realtime", "instructions": "Be brief."})
    await connection.session.update(session={"type": "other"})  # expect-error
    await connection.session.update()  # expect-error
    await connection.conversation.item.create(
        item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
    )
    await connection.conversation.item.create(item="Hi")  # expect-error
    await connection.conversation.item.truncate(item_id="i", content_index=0, audio_end_ms=10)
    await connection.response.create(response={"output_modalities": ["text"]})
    await connection.response.create(response={"output_modalities": "text"})  # expect-error
    await connection.input_audio_buffer.append(audio="AAAA")
    await connection.input_audio_buffer.append(audio=b"AAAA")  # expect-error
    await connection.send({"type": "response.cancel"})
    await connection.send({"type": "response.stop"})  # expect-error
    connection.responses  # expect-error


def sync(client: OpenAI) -> None:
    assert_type(client.realtime.connect(call_id="c"), RealtimeConnectionManager)
    with client.realtime.connect(model="m") as connection:
        assert_type(connection, RealtimeConnection)
        for event in connection:
            if event.type == "response.output_text.delta":
                assert_type(event, ResponseTextDeltaEvent)
        assert_type(connection.recv(), RealtimeServerEvent)
        assert_type(connection.session.update(session={"type": "realtime"}), None)
        connection.session.update(session={"type": "other"})  # expect-error
        connection.response.create(event_id=1)  # expect-error
    client.realtime.connect("m")  # expect-error


async def others(client: AsyncOpenAI, sync_client: OpenAI) -> None:
    async with client.responses.connect() as connection:
        await connection.response.create(model="m", input="x", generate=False)
        await connection.response.create(modell="m")  # expect-error
        async for event in connection:
            assert_type(event, ResponsesServerEvent)
            if event.type == "response.output_text.delta":
                assert_type(event, ResponseTextWsDelta)
    async with client.live.sideband.connect(session_id="s", graceful_close=True) as sideband:
        assert_type(sideband, AsyncSidebandConnection)
        await sideband.session.input_audio.mute()
        await sideband.session.input_audio.append(audio="AAAA")  # expect-error
        async for live_event in sideband:
            if live_event.type == "session.output_audio.delta":
                assert_type(live_event, OutputAudioDeltaEvent)
    with sync_client.live.forks.connect(session_id="s") as fork:
        fork.session.start(session={"store": False})
        fork.session.input_audio.append(audio="AAAA")
        assert_type(fork.recv(), ForkServerEvent)
    async with client.beta.realtime.connect(model="m") as earlier:
        await earlier.transcription_session.update(session={"input_audio_format": "pcm16"})
        await earlier.session.update(session={"modalities": ["text"]})
        await earlier.session.update(session={"modalities": ["smell"]})  # expect-error
        assert_type(await earlier.recv(), EarlierServerEvent)


async def views(client: AsyncOpenAI) -> None:
    client.realtime.with_raw_response.connect(model="m")  # expect-error
    client.realtime.with_streaming_response.connect(model="m")  # expect-error


async def options(client: AsyncOpenAI, sync_client: OpenAI, official: WebSocketConnectionOptions) -> None:
    client.realtime.connect(model="m", websocket_connection_options=official)
    client.beta.realtime.connect(model="m", websocket_connection_options=official)
    client.live.connect(websocket_connection_options=official)
    sync_client.responses.connect(websocket_connection_options=official)
    further: WebSocketOptions = {"max_size": 1 << 20, "ping_interval": 5}
    sync_client.realtime.connect(model="m", websocket_connection_options=further)


async def opening(client: AsyncOpenAI) -> None:
    manager = client.realtime.connect(
        model="m",
        websocket_connection_options={"ping_interval": 5, "overflow": "drop_oldest"},
        on_reconnecting=lambda event: {"extra_query": {"attempt": event.attempt}},
    )
    manager.send({"type": "response.create"})
    connection = await manager.enter()
    assert_type(connection, AsyncRealtimeConnection)
    client.realtime.connect(websocket_connection_options={"ping": 5})  # expect-error
    client.realtime.connect(websocket_connection_options={"overflow": "burst"})  # expect-error
