"""``/skills`` and their versions. Name and description are read from the ``SKILL.md`` that is uploaded."""

from __future__ import annotations

import io
import re
import zipfile
from typing import cast

from . import files
from .answers import Answer, Object, Refusal, json_answer
from .forms import Part
from .paging import page
from .router import Call, Routes
from .stored import deleting, find, keep, listing, retrieving, told

__all__ = ["ROUTES"]

_EPOCH = (2025, 6, 15, 15, 6, 40)


def create(call: Call) -> Answer:
    uploaded = _uploaded(call)
    about = _about(uploaded)
    name, created = call.state.stamp("skill_")
    skill: Object = {
        "id": name,
        "object": "skill",
        "created_at": created,
        **about,
        "default_version": "1",
        "latest_version": "0",
    }
    keep(call, "skills", skill)
    _add_version(call, skill, uploaded, about)
    return told(skill)


def create_version(call: Call) -> Answer:
    skill = _skill(call)
    uploaded = _uploaded(call)
    version = _add_version(call, skill, uploaded, _about(uploaded))
    if str(call.options.get("default")).lower() == "true":
        _make_default(skill, version)
    return json_answer(version)


def _uploaded(call: Call) -> list[Part]:
    """The files of a skill: one or more, or an archive."""
    given = call.options.get("files")
    parts = cast("list[object]", given) if isinstance(given, list) else [given]
    found = [part for part in parts if isinstance(part, Part)]
    return [each for part in found for each in _unpacked(part)]


def _unpacked(part: Part) -> list[Part]:
    if not zipfile.is_zipfile(io.BytesIO(part.content)):
        return [part]
    with zipfile.ZipFile(io.BytesIO(part.content)) as archive:
        contents = [(name, archive.read(name)) for name in archive.namelist()]
    return [Part(part.name, name, size=len(content), content=content) for name, content in contents]


def _about(uploaded: list[Part]) -> Object:
    """Name and description, from the head of the file that describes the skill."""
    described = next((part.text for part in uploaded if (part.filename or "").endswith("SKILL.md")), "")
    found = dict(re.findall(r"^(name|description):\s*(.*?)\s*$", described, re.MULTILINE))
    return {"name": found.get("name", "skill"), "description": found.get("description", "")}


def _add_version(call: Call, skill: Object, uploaded: list[Part], about: Object) -> Object:
    number = str(int(skill["latest_version"]) + 1)
    name, created = call.state.stamp("skillver_")
    version: Object = {
        "id": name,
        "object": "skill.version",
        "created_at": created,
        "skill_id": skill["id"],
        "version": number,
        **about,
    }
    call.state.kept(_versions(skill))[number] = version
    call.state.kept("contents")[name] = _archive(uploaded)
    skill["latest_version"] = number
    return version


def _archive(uploaded: list[Part]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for part in uploaded:
            archive.writestr(zipfile.ZipInfo(part.filename or part.name, _EPOCH), part.content)
    return data.getvalue()


def update(call: Call) -> Answer:
    skill = _skill(call)
    (number,) = call.required("default_version")
    _make_default(skill, find(call, _versions(skill), number, "default_version"))
    return told(skill)


def _make_default(skill: Object, version: Object) -> None:
    skill.update(default_version=version["version"], name=version["name"], description=version["description"])


def content(call: Call) -> Answer:
    skill = _skill(call)
    version = find(call, _versions(skill), skill["default_version"])
    return files.raw(files.content(call, version["id"]), "application/zip")


def list_versions(call: Call) -> Answer:
    return page(call, list(call.state.kept(_versions(_skill(call))).values()))


def retrieve_version(call: Call) -> Answer:
    return json_answer(_version(call))


def delete_version(call: Call) -> Answer:
    skill, version = _skill(call), _version(call)
    if version["version"] == skill["default_version"]:
        raise Refusal(400, "The default version of a skill cannot be deleted.", param="version")
    del call.state.kept(_versions(skill))[version["version"]]
    deleted = {"id": version["id"], "object": "skill.version.deleted", "deleted": True}
    return json_answer({**deleted, "version": version["version"]})


def version_content(call: Call) -> Answer:
    return files.raw(files.content(call, _version(call)["id"]), "application/zip")


def _skill(call: Call) -> Object:
    return cast("Object", find(call, "skills", call.ids[0]))


def _version(call: Call) -> Object:
    return cast("Object", find(call, _versions(_skill(call)), call.ids[1]))


def _versions(skill: Object) -> str:
    return f"skill_versions/{skill['id']}"


_SKILL = "/skills/{skill_id}"
ROUTES: Routes = {
    "POST /skills": create,
    "GET /skills": listing("skills"),
    f"GET {_SKILL}": retrieving("skills"),
    f"POST {_SKILL}": update,
    f"DELETE {_SKILL}": deleting("skills", {"object": "skill.deleted"}),
    f"GET {_SKILL}/content": content,
    f"POST {_SKILL}/versions": create_version,
    f"GET {_SKILL}/versions": list_versions,
    f"GET {_SKILL}/versions/{{version}}": retrieve_version,
    f"DELETE {_SKILL}/versions/{{version}}": delete_version,
    f"GET {_SKILL}/versions/{{version}}/content": version_content,
}
