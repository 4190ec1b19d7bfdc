"""The goals: how many times better than the official client, and how many times the floor's cost at most."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["BUDGETS", "Budget"]


@dataclass(frozen=True)
class Budget:
    """Goals for one metric of one case; None: there is none.

    better: times better than the official client, at least.
    floor:  times the cost of the floor, at most.
    """

    better: float | None = None
    floor: float | None = None


BUDGETS: dict[tuple[str, str, str], Budget] = {
    ("chat", "10 in flight", "cpu_us"): Budget(9, 1.10),
    ("chat", "100 in flight", "cpu_us"): Budget(9, 1.10),
    ("chat", "1,000 in flight", "cpu_us"): Budget(7.5, 1.05),
    ("responses", "10 in flight", "cpu_us"): Budget(11, 1.20),
    ("tls", "10 in flight", "cpu_us"): Budget(9, 1.18),
    ("sse", "chat", "cpu_us"): Budget(30, 1.15),
    ("sse", "responses", "cpu_us"): Budget(28, 1.15),
    ("helpers", "chat", "cpu_us"): Budget(40, 1.5),
    ("helpers", "responses", "cpu_us"): Budget(40, 1.5),
    ("paced", "1,000 streams", "cpu_us"): Budget(16, 1.15),
    ("held", "p99 under 100 ms", "held"): Budget(6, 0.56),
    ("embeddings", "2,048 as float", "cpu_ms"): Budget(22, 1.05),
    ("embeddings", "2,048 as base64", "cpu_ms"): Budget(1.4, 1.0),
    ("pages", "100 a page", "cpu_us"): Budget(18, 1.15),
    ("bodies", "20,000 messages", "cpu_ms"): Budget(500, 1.5),
    ("files", "upload of 256 MiB", "cpu_us"): Budget(1.0, 0.7),
    ("files", "download of 256 MiB", "cpu_us"): Budget(1.5, 1.0),
    ("memory", "1,000 streams", "kib"): Budget(1.9, 1.08),
    ("memory", "5,000 streams", "kib"): Budget(1.9, 1.08),
    ("memory", "1,500 streams", "opened"): Budget(1.5, 1.0),
    ("imports", "import", "cpu_ms"): Budget(9, 0.33),
    ("imports", "construction", "construct_us"): Budget(200, None),
    ("imports", "first answer", "process_cpu_ms"): Budget(3, 1.10),
    ("imports", "installed size", "mib"): Budget(1.3, None),
    ("sync", "1 thread", "cpu_us"): Budget(5.5, 1.15),
    ("sync", "16 threads", "cpu_us"): Budget(10, 1.2),
    ("sync", "64 threads", "cpu_us"): Budget(11, 1.2),
    ("sync", "stream", "cpu_us"): Budget(30, 1.3),
    ("realtime", "small events", "cpu_us"): Budget(9, 1.15),
}
