"""A local server that speaks the API, for demos and tests without a key, a bill or a network.

    from openai_async.testing import Fault, LocalServer

    with LocalServer() as server:
        client = OpenAI(base_url=server.base_url, api_key="any")
        server.fault(Fault(status=429, retry_after=0))
        client.chat.completions.create(...)  # refused once, and tried again
        assert len(server.requests) == 2

Answers are made from the question by a few rules: the same question, the same answer. What clients make is kept: files,
vector stores, threads, batches, conversations and so on. Work on it is not done by a clock but a step at a time, one
for each time that somebody asks how far it is, and ``openai-poll-after-ms`` then says to ask again soon; only where a
webhook endpoint on this machine is to be told of its end does it go on by itself, and `sign_webhook` signs as that is
signed. What has a
name or a prompt that begins with ``fail`` comes to a bad end. Paths that nothing is kept for answer with a sample of
what is documented, and so does the whole API with ``LocalServer(stateless=True)``.

Sockets speak, too: ``/realtime`` (in writing, aloud, with turns that are found by their loudness, as a transcript with
``intent=transcription``), ``/realtime/translations``, ``/responses`` and ``/live/sessions``. `LocalServer.reply`
scripts them, `Fault` breaks them, and a `Socket` tells what was received and can be sent on, closed and reset by a
test. What `speech.speak` says is understood to the word; other sound is only long or short.

Bodies over 8 MiB that are not JSON pass through: `ReceivedRequest` then tells their size, digest and, of a form, the
parts (`Part`). ``python -m openai_async serve`` runs the server in the foreground.
"""

from .faults import Fault
from .forms import Part
from .received import ReceivedRequest
from .server import Gate, LocalServer
from .webhook_delivery import sign_webhook
from .websocket import Socket

__all__ = ["Fault", "Gate", "LocalServer", "Part", "ReceivedRequest", "Socket", "sign_webhook"]
