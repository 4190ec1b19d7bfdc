"""Clients of Azure, at the import path that programs written for the official package use."""

from __future__ import annotations

from ..azure import AsyncAzureOpenAI, AzureADTokenProvider, MutuallyExclusiveAuthError
from ..sync.azure import AzureOpenAI

__all__ = [
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "MutuallyExclusiveAuthError",
]

AsyncAzureADTokenProvider = AzureADTokenProvider
