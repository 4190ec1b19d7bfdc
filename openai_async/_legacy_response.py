"""What ``with_raw_response`` gives, at the import path that programs written for the official package use.

The responses of both clients are a `LegacyAPIResponse`, as there; each client has a class of its own below it.
"""

from ._binary import HttpxBinaryResponseContent
from ._response_head import WholeResponse as LegacyAPIResponse

__all__ = ["HttpxBinaryResponseContent", "LegacyAPIResponse"]
