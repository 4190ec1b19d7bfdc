"""What a client has sent, a JSON object or the fields of a form, and refusals of what is missing or of another type."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any, cast

from .answers import Object, Refusal

__all__ = ["Fields"]


class Fields(ABC):
    """Parameters by name."""

    __slots__ = ()

    @property
    @abstractmethod
    def body(self) -> Object:
        """All of them.

        Raises:
            Refusal: there are none.
        """

    @property
    def options(self) -> Object:
        """All of them, where there may be none."""
        return self.body

    @property
    def is_form(self) -> bool:
        """Whether they are fields of a form, and so text."""
        return False

    def required(self, *names: str) -> tuple[Any, ...]:
        """The values of the parameters `names`.

        Raises:
            Refusal: one is missing.
        """
        body = self.body
        for name in names:
            if body.get(name) is None:
                raise Refusal(
                    400, f"Missing required parameter: '{name}'.", code="missing_required_parameter", param=name
                )
        return tuple(body[name] for name in names)

    def object(self, name: str) -> Object:
        """The value of the parameter `name`, which is an object; an empty one if it is missing.

        Raises:
            Refusal: it is something else.
        """
        value = self.options.get(name)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise Refusal(400, f"Invalid type for '{name}': expected an object.", code="invalid_type", param=name)
        return cast("Object", value)

    def items(self, name: str) -> list[Any]:
        """The value of the parameter `name`, which is a list; an empty one if it is missing.

        Raises:
            Refusal: it is something else.
        """
        value = self.options.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise Refusal(400, f"Invalid type for '{name}': expected a list.", code="invalid_type", param=name)
        return list(cast("Iterable[Any]", value))

    def number(self, name: str, default: int | None, least: int, most: int) -> int | None:
        """The value of the integer parameter `name`.

        Raises:
            Refusal: it is no integer, or outside of `least` to `most`.
        """
        value = self.body.get(name)
        if value is None:
            return default
        if self.is_form and isinstance(value, str) and value.isdigit():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise Refusal(400, f"Invalid type for '{name}': expected an integer.", code="invalid_type", param=name)
        if not least <= value <= most:
            raise Refusal(
                400, f"Invalid '{name}': {value} is not between {least} and {most}.", code="invalid_value", param=name
            )
        return value
