"""Typed values while their text is being written, in time that is linear in the text.

A scanner keeps its place in the text; it never looks at a character twice. Objects and lists are made when they open,
their missing fields None, and grow in place. A text grows too where its type is `str`; other values are there when they
are whole. What does not fit is left out: whether it is an error is said when the whole text is parsed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, Generic, TypeVar, cast

import msgspec

from ._json_schema import ROOT
from ._model_meta import ModelMeta
from ._output_type import OutputType
from ._shape_reader import shape
from ._shapes import Choice, Field, Fields, Fixed, Items, Leaf, MisfitError, Shape, Whole

__all__ = ["Partial"]

T = TypeVar("T")

_Known = Shape | None
"""The shape of a value; None if it may be anything."""


class Partial(Generic[T]):
    """A value that is being written.

    output: the type of the value; None for any JSON.
    """

    def __init__(self, output: OutputType[T] | None) -> None:
        known: _Known = None if output is None else output.shape
        self._wrapped = output is not None and output.wrapped
        if self._wrapped and known is not None:
            whole = Fields(dict, dict, None)
            whole.fields = [Field(ROOT, ROOT, known, required=True)]
            known = whole
        self._root = _Array(None)
        self._root.items = [known]
        self._open: list[_Array | _Object] = [self._root]
        self._text: list[str] | None = None  # pieces of the string that is being written
        self._rest = ""  # begin of a number, a word or an escape
        self._stopped = False

    @property
    def value(self) -> T | None:
        """The value so far; None as long as nothing can be said. Later values may be the same object, grown."""
        if self._text is not None and not self._open[-1].is_at_key and _grows(self._open[-1].known):
            self._text = ["".join(self._text)]
            self._open[-1].show(self._text[0])
        for outer, inner in reversed(list(zip(self._open, self._open[1:], strict=False))):
            if inner.is_rebuilt:
                outer.show(inner.current())
        value: Any = self._root.made[0] if self._root.made else None
        return cast("T | None", value.get(ROOT) if self._wrapped and value is not None else value)

    def feed(self, text: str) -> None:
        """Take the next piece of the text; at what is no JSON, the value stays as it is from then on."""
        text = self._rest + text
        self._rest = ""
        place = 0
        while place < len(text) and not self._stopped:
            step = self._token if self._text is None else self._string
            after = step(text, place)
            if after == place:  # the piece ends within something that is only known when it is whole
                self._rest = text[place:]
                self._stopped = len(self._rest) > _LONGEST
                return
            place = after

    def _string(self, text: str, place: int) -> int:
        pieces = cast("list[str]", self._text)
        end = cast("re.Match[str]", _PLAIN.match(text, place)).end()
        if end > place:
            pieces.append(text[place:end])
            return end
        if text[place] == '"':
            self._text = None
            self._whole_string("".join(pieces))
            return place + 1
        escape = _ESCAPE.match(text, place)
        if escape is None:
            self._stopped = len(text) - place > _LONGEST_ESCAPE
            return place
        pieces.append(msgspec.json.decode(f'"{escape[0]}"') if escape[1] is None else "\ufffd")
        return escape.end()

    def _whole_string(self, text: str) -> None:
        top = self._open[-1]
        if top.is_at_key:
            top.begin(text)
        else:
            top.put(_made(top.known, text))

    def _token(self, text: str, place: int) -> int:
        sign = text[place]
        if sign in _BLANKS:
            return cast("re.Match[str]", _BLANK.match(text, place)).end()
        if sign == '"':
            self._text = []
        elif sign in "{[":
            inner = _Object(self._open[-1].known) if sign == "{" else _Array(self._open[-1].known)
            self._open[-1].show(inner.current())
            self._open.append(inner)
        elif sign in "}]" and len(self._open) > 1:
            closed = self._open.pop()
            self._open[-1].put(closed.close())
            self._stopped = len(self._open) == 1
        else:
            return self._scalar(text, place)
        return place + 1

    def _scalar(self, text: str, place: int) -> int:
        found = _SCALAR.match(text, place)
        if found is None or found.end() == len(text):
            self._stopped = found is None
            return place
        try:
            value = msgspec.json.decode(found[0])
        except msgspec.DecodeError:
            self._stopped = True
            return place
        self._open[-1].put(_made(self._open[-1].known, value))
        return found.end()


_BLANKS = " \t\r\n,:"
_BLANK = re.compile(r"[ \t\r\n,:]+")
_PLAIN = re.compile(r'[^"\\]*')
# A pair of surrogates is one character; half of one, which no text can hold, is the first group.
_ESCAPE = re.compile(
    r'\\(?:["\\/bfnrt]|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}'
    r"|(u[dD][c-fC-F][0-9a-fA-F]{2}|u[dD][89abAB][0-9a-fA-F]{2}(?=[^\\]|\\[^u])))"
)
_SCALAR = re.compile(r"[-+.\w]+")
_LONGEST_ESCAPE = 12
_LONGEST = 1000  # of a number


def _grows(known: _Known) -> bool:
    """Whether a text of that shape is shown while it is being written."""
    if isinstance(known, Choice):
        return any(_grows(member) for member in known.members)
    return known is None or (isinstance(known, Leaf) and known.is_text)


def _made(known: _Known, value: Any) -> Any:
    """A value of its type; None if it is not of that type."""
    if known is None:
        return value
    try:
        return known.build(value, ())
    except MisfitError:
        return value if isinstance(value, str) and _grows(known) else None


def _members(known: _Known, *kinds: type) -> list[Any]:
    """The shapes of some kinds that a value may be of."""
    if isinstance(known, Choice):
        return [one for member in known.members for one in _members(member, *kinds)]
    return [known] if isinstance(known, kinds) else []


class _Array:
    """An array that is being written."""

    is_at_key = False

    def __init__(self, known: _Known) -> None:
        self.made: list[Any] = []
        self.items: Sequence[_Known] = ()
        self._item: _Known = None
        self._make: Callable[[list[Any]], Any] = list
        self._is_open = False
        members = _members(known, Items, Fixed)
        self._fits = known is None or bool(members)
        for one in members[:1]:
            if isinstance(one, Items):
                self._item, self._make = one.item, one.make
            else:
                self.items, self._make = one.items, tuple
        self.is_rebuilt = self._make is not list

    @property
    def known(self) -> _Known:
        """The shape of the item that is being written."""
        index = len(self.made) - self._is_open
        return self.items[index] if index < len(self.items) else self._item

    def begin(self, name: str) -> None:
        """Take a key, which arrays do not have."""

    def show(self, value: Any) -> None:
        """Let `value` be the item that is being written."""
        if self._is_open:
            self.made[-1] = value
        else:
            self.made.append(value)
        self._is_open = True

    def put(self, value: Any) -> None:
        """Let `value` be the whole item."""
        self.show(value)
        self._is_open = False

    def current(self) -> Any:
        """The array so far; None if there is to be something else."""
        if not self._fits:
            return None
        if not self.is_rebuilt:
            return self.made
        try:
            return self._make([one for one in self.made if one is not None])
        except TypeError:  # a set of what has no hash
            return None

    close = current


class _Object:
    """An object that is being written: of one class, or of several until its keys tell which."""

    def __init__(self, known: _Known) -> None:
        self._name: str | None = None
        self._plain: dict[str, Any] = {}
        self._defaulted: set[str] = set()  # fields for which null came, which stands for their default
        self._options = [_class_of(one) for one in _members(known, Fields, Whole)]
        self._choice = known
        self._class: _Class | None = None
        self._made: Any = self._plain if known is None else None
        if len(self._options) == 1:
            self._decide(self._options[0])

    @property
    def is_at_key(self) -> bool:
        """Whether the next string is a key."""
        return self._name is None

    @property
    def is_rebuilt(self) -> bool:
        """Whether what holds the object has to be given it again: it is made anew, or was made late."""
        return self._class is not None and (self._class.is_tuple or len(self._options) > 1)

    @property
    def known(self) -> _Known:
        """The shape of the value that is being written."""
        field = self._field()
        return field.shape if field is not None else None

    def begin(self, name: str) -> None:
        """Take the next key."""
        self._name = name
        if self._class is None and self._options:
            self._narrow({*self._plain, name})

    def show(self, value: Any) -> None:
        """Let `value` be what is being written under the current key."""
        if self._class is None:
            self._plain[self._name or ""] = value
        else:
            field = self._field()
            if field is not None:
                self._class.assign(self._made, field.name, value)

    def put(self, value: Any) -> None:
        """Let `value` be the whole of what is under the current key."""
        self.show(value)
        field = self._field()
        if self._class is None and self._options:
            self._tagged(self._name, value)
        elif value is None and field is not None and field.default_for_null:
            self._defaulted.add(field.name)
        self._name = None

    def current(self) -> Any:
        """The object so far; None if its class is not known."""
        return self._class.finished(self._made) if self._class is not None else self._made

    def close(self) -> Any:
        """The whole object."""
        if self._class is not None and self._defaulted:
            return self._class.completed(self._made, self._defaulted)
        if self._class is not None or self._choice is None:
            return self.current()
        return _made(self._choice, self._plain)

    def _field(self) -> Field | None:
        return self._class.fields.get(self._name or "") if self._class is not None else None

    def _narrow(self, names: set[str]) -> None:
        left = [one for one in self._options if names <= one.names]
        if len(left) == 1:
            self._decide(left[0])

    def _tagged(self, name: str | None, value: Any) -> None:
        left = [one for one in self._options if one.tag == (name, value)]
        if left:
            self._decide(left[0])

    def _decide(self, one: _Class) -> None:
        made = one.blank()
        if made is None:
            return
        self._class, self._made = one, made
        for name, value in self._plain.items():
            field = one.fields.get(name)
            if field is not None:
                one.assign(made, field.name, _made(field.shape, value))


class _Class:
    """How objects of a class are made before their fields are known."""

    def __init__(self, one: Fields | Whole) -> None:
        self._cls: Any = one.cls if isinstance(one, Fields) else one.type
        self.tag = one.tag if isinstance(one, Fields) else None
        self._arguments: dict[str, str] = {}  # attribute -> argument of the constructor
        self.fields: dict[str, Field] = {}
        for field in one.fields if isinstance(one, Fields) else _fields(one):
            # The constructors of attrs drop underscores; on the wire it is the attribute.
            attribute = field.wire if hasattr(self._cls, "__attrs_attrs__") else field.name
            self._arguments[attribute] = field.name
            self.fields[field.wire] = field._replace(name=attribute)
        self.names = {*self.fields, *(self.tag or ())[:1]}
        self._is_dict = self._cls is dict
        self.is_tuple = isinstance(self._cls, type) and issubclass(self._cls, tuple)

    def blank(self) -> Any:
        """An object whose fields are None; None if the class does not allow that."""
        names = [field.name for field in self.fields.values()]
        if self._is_dict or self.is_tuple:
            return {}
        if hasattr(self._cls, "model_construct"):
            return self._cls.model_construct(set(), **dict.fromkeys(names))
        try:
            if hasattr(self._cls, "__struct_fields__"):
                return self._cls(**dict.fromkeys(names))
            made = object.__new__(self._cls)
        except Exception:  # noqa: BLE001 - whatever a check in the class says to fields that are not there
            return None
        for name in names:
            object.__setattr__(made, name, None)
        return made

    def assign(self, made: Any, name: str, value: Any) -> None:
        """Set a field, which the class may not allow others to do."""
        if self._is_dict or self.is_tuple:
            made[name] = value
        elif isinstance(self._cls, ModelMeta):
            setattr(made, name, value)
        elif hasattr(made, "__struct_fields__"):
            msgspec.structs.force_setattr(made, name, value)
        else:
            object.__setattr__(made, name, value)
            getattr(made, "__pydantic_fields_set__", set[str]()).add(name)

    def finished(self, made: Any) -> Any:
        """The object, which is made anew each time if it cannot be changed."""
        if not self.is_tuple:
            return made
        return self._cls(**{field.name: made.get(field.name) for field in self.fields.values()})

    def completed(self, made: Any, defaulted: set[str]) -> Any:
        """The object with the defaults of some fields, made anew as only the class knows them."""
        known: Any = made if self._is_dict else self._arguments
        names: list[str] = [name for name in known if name not in defaulted]
        try:
            return self._cls(**{self._arguments[name]: self._value(made, name) for name in names})
        except (TypeError, ValueError):  # of a check in the class
            return self.finished(made)

    def _value(self, made: Any, name: str) -> Any:
        return made.get(name) if self._is_dict or self.is_tuple else getattr(made, name)


@lru_cache(maxsize=512)
def _class_of(one: Fields | Whole) -> _Class:
    return _Class(one)


def _fields(one: Whole) -> Iterable[Field]:
    """The fields of a model of pydantic or of this package."""
    fields: dict[str, Any] = getattr(one.type, "model_fields", {})
    return [Field(name, info.alias or name, _shape(info.annotation), required=True) for name, info in fields.items()]


def _shape(annotation: Any) -> Any:
    """The shape of a field of a model; None if it may be anything."""
    try:
        return shape(annotation)
    except TypeError:
        return None
