"""Skills of the local server."""

from __future__ import annotations

import io
import zipfile

from bare import ask, fitting, upload
from openai_async.testing import LocalServer
from openai_async.types.skills import DeletedSkill, DeletedSkillVersion, Skill, SkillVersion


def describe(name: str) -> tuple[str, bytes]:
    return "s/SKILL.md", f"---\nname: {name}\ndescription: about {name}\n---\nDo it.".encode()


def archived(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_skill(server: LocalServer) -> None:
    """A skill is what its files say, and gives them back."""
    sent = upload(server, "/skills", ("files[]", describe("one")), ("files[]", ("s/a.py", b"1")))
    skill = fitting(sent, Skill)
    assert (skill["name"], skill["description"], skill["latest_version"]) == ("one", "about one", "1")
    answer = ask(server, "GET", f"/skills/{skill['id']}/content")
    assert answer.headers["content-type"] == "application/zip"
    assert archived(answer.body) == {"s/SKILL.md": describe("one")[1], "s/a.py": b"1"}
    again = fitting(upload(server, "/skills", ("files", ("s.zip", answer.body))), Skill)
    assert again["name"] == "one"
    assert len(ask(server, "GET", "/skills").json["data"]) == 2
    fitting(ask(server, "DELETE", f"/skills/{skill['id']}"), DeletedSkill)
    assert ask(server, "GET", f"/skills/{skill['id']}").status == 404


def test_versions(server: LocalServer) -> None:
    """A skill has versions, one of which is the usual one."""
    path = f"/skills/{upload(server, '/skills', ('files', describe('one'))).json['id']}"
    second = fitting(upload(server, f"{path}/versions", ("files", describe("two"))), SkillVersion)
    assert (second["version"], second["name"]) == ("2", "two")
    assert ask(server, "GET", path).json["default_version"] == "1"
    assert fitting(ask(server, "POST", path, {"default_version": "2"}), Skill)["name"] == "two"
    upload(server, f"{path}/versions", ("files", describe("three")), ("default", "true"))
    skill = ask(server, "GET", path).json
    assert (skill["default_version"], skill["latest_version"], skill["name"]) == ("3", "3", "three")
    assert [each["version"] for each in ask(server, "GET", f"{path}/versions").json["data"]] == ["3", "2", "1"]
    assert fitting(ask(server, "GET", f"{path}/versions/1"), SkillVersion)["name"] == "one"
    assert list(archived(ask(server, "GET", f"{path}/versions/2/content").body)) == ["s/SKILL.md"]
    assert fitting(ask(server, "DELETE", f"{path}/versions/1"), DeletedSkillVersion)["version"] == "1"
    assert ask(server, "DELETE", f"{path}/versions/3").status == 400
