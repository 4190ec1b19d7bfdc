"""The names of the package: one list, the same for programs and for checkers, beside those of the official package."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pydoc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_origin

import pytest

import openai_async
from openai_async.sync._module_client import SETTINGS, Group

ROOT = Path(__file__).parent.parent
FACTS = json.loads((ROOT / "tools/api/exports.json").read_text(encoding="utf-8"))
SOURCE = ast.parse((ROOT / "openai_async/__init__.py").read_text(encoding="utf-8"))

# Names of the official package that are not here, by the reason. A name that is here by now must be taken out.
MISSING = {
    "other clouds": "AsyncBedrockOpenAI BedrockOpenAI bedrock_token_provider providers",
    "control of a desktop": "AsyncComputerDriver AsyncComputerToolset ComputerDriver ComputerToolset",
    "types of another HTTP library": "DefaultAsyncHttpx2Client DefaultHttpx2Client ProxiesTypes Transport",
    "of that package itself": "__title__ override version",
    "from before its first release, raising errors there": (
        "Audio ChatCompletion Completion Customer Deployment Edit Embedding Engine ErrorObject File FineTune "
        "FineTuningJob Image Model Moderation"
    ),
}
MISSING_OPTIONS = {"other clouds": "provider"}


def flat(reasons: dict[str, str]) -> list[str]:
    """All names of a table."""
    return sorted(name for names in reasons.values() for name in names.split())


def names_for_checkers() -> Iterator[str]:
    """What the block for checkers says that the package has."""
    [block] = [node for node in SOURCE.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    for node in block.body:
        if isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names if alias.asname == alias.name)
        elif isinstance(node, ast.Assign):
            yield from map(ast.unparse, node.targets)
        elif isinstance(node, ast.AnnAssign):
            yield ast.unparse(node.target)


def test_checkers_know_the_same_names() -> None:
    """The declared list and the imports for checkers name the same, each once."""
    assert sorted(names_for_checkers()) == sorted(openai_async.__all__)


@pytest.mark.parametrize("name", openai_async.__all__)
def test_a_public_name_is_there(name: str) -> None:
    """Every public name resolves, again to the same, and `dir` has it."""
    value = getattr(openai_async, name)
    assert value is not None
    assert getattr(openai_async, name) is value
    assert name in dir(openai_async)


@pytest.mark.parametrize("name", openai_async.__all__)
def test_a_public_class_is_public_where_it_lives(name: str) -> None:
    """Classes and functions are in the list of their own module too, which is a module of this package."""
    value: Any = getattr(openai_async, name)
    if (inspect.isclass(value) and get_origin(value) is None) or inspect.isfunction(value):
        home = importlib.import_module(value.__module__)
        assert value.__module__.startswith("openai_async.") or value is type(None)
        # Modules of types hold nothing but what is public.
        assert value is type(None) or home.__name__.startswith("openai_async.types.") or value.__name__ in home.__all__


@pytest.mark.parametrize("name", openai_async.__all__)
def test_help_tells_of_a_public_name(name: str) -> None:
    """`help` finds what signatures refer to."""
    assert name in pydoc.plain(pydoc.TextDoc().document(getattr(openai_async, name), name))


def test_no_public_name_is_private() -> None:
    """The list holds no name that begins with an underscore, but for the version."""
    assert [name for name in openai_async.__all__ if name.startswith("_")] == ["__version__"]


def test_everything_can_be_imported_at_once() -> None:
    """``from openai_async import *`` gives the list and nothing else."""
    found: dict[str, Any] = {}
    exec("from openai_async import *", found)
    assert {*found} - {"__builtins__"} == {*openai_async.__all__}


def test_an_unknown_name_is_an_error() -> None:
    """A name that is not there is an AttributeError, or an ImportError, that says which."""
    with pytest.raises(AttributeError, match="module 'openai_async' has no attribute 'ChatCompletionn'"):
        _ = getattr(openai_async, "ChatCompletionn")  # noqa: B009 - checkers know that it is not there
    with pytest.raises(ImportError, match="ChatCompletionn"):
        exec("from openai_async import ChatCompletionn")
    assert not hasattr(openai_async, "_private")


def test_settings_of_the_module_are_there() -> None:
    """The settings are attributes from the start, known to `dir`; their client reads every one of them."""
    declared = [ast.unparse(node.target) for node in SOURCE.body if isinstance(node, ast.AnnAssign)]
    assert tuple(declared) == SETTINGS
    assert {name: getattr(openai_async, name) for name in SETTINGS} == dict.fromkeys(SETTINGS)
    assert {*SETTINGS} <= {*dir(openai_async)}


def test_names_of_the_official_package_are_here() -> None:
    """Whatever the official package has is here under the same name, but for those listed with a reason."""
    official = {*FACTS["top_level"]} - {"annotations"}  # what ``from __future__`` leaves behind
    assert sorted(official - {*openai_async.__all__, *SETTINGS}) == flat(MISSING)


def is_error(value: object) -> bool:
    return inspect.isclass(value) and issubclass(value, openai_async.OpenAIError)


def is_group(value: object) -> bool:
    return isinstance(value, Group)


CHECKS: dict[str, Callable[[object], bool]] = {
    "class": inspect.isclass,
    "exception": is_error,
    "module": inspect.ismodule,
    "lazy resource proxy": is_group,
}


@pytest.mark.parametrize("kind", CHECKS)
def test_a_name_means_the_same_kind_of_thing(kind: str) -> None:
    """Classes are classes here too, errors are errors, groups of endpoints are groups."""
    names = [name for name in openai_async.__all__ if FACTS["top_level"].get(name, {}).get("kind") == kind]
    assert names
    assert [name for name in names if not CHECKS[kind](getattr(openai_async, name))] == []


@pytest.mark.parametrize("client", ["OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"])
@pytest.mark.parametrize("method", ["constructor", "copy"])
def test_options_of_the_official_clients_are_taken(client: str, method: str) -> None:
    """Every option of the official client may be given here by name, but for those listed with a reason."""
    kind = getattr(openai_async, client)
    options = inspect.signature(kind if method == "constructor" else kind.copy).parameters
    wanted = {fact["name"] for fact in FACTS["clients"][client][method]} - {"_extra_kwargs"}
    assert sorted(wanted - {*options}) == [name for name in flat(MISSING_OPTIONS) if name in wanted]
    assert {options[name].kind for name in wanted & {*options}} == {inspect.Parameter.KEYWORD_ONLY}
