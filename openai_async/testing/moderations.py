"""``/moderations``: a text is flagged for the plain words in it."""

from __future__ import annotations

import re
from typing import cast
from zlib import crc32

from .answers import Answer, Object, Refusal, json_answer
from .router import Call, Routes

__all__ = ["ROUTES"]

_MODEL = "omni-moderation-latest"

# Category -> the beginnings of words it looks for.
_WORDS = {
    "harassment": ("idiot", "stupid", "loser"),
    "harassment/threatening": (),
    "hate": ("hate", "despise"),
    "hate/threatening": (),
    "illicit": ("steal", "counterfeit", "launder"),
    "illicit/violent": ("bomb",),
    "self-harm": ("suicid", "self-harm"),
    "self-harm/intent": (),
    "self-harm/instructions": (),
    "sexual": ("porn", "erotic"),
    "sexual/minors": (),
    "violence": ("kill", "murder", "bomb"),
    "violence/graphic": ("gore", "bloodbath"),
}
_SEEN_IN_IMAGES = frozenset(
    ("self-harm", "self-harm/intent", "self-harm/instructions", "sexual", "violence", "violence/graphic")
)


def create(call: Call) -> Answer:
    (given,) = call.required("input")
    model = call.model() if call.body.get("model") is not None else _MODEL
    name, _ = call.state.stamp("modr-")
    return json_answer({"id": name, "model": model, "results": [_result(*each) for each in _inputs(given)]})


def _inputs(given: object) -> list[tuple[str, list[str]]]:
    """Each text to look at, with the kinds of input it came in. Parts of content are one input together."""
    if isinstance(given, str):
        return [(given, ["text"])]
    items = cast("list[object]", given) if isinstance(given, list) else []
    texts = [item for item in items if isinstance(item, str)]
    parts = [cast("Object", item) for item in items if isinstance(item, dict)]
    if items and len(texts) == len(items):
        return [(text, ["text"]) for text in texts]
    if items and len(parts) == len(items):
        kinds = sorted({"text" if "text" in part else "image" for part in parts}, reverse=True)
        return [(" ".join(part.get("text", "") for part in parts), kinds)]
    raise Refusal(
        400, "Invalid 'input': expected text, a list of texts or of parts.", param="input", code="invalid_type"
    )


def _result(text: str, kinds: list[str]) -> Object:
    said = re.findall(r"[\w-]+", text.lower())
    found = {name: any(word.startswith(each) for word in said for each in _WORDS[name]) for name in _WORDS}
    scores = {name: _score(text + name, found=found[name]) for name in _WORDS}
    texts = [kind for kind in kinds if kind == "text"]
    applied = {name: kinds if name in _SEEN_IN_IMAGES else texts for name in _WORDS}
    return {
        "flagged": any(found.values()),
        "categories": found,
        "category_scores": scores,
        "category_applied_input_types": applied,
    }


def _score(seed: str, *, found: bool) -> float:
    fraction = crc32(seed.encode()) / (1 << 32)
    return 0.9 + fraction / 11 if found else fraction / 1000


ROUTES: Routes = {"POST /moderations": create}
