"""The map of the API: it is fresh, and has a row for each method."""

from __future__ import annotations

from pathlib import Path

import pytest

import gen_map
from endpoints import FACTS
from generation import sources
from typegen.facts import load

ROOT = Path(gen_map.__file__).parent.parent


def test_the_map_is_fresh() -> None:
    """The file is what the resources make of it."""
    assert gen_map.main(["--check"]) == 0


@pytest.mark.parametrize("group", sorted({one["path"].rpartition(".")[0] for one in FACTS["endpoints"]}))
def test_every_endpoint_is_on_the_map(group: str) -> None:
    """The section of each group has the requests of all its methods, and leads to a file that is there."""
    section = (ROOT / "api.md").read_text(encoding="utf-8").partition(f"\n## {group}\n")[2].partition("\n## ")[0]
    file = section.partition("](")[2].partition(")")[0]
    assert (ROOT / file).is_file()
    for endpoint in FACTS["endpoints"]:
        place, _, name = endpoint["path"].rpartition(".")
        if place == group:
            [row] = [line for line in section.splitlines() if line.startswith(f"| `{name}(")]
            assert f"`{endpoint['http']} {endpoint['url']}`" in row
            assert ("(deprecated)" in row) == endpoint["deprecated"]


def test_a_method_is_a_row() -> None:
    """A row has the arguments that must be given, the request and the result."""
    page = gen_map.page(load(ROOT / "tools/api"), sources(ROOT / "openai_async"))
    assert "| `create(file, purpose)` | `POST /files` | `FileObject` |" in page
    assert "| `poll(video_id)` | what others of these send | `Video` |" in page
    assert "| `unwrap(payload, headers)` | nothing | `UnwrapWebhookEvent` |" in page


def test_a_stale_map_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A check names a map that is missing, and writes nothing; a run writes it."""
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools/api").symlink_to(ROOT / "tools/api")
    (tmp_path / "openai_async").symlink_to(ROOT / "openai_async")
    assert gen_map.main(["--check"], tmp_path / "openai_async") == 1
    assert "missing: api.md" in capsys.readouterr().out
    assert not (tmp_path / "api.md").exists()
    assert gen_map.main([], tmp_path / "openai_async") == 0
    assert (tmp_path / "api.md").read_text(encoding="utf-8") == (ROOT / "api.md").read_text(encoding="utf-8")
