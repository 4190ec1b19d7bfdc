"""Files for the environments of agents: what may be uploaded and where to, before anything is sent, and the uploads.

A hosted environment has its files below ``/workspace``. Everything that can be wrong with a selection is found before
the first upload: a path that is none, a file that cannot be read, two files that would be in each other's way. Links
are refused rather than followed, so that nothing is uploaded from where the caller did not look.
"""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec

from ._exceptions import AgentFilePreparationError
from .types.beta_agents import EnvironmentFile
from .types.params.beta_agents import HostedEnvironmentFileParam

if TYPE_CHECKING:
    from ._engine import Engine
    from ._types import Body, FileTypes, Headers, NotGiven, Query, TimeoutLike
    from .types.files import FileObject

__all__ = [
    "PreparedAgentFiles",
    "StagedAgentFile",
    "check_destination",
    "check_files",
    "select_files",
    "upload_files",
    "upload_for_agents",
]

_OUTPUTS = "/workspace/outputs"  # the directory that artifacts are taken from


class PreparedAgentFiles(msgspec.Struct, frozen=True):
    """Files that were uploaded for environments to come.

    files:             what the `files` of an environment take, in the order of the uploads.
    uploaded_file_ids: the ids of what was uploaded, in the same order; who has no use for them any more deletes them.
    """

    files: list[HostedEnvironmentFileParam]
    uploaded_file_ids: list[str]


class StagedAgentFile(msgspec.Struct, frozen=True):
    """A file that was uploaded and put into an environment.

    uploaded_file_id: the id of the upload, of which the environment has a copy.
    file:             the copy.
    """

    uploaded_file_id: str
    file: EnvironmentFile


# -- what may be uploaded --------------------------------------------------------------------------------------------


async def check_files(files: Mapping[str, str | os.PathLike[str]]) -> dict[str, Path]:
    """The `files`, destination -> local path, if all of them can be uploaded.

    Raises:
        TypeError: a path is none.
        ValueError: a destination is wrong or in the way of another one, or a file is a link or no regular file.
        OSError: a file is not there or cannot be read.
    """
    if not isinstance(cast("object", files), Mapping):
        raise TypeError(f"`files` must map destinations to local paths, not be a {type(files).__name__}")
    parts = sorted(check_destination(destination) for destination in files)
    for one, other in pairwise(parts):
        if other[: len(one)] == one:  # whatever begins with `one` follows it at once
            raise ValueError(f"{'/'.join(other)!r} would be inside {'/'.join(one)!r}, which is a file")
    return await asyncio.to_thread(lambda: {where: _check_file(where, local) for where, local in files.items()})


def check_destination(path: str) -> list[str]:
    """The parts of `path`, if a file may be put there.

    Raises:
        TypeError: it is no text.
        ValueError: it is not an absolute path below ``/workspace`` without dots, or is a place that is reserved.
    """
    _must_be_text("a destination", path)
    parts = path.split("/")
    if parts[:2] != ["", "workspace"] or len(parts) < 3:
        raise ValueError(f"{path!r} is not a path below /workspace")
    if not {"", ".", ".."}.isdisjoint(parts[2:]):
        raise ValueError(f"{path!r} must have neither empty parts nor the parts . and ..")
    if path == _OUTPUTS:
        raise ValueError(f"{path!r} is reserved: it is the directory that artifacts are taken from")
    if "\0" in path or path != path.encode(errors="replace").decode():  # a local name may be no Unicode
        raise ValueError(f"{path!r} has characters that no path may have")
    return parts


def _must_be_text(what: str, value: object) -> None:
    if not isinstance(value, str):
        raise TypeError(f"{what} must be text, not {value!r}")


def _check_file(destination: str, local: str | os.PathLike[str]) -> Path:
    if not isinstance(cast("object", local), (str, os.PathLike)):
        raise TypeError(f"the local path for {destination!r} must be a path, not a {type(local).__name__}")
    path = Path(local)
    mode = path.lstat().st_mode
    _refuse_link(path, mode)
    if not stat.S_ISREG(mode):
        raise ValueError(f"{str(path)!r} is not a regular file")
    path.open("rb").close()  # the error of a file that cannot be read names it
    return path


def _refuse_link(path: Path, mode: int) -> None:
    if stat.S_ISLNK(mode):
        raise ValueError(f"{str(path)!r} is a symbolic link; links are not followed")


# -- files of a directory --------------------------------------------------------------------------------------------


async def select_files(root: str | os.PathLike[str], destination: str, include: Sequence[str]) -> dict[str, Path]:
    """The files below `root` that the patterns select, destination -> local path, sorted; see `prepare_directory`.

    Raises:
        TypeError: `include` is one text, or something in it or the destination is none.
        ValueError: there is no pattern, one is wrong or selects nothing, or what it selects or `root` is a link; or
            `root` is empty or no directory.
        OSError: `root` is not there or cannot be read.
    """
    if isinstance(include, str):
        raise TypeError("`include` must be a list of patterns, not one text")
    _must_be_text("`destination`", destination)
    patterns = {pattern: _parts(pattern) for pattern in include}
    if not patterns:
        raise ValueError("`include` has no pattern")
    chosen = await asyncio.to_thread(_select, root, patterns)
    return {f"{destination.removesuffix('/')}/{name}": path for name, path in sorted(chosen.items())}


def _parts(pattern: str) -> list[str]:
    _must_be_text("a pattern of `include`", pattern)
    parts = pattern.split("/")
    if not {"", ".", ".."}.isdisjoint(parts):
        raise ValueError(f"the pattern {pattern!r} must be relative, without empty parts and the parts . and ..")
    return [*parts, "*"] if parts[-1] == "**" else parts


def _select(directory: str | os.PathLike[str], patterns: Mapping[str, list[str]]) -> dict[str, Path]:
    if not os.fspath(directory):  # which would be the current one
        raise ValueError("`root` is empty")
    root = Path(directory)
    mode = root.lstat().st_mode
    _refuse_link(root, mode)
    if not stat.S_ISDIR(mode):
        raise ValueError(f"{str(root)!r} is not a directory")
    chosen: dict[str, Path] = {}
    for pattern, parts in patterns.items():
        found = {path.relative_to(root).as_posix(): path for path in _matching(root, parts)}
        if not found:
            raise ValueError(f"the pattern {pattern!r} selects no file in {str(root)!r}")
        chosen |= found
    return chosen


def _matching(folder: Path, parts: Sequence[str]) -> Iterator[Path]:
    """The files below `folder` that `parts` of a pattern lead to, some more than once."""
    wanted, *rest = parts
    for path in folder.iterdir():
        mode = path.lstat().st_mode
        if wanted == "**":
            if stat.S_ISDIR(mode) and not path.name.startswith("."):
                yield from _matching(path, parts)
        elif _fits(path.name, wanted):
            _refuse_link(path, mode)
            if not rest and not stat.S_ISDIR(mode):
                yield path
            elif rest and stat.S_ISDIR(mode):
                yield from _matching(path, rest)
    if wanted == "**":
        yield from _matching(folder, rest)


def _fits(name: str, pattern: str) -> bool:
    hidden = name.startswith(".") and not pattern.startswith(".")
    return not hidden and fnmatchcase(name, pattern)


# -- uploads ---------------------------------------------------------------------------------------------------------


async def upload_for_agents(
    engine: Engine,
    file: FileTypes,
    *,
    extra_headers: Headers | None,
    extra_query: Query | None,
    extra_body: Body | None,
    timeout: TimeoutLike | NotGiven,
) -> FileObject:
    """Upload `file` for an environment."""
    from .resources.files import AsyncFiles

    return await AsyncFiles(engine).create(
        file=file,
        purpose="user_data",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


async def upload_files(
    files: Mapping[str, Path], upload: Callable[[Path], Awaitable[FileObject]]
) -> PreparedAgentFiles:
    """Upload `files`, destination -> local path, one after the other.

    upload: the request.

    Raises:
        AgentFilePreparationError: an upload failed; `prepared` has what was uploaded before.
    """
    prepared = PreparedAgentFiles([], [])
    for destination, path in files.items():
        try:
            uploaded = await upload(path)
        except Exception as error:
            raise AgentFilePreparationError(prepared, path=str(path)) from error
        prepared.files.append({"type": "file_id", "file_id": uploaded.id, "path": destination})
        prepared.uploaded_file_ids.append(uploaded.id)
    return prepared
