"""Which area of the API a type belongs to: one generated module each."""

from __future__ import annotations

# First match wins; the stem is the name of the module a type comes from.
_ROOT_STEMS = {
    "static_file_chunking": "vector_stores",
    "auto_file_chunking": "vector_stores",
    "other_file_chunking": "vector_stores",
    "file_chunking": "vector_stores",
    "batch": "batches",
    "image": "images",
    "upload": "uploads",
    "file": "files",
    "vector_store": "vector_stores",
    "video": "videos",
    "eval": "evals",
    "embedding": "embeddings",
    "create_embedding": "embeddings",
    "moderation": "moderations",
    "model": "models",
    "completion": "completions",
    "skill": "skills",
    "deleted_skill": "skills",
    "container": "containers",
    "content_provenance": "content_provenance_checks",
    "decision": "decisions",
    "audio_model": "audio",
    "audio_response": "audio",
    "chat_model": "shared",
    "webhook": "webhooks",
    "safety": "safety",
    "live": "live",
    "websocket": "websocket",
}
_BETA_PACKAGES = {
    "agents": "beta_agents",
    "chatkit": "beta_chatkit",
    "realtime": "beta_realtime",
    "threads": "beta_assistants",
    "responses": "beta_responses",
    "chat": "chat",
}
_BETA_STEMS = {
    "beta_": "beta_responses",
    "response_": "beta_responses",
    "responses_": "beta_responses",
    "assistant": "beta_assistants",
    "thread": "beta_assistants",
    "code_interpreter_tool": "beta_assistants",
    "file_search_tool": "beta_assistants",
    "function_tool": "beta_assistants",
    "chatkit": "beta_chatkit",
    "realtime": "beta_realtime",
}


def area(key: str) -> str:
    """The area of a type key, for example `chat` for `chat.chat_completion.Choice`."""
    parts = key.split(".")
    if len(parts) < 3:
        return _by_stem(parts[0], _ROOT_STEMS, "shared")
    if parts[0] != "beta":
        return parts[0]
    return _BETA_PACKAGES.get(parts[1]) or _by_stem(parts[1], _BETA_STEMS, "beta_agents")


def _by_stem(stem: str, table: dict[str, str], default: str) -> str:
    return next((found for start, found in table.items() if stem.startswith(start)), default)
