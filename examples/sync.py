"""The same calls without async; one client serves all threads."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

from openai_async import OpenAI

MODEL = os.environ.get("MODEL", "gpt-5-mini")


def main() -> None:
    with OpenAI() as client:

        def ask(question: str) -> str:
            return client.responses.create(model=MODEL, input=question).output_text

        with ThreadPoolExecutor(8) as threads:
            for answer in threads.map(ask, [f"Name a city that begins with {letter}." for letter in "ABCDEFGH"]):
                print(answer)

        for chunk in client.chat.completions.create(
            model=MODEL, messages=[{"role": "user", "content": "Count to five."}], stream=True
        ):
            for choice in chunk.choices:
                print(choice.delta.content or "", end="", flush=True)
        print()


if __name__ == "__main__":
    main()
