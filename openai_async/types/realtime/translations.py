# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Types of `types.realtime.translations`; each is loaded with its area when it is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.realtime import TranslationsClientSecretCreateParams as ClientSecretCreateParams

__all__ = ["ClientSecretCreateParams"]

serve(globals())
