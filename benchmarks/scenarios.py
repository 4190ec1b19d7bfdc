"""Which answers a client gets: numbers in the path of its base URL, such as ``/events=500,per_packet=50/v1``."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["base_url", "parsed"]


def base_url(origin: str, **numbers: int) -> str:
    """The base URL of a client that is to be answered so.

    events:      length of streams.
    per_packet:  how many of its events are written at once, as fast as they are read; 0: no packet before the last.
    interval_ms: streams send an event each so many milliseconds, and tell the server's clock in their first text.
    hold:        1: streams go silent after the first event.
    counted:     1: chat completions tell the number of messages as the number of prompt tokens.
    vectors, dimensions: of embeddings.
    pages:       of lists.
    mebibytes:   of a file's content.
    """
    scenario = ",".join(f"{name}={number}" for name, number in numbers.items()) or "plain=1"
    return f"{origin}/{scenario}/v1"


def parsed(scenario: str) -> Mapping[str, int]:
    """The numbers again."""
    return {name: int(number) for name, _, number in (part.partition("=") for part in scenario.split(","))}
