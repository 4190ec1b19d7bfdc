"""A local server that speaks the API, for demos and tests without a key, a bill or a network.

    from openai_async.testing import Fault, LocalServer

    with LocalServer() as server:
        client = OpenAI(base_url=server.base_url, api_key="any")
        server.fault(Fault(status=429, retry_after=0))
        client.chat.completions.create(...)  # refused once, and tried again
        assert len(server.requests) == 2

Answers are made from the question by a few rules: the same question, the same answer. ``python -m openai_async serve``
runs the server in the foreground.
"""

from .faults import Fault
from .received import ReceivedRequest
from .server import Gate, LocalServer

__all__ = ["Fault", "Gate", "LocalServer", "ReceivedRequest"]
