"""A client without a library, for what a server really sends: whole answers by `ask`, bytes by `Wire`."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import struct
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeAlias

from typing_extensions import Self

from openai_async._model import decode
from openai_async.testing import LocalServer

TIMEOUT = 20.0


@dataclass
class Answered:
    """An answer, read to its end."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def error(self) -> dict[str, Any]:
        error: dict[str, Any] = self.json["error"]
        return error

    @property
    def events(self) -> list[Any]:
        """The data of its events, ``[DONE]`` as text."""
        return events(self.body)


def events(body: bytes) -> list[Any]:
    """The data of the events in `body`, ``[DONE]`` as text; each must be one line."""
    lines = [line for line in body.decode().split("\n") if line.startswith("data: ")]
    return [line[6:] if line == "data: [DONE]" else json.loads(line[6:]) for line in lines]


def address(server: LocalServer) -> tuple[str, int]:
    host, port = server.base_url.split("//")[1].removesuffix("/v1").rsplit(":", 1)
    return host.strip("[]"), int(port)


def ask(
    server: LocalServer, method: str, path: str, body: object = None, *, key: str | None = "sk-test", raw: bytes = b""
) -> Answered:
    """Ask `server` on a connection of its own; `path` is what follows ``/v1``, `raw` a body that is not JSON."""
    connection = http.client.HTTPConnection(*address(server), timeout=TIMEOUT)
    try:
        headers = {"Authorization": f"Bearer {key}"} if key is not None else {}
        connection.request(method, f"/v1{path}", raw or (json.dumps(body) if body is not None else None), headers)
        answer = connection.getresponse()
        return Answered(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


# A field of a form: its name, and its text or its file, which is a file name and the content.
Field: TypeAlias = "tuple[str, str | tuple[str, bytes]]"


def upload(server: LocalServer, path: str, *fields: Field, chunk: int = 0) -> Answered:
    """Send a form, in chunks of size `chunk` if given; else the length is told ahead."""
    body = form(fields)
    headers = {"Authorization": "Bearer sk-test", "Content-Type": "multipart/form-data; boundary=mark"}
    connection = http.client.HTTPConnection(*address(server), timeout=TIMEOUT)
    try:
        pieces = (body[start : start + chunk] for start in range(0, len(body), chunk)) if chunk else body
        connection.request("POST", f"/v1{path}", pieces, headers, encode_chunked=bool(chunk))
        answer = connection.getresponse()
        return Answered(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


def form(fields: Iterable[Field]) -> bytes:
    """`fields` as multipart/form-data with the boundary ``mark``."""
    parts: list[bytes] = []
    for name, value in fields:
        head = f'Content-Disposition: form-data; name="{name}"'
        if isinstance(value, tuple):
            filename, content = value
            head += f'; filename="{filename}"\r\nContent-Type: application/octet-stream'
        else:
            content = value.encode()
        parts.append(b"--mark\r\n%b\r\n\r\n%b\r\n" % (head.encode(), content))
    return b"".join(parts) + b"--mark--\r\n"


def fitting(answer: Answered, type_: Any) -> Any:
    """The JSON of an answer that is a success and fits `type_` to the letter."""
    assert answer.status == 200, answer.body
    decode(type_, answer.body, strict=True)
    return answer.json


def chat(text: str, **parameters: object) -> dict[str, object]:
    """The body of a chat request."""
    return {"model": "gpt-4o", "messages": [{"role": "user", "content": text}], **parameters}


class Wire:
    """One connection, used through its socket."""

    def __init__(self, server: LocalServer, tls: ssl.SSLContext | None = None) -> None:
        self.socket = socket.create_connection(address(server), timeout=TIMEOUT)
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_hostname="localhost")
        self.received = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, method: str, path: str, body: object = None, *fields: str) -> None:
        """Send a request; `fields` are lines of its head."""
        content = b"" if body is None else json.dumps(body).encode()
        lines = [f"{method} /v1{path} HTTP/1.1", "Host: local", "Authorization: Bearer sk-test", *fields]
        self.socket.sendall("\r\n".join([*lines, f"Content-Length: {len(content)}", "", ""]).encode() + content)

    def until(self, mark: bytes) -> bytes:
        """What arrives up to `mark`, and it; what lies behind it is kept."""
        while mark not in self.received:
            data = self.socket.recv(65536)
            if not data:
                raise EOFError(self.received)
            self.received += data
        end = self.received.index(mark) + len(mark)
        taken, self.received = self.received[:end], self.received[end:]
        return taken

    def rest(self) -> bytes:
        """What arrives until the server closes."""
        taken, self.received = self.received, b""
        while data := self.socket.recv(65536):
            taken += data
        return taken

    def answer(self) -> Answered:
        """The next answer, which must be whole."""
        head = self.until(b"\r\n\r\n").decode("latin-1").split("\r\n", 1)
        headers = http.client.HTTPMessage()
        for line in head[1].strip().split("\r\n"):
            name, _, value = line.partition(": ")
            headers[name] = value
        body = b""
        if headers.get("transfer-encoding") == "chunked":
            while size := int(self.until(b"\r\n"), 16):
                body += self._take(size)
                self._take(2)
            self._take(2)
        else:
            body = self._take(int(headers["content-length"]))
        return Answered(int(head[0].split(" ")[1]), headers, body)

    def ask_often(self, request: bytes, times: int) -> None:
        """Send the bytes of a request so often, and read all the answers."""
        with ThreadPoolExecutor(1) as pool:
            sending = pool.submit(self.socket.sendall, request * times)
            for _ in range(times):
                self.answer()
            sending.result()

    def segments(self) -> int:
        """How many TCP segments with data have arrived (Linux)."""
        info = self.socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 192)
        (count,) = struct.unpack_from("I", info, 152)
        return int(count)

    def silent(self) -> bool:
        """Whether nothing is here to be read, not even the end. Says nothing about what may come."""
        self.socket.setblocking(False)
        try:
            self.received += self.socket.recv(65536)
        except (BlockingIOError, ssl.SSLWantReadError):
            return not self.received
        finally:
            self.socket.settimeout(TIMEOUT)
        return False

    def _take(self, size: int) -> bytes:
        while len(self.received) < size:
            data = self.socket.recv(65536)
            if not data:
                raise EOFError(self.received)
            self.received += data
        taken, self.received = self.received[:size], self.received[size:]
        return taken
