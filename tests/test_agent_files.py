"""Files for the environments of agents: what is refused before anything is sent, what is sent, and what errors keep."""

from __future__ import annotations

import asyncio
import os
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async import (
    AgentFilePreparationError,
    AgentFileStagingError,
    BadRequestError,
    NotFoundError,
    OpenAIError,
    PreparedAgentFiles,
    StagedAgentFile,
)
from openai_async.testing import Fault, LocalServer

STAGING = "/agents/environments/*/files"
TREE = "a.csv b.csv notes.txt src/main.py src/deep/er/part.py src/.cache/old.py .env .hidden/secret.csv"


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """A client of each kind."""
    made = KINDS[request.param](server)
    yield made
    made.close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A directory with the files of `TREE`, each of which has its own name in it."""
    root = tmp_path / "root"
    for name in TREE.split():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return root


def files(caller: Caller) -> Any:
    """The resource with the methods."""
    return caller.client.beta.agents.environments.files


def prepare(caller: Caller, selected: Any, **options: Any) -> PreparedAgentFiles:
    """Upload what is selected."""
    prepared = caller.run(files(caller).prepare(selected, **options))
    assert isinstance(prepared, PreparedAgentFiles)
    return prepared


def prepare_directory(caller: Caller, root: Any, *include: Any, destination: Any = "/workspace") -> PreparedAgentFiles:
    """Upload what the patterns select."""
    prepared = caller.run(files(caller).prepare_directory(root, destination=destination, include=include))
    assert isinstance(prepared, PreparedAgentFiles)
    return prepared


def paths(prepared: PreparedAgentFiles) -> list[str]:
    """Where the files are to be, in order."""
    return [file["path"] for file in prepared.files]


# -- prepare ---------------------------------------------------------------------------------------------------------


def test_files_are_uploaded_in_order(caller: Caller, root: Path) -> None:
    """Each is uploaded for input of models, one after the other, and stands in what an environment takes."""
    prepared = prepare(caller, {"/workspace/z/data.csv": root / "b.csv", "/workspace/a.txt": str(root / "notes.txt")})
    assert prepared.files == [
        {"type": "file_id", "file_id": prepared.uploaded_file_ids[0], "path": "/workspace/z/data.csv"},
        {"type": "file_id", "file_id": prepared.uploaded_file_ids[1], "path": "/workspace/a.txt"},
    ]
    stored = [caller.run(caller.client.files.retrieve(id_)) for id_ in prepared.uploaded_file_ids]
    assert [(one.filename, one.purpose) for one in stored] == [("b.csv", "user_data"), ("notes.txt", "user_data")]
    assert caller.run(caller.client.files.content(prepared.uploaded_file_ids[0])).content == b"b.csv"
    assert [request.path for request in caller.server.requests[:2]] == ["/v1/files"] * 2


def test_what_was_prepared_makes_an_environment(caller: Caller, root: Path) -> None:
    """The files are sent as they are."""
    prepared = prepare(caller, {"/workspace/a.csv": root / "a.csv"})
    environment = {"type": "openai_hosted", "files": prepared.files}
    caller.run(caller.client.beta.agents.environments.create(environment=environment))
    assert caller.server.requests[-1].json()["environment"]["files"] == prepared.files


def test_nothing_to_upload_is_no_mistake(caller: Caller) -> None:
    """No files give no files."""
    assert prepare(caller, {}) == PreparedAgentFiles([], [])
    assert caller.server.requests == []


def test_options_are_those_of_each_upload(caller: Caller, root: Path) -> None:
    """Headers, query and further parameters go with every request."""
    selected = {"/workspace/a": root / "a.csv", "/workspace/b": root / "b.csv"}
    prepare(caller, selected, extra_headers={"X-Run": "7"}, extra_query={"q": "1"}, extra_body={"more": "2"})
    for request in caller.server.requests:
        assert (request.headers["X-Run"], request.query["q"]) == ("7", "1")
        assert "more" in [part.name for part in request.form]


@pytest.mark.parametrize(
    ("destinations", "named"),
    [
        (["a.csv"], "a.csv"),
        ([""], "''"),
        (["/tmp/a.csv"], "/tmp/a.csv"),
        (["/workspace"], "/workspace"),
        (["/workspace/"], "/workspace/"),
        (["/workspaces/a"], "/workspaces/a"),
        (["/workspace/../etc/passwd"], "/workspace/../etc/passwd"),
        (["/workspace/./a"], "/workspace/./a"),
        (["/workspace//a"], "/workspace//a"),
        (["/workspace/a/"], "/workspace/a/"),
        (["/workspace/outputs"], "'/workspace/outputs' is reserved"),
        (["/workspace/a\0b"], r"/workspace/a\x00b"),
        (["/workspace/a\udcff"], r"/workspace/a\udcff"),
        (["/workspace/a/b", "/workspace/a!", "/workspace/a"], "'/workspace/a/b' would be inside '/workspace/a'"),
        (["/workspace/a", "/workspace/a/b/c"], "'/workspace/a/b/c' would be inside '/workspace/a'"),
    ],
)
def test_a_wrong_destination_is_refused(caller: Caller, root: Path, destinations: list[str], named: str) -> None:
    """It is named, and nothing is uploaded, not even what is right."""
    selected = {"/workspace/right": root / "b.csv"} | dict.fromkeys(destinations, root / "a.csv")
    with pytest.raises(ValueError, match=re.escape(named)):
        prepare(caller, selected)
    assert caller.server.requests == []


def test_names_that_only_look_alike_are_fine(caller: Caller, root: Path) -> None:
    """A name that begins like another one is not inside it; dots may begin a name; artifacts may have a start."""
    wanted = ["/workspace/a", "/workspace/ab", "/workspace/a.b/c", "/workspace/.env", "/workspace/outputs/é"]
    assert paths(prepare(caller, dict.fromkeys(wanted, root / "a.csv"))) == wanted


def test_a_file_that_is_none_is_refused(caller: Caller, root: Path) -> None:
    """Links, directories and what is not there are named before anything is sent."""
    (root / "link").symlink_to("a.csv")
    (root / "dangling").symlink_to("nowhere")
    for name, error, why in (
        ("link", ValueError, "symbolic link"),
        ("dangling", ValueError, "symbolic link"),
        ("src", ValueError, "not a regular file"),
        ("missing", FileNotFoundError, "No such file"),
    ):
        with pytest.raises(error, match=why) as caught:
            prepare(caller, {"/workspace/right": root / "a.csv", "/workspace/wrong": root / name})
        assert str(root / name) in str(caught.value)
    with pytest.raises(ValueError, match="not a regular file"):
        prepare(caller, {"/workspace/wrong": ""})
    assert caller.server.requests == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_cannot_be_read_is_refused(caller: Caller, root: Path) -> None:
    """It is named before anything is sent."""
    (root / "b.csv").chmod(0)
    with pytest.raises(PermissionError, match=re.escape(str(root / "b.csv"))):
        prepare(caller, {"/workspace/a": root / "a.csv", "/workspace/b": root / "b.csv"})
    assert caller.server.requests == []


@pytest.mark.parametrize("wrong", [["/workspace/a"], {"/workspace/a": 3}, {"/workspace/a": b"a"}, {3: "a"}])
def test_what_is_no_path_is_refused(caller: Caller, wrong: Any) -> None:
    """Other types than texts and paths are errors that say so."""
    with pytest.raises(TypeError, match="must"):
        prepare(caller, wrong)
    assert caller.server.requests == []


def test_a_failed_upload_tells_what_was_uploaded(caller: Caller, root: Path) -> None:
    """The error has the files before, the one that failed, and why; the ones behind are not sent."""
    selected = {f"/workspace/{name}": root / name for name in ("a.csv", "b.csv", "notes.txt")}
    caller.server.reply(json={"id": "file-1", "object": "file"}, path="/files")
    caller.server.reply(json={"error": {"message": "Too large."}}, status=400, path="/files")
    with pytest.raises(AgentFilePreparationError, match=r"b\.csv.* could not be uploaded.*: file-1\.") as caught:
        prepare(caller, selected)
    error = caught.value
    assert error.prepared.uploaded_file_ids == ["file-1"]
    assert error.prepared.files == [{"type": "file_id", "file_id": "file-1", "path": "/workspace/a.csv"}]
    assert error.path == str(root / "b.csv")
    assert isinstance(error, OpenAIError)
    assert isinstance(error.__cause__, BadRequestError)
    assert len(caller.server.requests) == 2


def test_a_failed_first_upload_left_nothing(caller: Caller, root: Path) -> None:
    """The error says so."""
    caller.server.fault(Fault(status=400), path="/files")
    with pytest.raises(AgentFilePreparationError, match="Uploaded before it: nothing") as caught:
        prepare(caller, {"/workspace/a": root / "a.csv"})
    assert caught.value.prepared == PreparedAgentFiles([], [])


# -- prepare_directory -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("include", "wanted"),
    [
        (["*.csv"], "a.csv b.csv"),
        (["notes.txt", "a.csv"], "a.csv notes.txt"),
        (["[ab].csv", "?.csv"], "a.csv b.csv"),
        (["src/*.py"], "src/main.py"),
        (["*/*.py"], "src/main.py"),
        (["src/**/*.py"], "src/deep/er/part.py src/main.py"),
        (["src/**"], "src/deep/er/part.py src/main.py"),
        (["**"], "a.csv b.csv notes.txt src/deep/er/part.py src/main.py"),
        (["**/er/*"], "src/deep/er/part.py"),
        ([".env", "**/*.csv"], ".env a.csv b.csv"),
        (["src/.cache/*"], "src/.cache/old.py"),
        ([".*/*.csv"], ".hidden/secret.csv"),
    ],
)
@pytest.mark.parametrize("destination", ["/workspace", "/workspace/in/", "/workspace/in"])
def test_patterns_select(server: LocalServer, root: Path, destination: str, include: list[str], wanted: str) -> None:
    """Files are selected as in a shell, each once, sorted, and keep their places below the destination."""
    caller = KINDS["sync"](server)
    prepared = prepare_directory(caller, root, *include, destination=destination)
    assert paths(prepared) == [f"{destination.rstrip('/')}/{name}" for name in wanted.split()]
    caller.close()


def test_a_directory_is_uploaded(caller: Caller, root: Path) -> None:
    """What was selected is what is uploaded, for input of models."""
    prepared = prepare_directory(caller, str(root), "**/*.py", destination="/workspace/code")
    assert paths(prepared) == ["/workspace/code/src/deep/er/part.py", "/workspace/code/src/main.py"]
    contents = [caller.run(caller.client.files.content(id_)).content for id_ in prepared.uploaded_file_ids]
    assert contents == [b"src/deep/er/part.py", b"src/main.py"]
    assert caller.run(caller.client.files.retrieve(prepared.uploaded_file_ids[0])).purpose == "user_data"


class Watched(os.PathLike[str]):
    """A path that counts who asks for it: from a thread with a running event loop, and from one without."""

    def __init__(self, path: Path) -> None:
        self.asked = {"loop": 0, "thread": 0}
        self._path = str(path)

    def __fspath__(self) -> str:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self.asked["thread"] += 1
        else:
            self.asked["loop"] += 1
        return self._path


def test_the_disk_is_looked_at_beside_the_event_loop(caller: Caller, root: Path) -> None:
    """Files are checked and directories searched in threads."""
    file, directory = Watched(root / "a.csv"), Watched(root)
    prepare(caller, {"/workspace/a": file})
    prepare_directory(caller, directory, "*.csv")
    for path in (file, directory):
        assert path.asked["thread"]
        assert not path.asked["loop"]


@pytest.mark.parametrize(
    ("include", "named"),
    [
        ([], "no pattern"),
        (["*.csv", "*.parquet"], "'*.parquet' selects no file"),
        (["src"], "'src' selects no file"),
        (["a.csv/*"], "'a.csv/*' selects no file"),
        ([""], "'' must be relative"),
        (["../*"], "'../*' must be relative"),
        (["./a.csv"], "'./a.csv' must be relative"),
        (["/etc/*"], "'/etc/*' must be relative"),
        (["src//*"], "'src//*' must be relative"),
    ],
)
def test_a_wrong_pattern_is_refused(caller: Caller, root: Path, include: list[str], named: str) -> None:
    """It is named, and nothing is uploaded."""
    with pytest.raises(ValueError, match=re.escape(named)):
        prepare_directory(caller, root, *include)
    assert caller.server.requests == []


def test_links_in_a_directory_are_not_followed(caller: Caller, root: Path, tmp_path: Path) -> None:
    """A pattern that takes a link is refused; ``**`` goes around links to directories, even in circles."""
    (root / "src/up").symlink_to("..")
    assert paths(prepare_directory(caller, root, "**/main.py")) == ["/workspace/src/main.py"]
    caller.server.clear()
    (root / "src/link.py").symlink_to("main.py")
    (tmp_path / "linked").symlink_to(root)
    for directory, pattern, named in (
        (root, "src/*.py", root / "src/link.py"),
        (root, "src/up/*.csv", root / "src/up"),
        (tmp_path / "linked", "*.csv", tmp_path / "linked"),
    ):
        with pytest.raises(ValueError, match=re.escape(f"'{named}' is a symbolic link")):
            prepare_directory(caller, directory, pattern)
    assert caller.server.requests == []


def test_a_directory_that_is_none_is_refused(caller: Caller, root: Path) -> None:
    """Neither a file nor nothing has files below it, and an empty path is not the current directory."""
    with pytest.raises(ValueError, match=r"a\.csv' is not a directory"):
        prepare_directory(caller, root / "a.csv", "*")
    with pytest.raises(ValueError, match="`root` is empty"):
        prepare_directory(caller, "", "*")
    with pytest.raises(FileNotFoundError, match="nowhere"):
        prepare_directory(caller, root / "nowhere", "*")
    with pytest.raises(ValueError, match=r"'/tmp/a\.csv' is not a path below /workspace"):
        prepare_directory(caller, root, "*.csv", destination="/tmp")
    assert caller.server.requests == []


def test_arguments_of_other_types_are_refused(caller: Caller, root: Path) -> None:
    """One text is no list of patterns, and patterns and destinations are texts."""
    with pytest.raises(TypeError, match="`include` must be a list"):
        caller.run(files(caller).prepare_directory(root, destination="/workspace", include="*.csv"))
    with pytest.raises(TypeError, match="a pattern of `include` must be text"):
        prepare_directory(caller, root, Path("a.csv"))
    with pytest.raises(TypeError, match="`destination` must be text"):
        prepare_directory(caller, root, "*", destination=Path("/workspace"))
    assert caller.server.requests == []


# -- upload ----------------------------------------------------------------------------------------------------------


def test_a_file_is_put_into_an_environment(caller: Caller, root: Path) -> None:
    """It is uploaded for input of models, and the environment told to take it."""
    staged = caller.run(
        files(caller).upload("env_1", file=root / "a.csv", path="/workspace/x/a.csv", extra_headers={"X-Run": "7"})
    )
    assert isinstance(staged, StagedAgentFile)
    upload, staging = caller.server.requests
    assert (upload.method, upload.path) == ("POST", "/v1/files")
    assert (staging.method, staging.path) == ("POST", "/v1/agents/environments/env_1/files")
    assert staging.json() == {"type": "file_id", "file_id": staged.uploaded_file_id, "path": "/workspace/x/a.csv"}
    assert (upload.headers["X-Run"], staging.headers["X-Run"]) == ("7", "7")
    assert (staged.file.environment_id, staged.file.object) == ("env_1", "agent.environment.file")
    assert caller.run(caller.client.files.retrieve(staged.uploaded_file_id)).purpose == "user_data"


def test_any_file_can_be_put_there(caller: Caller) -> None:
    """Whatever a form takes: here bytes with a name."""
    staged = caller.run(files(caller).upload("env_1", file=("n.txt", b"text"), path="/workspace/n.txt"))
    assert caller.run(caller.client.files.retrieve(staged.uploaded_file_id)).filename == "n.txt"


def test_a_file_that_is_not_taken_keeps_its_id(caller: Caller) -> None:
    """The error has the id of the upload, and why."""
    caller.server.fault(Fault(status=404), path=STAGING)
    with pytest.raises(AgentFileStagingError) as caught:
        caller.run(files(caller).upload("env_1", file=b"text", path="/workspace/n.txt"))
    assert caught.value.uploaded_file_id in str(caught.value)
    assert isinstance(caught.value.__cause__, NotFoundError)
    assert caller.run(caller.client.files.content(caught.value.uploaded_file_id)).content == b"text"


def test_a_file_that_is_not_uploaded_is_not_put_anywhere(caller: Caller) -> None:
    """The error of the upload is the error of the call."""
    caller.server.fault(Fault(status=400), path="/files")
    with pytest.raises(BadRequestError):
        caller.run(files(caller).upload("env_1", file=b"text", path="/workspace/n.txt"))
    assert len(caller.server.requests) == 1


@pytest.mark.parametrize(
    ("environment", "path"), [("", "/workspace/a"), ("..", "/workspace/a"), ("env_1", "a"), ("env_1", "")]
)
def test_a_wrong_place_is_refused_before_the_upload(caller: Caller, environment: str, path: str) -> None:
    """Nothing is uploaded for an environment without an id or a path outside."""
    with pytest.raises(ValueError, match=r"environment_id|not a path below /workspace"):
        caller.run(files(caller).upload(environment, file=b"text", path=path))
    assert caller.server.requests == []


# -- errors and views ------------------------------------------------------------------------------------------------


def test_there_is_no_view_of_several_responses(caller: Caller, root: Path) -> None:
    """These methods send several requests, of which no one is the answer."""
    raw = files(caller).with_raw_response
    calls: list[tuple[Any, tuple[Any, ...], dict[str, Any]]] = [
        (raw.prepare, ({"/workspace/a": root / "a.csv"},), {}),
        (raw.prepare_directory, (root,), {"destination": "/workspace", "include": ["*.csv"]}),
        (raw.upload, ("env_1",), {"file": b"text", "path": "/workspace/a"}),
    ]
    for method, given, named in calls:
        with pytest.raises(TypeError, match="several requests"):
            caller.run(method(*given, **named))
    assert caller.server.requests == []


def test_errors_are_plain_values() -> None:
    """They can be made as in the official package, and pickled."""
    prepared = PreparedAgentFiles([{"type": "file_id", "file_id": "file-1", "path": "/workspace/a"}], ["file-1"])
    failed = pickle.loads(pickle.dumps(AgentFilePreparationError(prepared)))
    assert (failed.prepared, failed.path) == (prepared, None)
    assert str(failed) == "A file could not be uploaded. Uploaded before it: file-1."
    staging = pickle.loads(pickle.dumps(AgentFileStagingError("file-1")))
    assert staging.uploaded_file_id == "file-1"
    assert str(staging).startswith("The file was uploaded as file-1 but")
