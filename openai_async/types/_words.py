"""Words the generated types are written in, where a checker and the decoder need different meanings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["ContentType", "Object", "SequenceNotStr"]

ContentType = TypeVar("ContentType")
"""What the text of an answer is parsed into."""

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Protocol, SupportsIndex, TypeAlias, overload

    Object: TypeAlias = object

    _Item = TypeVar("_Item", covariant=True)

    class SequenceNotStr(Protocol[_Item]):
        """A sequence of items; a lone string, itself a sequence of strings, is not one."""

        @overload
        def __getitem__(self, index: SupportsIndex, /) -> _Item: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[_Item]: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[_Item]: ...
        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
        def count(self, value: Any, /) -> int: ...
        def __reversed__(self) -> Iterator[_Item]: ...

else:
    from collections.abc import Sequence as SequenceNotStr

    # The decoder treats `object` as a class of its own and `Any` as "whatever JSON holds", which is what is meant.
    Object = Any
