"""Words the generated types are written in, where a checker and the decoder need different meanings."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

__all__ = ["ContentType", "Object", "Open", "SequenceNotStr", "Vector"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar as _TypeVar

    ContentType = _TypeVar("ContentType", default=None)
else:
    ContentType = TypeVar("ContentType")
"""What the text of an answer is parsed into; None if it is not."""

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Protocol, SupportsIndex, TypeAlias, overload

    Object: TypeAlias = object

    _Alias = TypeVar("_Alias")
    Open: TypeAlias = Annotated[_Alias, "any string decodes"]

    Vector: TypeAlias = list[float]

    _Item_co = TypeVar("_Item_co", covariant=True)

    class SequenceNotStr(Protocol[_Item_co]):
        """A sequence of items; a lone string, itself a sequence of strings, is not one."""

        @overload
        def __getitem__(self, index: SupportsIndex, /) -> _Item_co: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[_Item_co]: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[_Item_co]: ...
        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
        def count(self, value: Any, /) -> int: ...
        def __reversed__(self) -> Iterator[_Item_co]: ...

else:
    from collections.abc import Sequence as SequenceNotStr

    # The decoder treats `object` as a class of its own and `Any` as "whatever JSON holds", which is what is meant.
    Object = Any

    # Numbers by documentation; base64 on the way, see `openai_async._embeddings`.
    Vector = Union[list[float], str]

    class Open:
        """`Open[Alias]` is the alias with every closed list of strings in it opened to any string.

        The alias itself stays a `Literal`, whose values programs can list; only fields of answers use the open form.
        """

        def __class_getitem__(cls, alias: Any) -> Any:
            return _opened(alias)


_CONTAINERS: frozenset[Any] = frozenset({list, dict})


@cache
def _opened(type_: Any) -> Any:
    origin: Any = get_origin(type_)
    arguments: tuple[Any, ...] = get_args(type_)
    if origin is Literal:
        kinds = {value.__class__: None for value in arguments}
        return Union[tuple(kinds)]
    opened = tuple(_opened(argument) for argument in arguments)
    if opened == arguments:
        return type_
    generic: Any = Union if origin not in _CONTAINERS else origin
    return generic[opened]
