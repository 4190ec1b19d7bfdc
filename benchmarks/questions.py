"""What the clients ask: one conversation of a usual size, and what else the workloads send."""

from __future__ import annotations

__all__ = ["INPUT", "INSTRUCTIONS", "MESSAGES", "MODEL", "conversation", "texts"]

MODEL = "gpt-4.1-mini"
INSTRUCTIONS = "You are a patient teacher. Answer in one short paragraph."
INPUT = "Why is the sky blue during the day and red in the evening?"
MESSAGES: list[dict[str, str]] = [
    {"role": "system", "content": INSTRUCTIONS},
    {"role": "user", "content": INPUT},
]


def conversation(messages: int) -> list[dict[str, str]]:
    """A long one, no two messages of it the same."""
    roles = ("user", "assistant")
    return [{"role": roles[number % 2], "content": f"{number}. {INPUT}"} for number in range(messages)]


def texts(count: int) -> list[str]:
    """What is to be embedded."""
    return [f"{number}. {INPUT}" for number in range(count)]
