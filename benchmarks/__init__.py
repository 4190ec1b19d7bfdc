"""Benchmarks of `openai_async` against the official client and a floor; see README.md before you believe a number."""
