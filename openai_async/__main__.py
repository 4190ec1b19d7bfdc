"""``python -m openai_async``, also installed as ``openai-async``."""

import sys

from .cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
