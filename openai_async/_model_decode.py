"""JSON text to models: one pass of the decoder for what fits, and the slow path for what does not."""

from __future__ import annotations

import re
from typing import Any, Generic, TypeVar

import msgspec

from ._model_build import Path, build, path_text
from ._model_decoder import decoder
from ._model_stamp import Source, stamping
from ._model_trace import LARGE, let_go

__all__ = ["ModelDecodeError", "StreamDecoder", "decode", "unfit"]

T = TypeVar("T")

_UNDECODED = (msgspec.DecodeError, RecursionError)
_SHARING = 16  # events that refer to the same texts

# A union that the decoder cannot tell apart adds a path of its own, inside the one the decoder gives.
_COMPLAINT = r"(.*?)(?: - at `\$(.*?)`)?(?: - at `\$(.*?)`)?"  # compiled when it is used


class ModelDecodeError(ValueError):
    """JSON text could not be decoded.

    path:   where it does not fit the type, ``$`` for the whole; None if the text is not well-formed JSON.
    reason: what is wrong there.
    """

    def __init__(self, path: str | None, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return self.reason if self.path is None else f"{self.reason} - at `{self.path}`"


def unfit(problem: tuple[Path, str]) -> ModelDecodeError:
    """The error for a value that does not fit."""
    path, reason = problem
    return ModelDecodeError(path_text(path), reason)


def decode(type_: Any, data: bytes, *, strict: bool = False) -> Any:
    """The value of a JSON text as a `type_`: a class of models, a union, ``list[...]``, ``dict[...]`` or ``object``.

    What does not fit is kept as it is: a number stays a number where text is documented, an unknown member of a union
    becomes a model that has its keys as attributes.

    Raises:
        ModelDecodeError: the text is not well-formed, or `strict` and it does not fit.
    """
    decoder_ = decoder(type_)
    source = Source(decoder_, [data], strict)
    try:
        value = stamping(source)(decoder_.decode, data)
    except _UNDECODED as error:
        return _decode_slowly(type_, data, error, strict=strict)
    if len(data) > LARGE:
        let_go(source, value)
    return value


class StreamDecoder(Generic[T]):
    """Decodes the events of one stream, many at a time, by the rules of `decode`."""

    def __init__(self, event_type: Any, *, strict: bool = False) -> None:
        self._type = event_type
        self._strict = strict
        self._decoder = decoder(event_type)
        self._decode = self._decoder.decode
        self._start_source()

    def _start_source(self) -> None:
        self._raws: list[bytes] = []
        self._run = stamping(Source(self._decoder, self._raws, self._strict))

    def decode_batch(self, raws: list[bytes]) -> list[T]:
        """The events whose JSON texts are `raws`, at least one, in order.

        Raises:
            ModelDecodeError: as `decode` does, for the first text that cannot be decoded.
        """
        # Events share a source, which costs less than one each; but one that is kept shall not keep many texts.
        if len(self._raws) > _SHARING:
            self._start_source()
        if len(raws[0]) > LARGE:  # it began in an earlier read, so it is the first of its batch
            return self._decode_singly(raws)
        decode_one = self._decode
        try:
            batch = [self._run(decode_one, raws[0])] if len(raws) == 1 else self._run(list, map(decode_one, raws))
        except BaseException as error:
            self._start_source()  # the numbers that were drawn belong to no text that is kept
            if not isinstance(error, _UNDECODED):
                raise
            return self._decode_singly(raws)
        self._raws += raws
        return batch

    def _decode_singly(self, raws: list[bytes]) -> list[T]:
        return [decode(self._type, raw, strict=self._strict) for raw in raws]


def _decode_slowly(type_: Any, data: bytes, error: Exception, *, strict: bool) -> Any:
    if strict and isinstance(error, msgspec.ValidationError):
        match = re.fullmatch(_COMPLAINT, str(error), re.DOTALL)
        reason, inner, outer = match.groups("") if match else (str(error), "", "")
        raise ModelDecodeError(f"${outer}{inner}", reason) from error
    made, _ = build(type_, _plain_json(data, error))
    return made


def _plain_json(data: bytes, error: Exception) -> Any:
    """The value of a JSON text, read with the patience of the standard library if need be.

    That takes numbers out of range, halves of surrogate pairs, NaN and byte order marks, all of which servers do send.
    """
    try:
        return msgspec.json.decode(data)
    except _UNDECODED:
        pass
    import json

    try:
        return json.loads(data)
    except ValueError:
        raise ModelDecodeError(None, str(error)) from error
    except RecursionError:
        raise ModelDecodeError(None, "JSON is nested too deeply") from error
