"""TLS contexts: built once per process and setting, off the event loop, for reading the CA store takes 30 ms."""

from __future__ import annotations

import functools
import os
import ssl
from importlib import import_module
from pathlib import Path
from typing import Any

from ._exceptions import OpenAIError

__all__ = ["tls_context"]


def tls_context(
    verify: bool | str | ssl.SSLContext, cert: str | tuple[str, str] | tuple[str, str, str] | None
) -> ssl.SSLContext | bool:
    """What aiohttp takes as ``ssl=``: a context, True for the one it has made already, or False to verify nothing.

    Raises:
        OpenAIError: a certificate file cannot be read.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if cert is None and verify is False:
        return False
    ca_file = verify if isinstance(verify, str) else os.environ.get("SSL_CERT_FILE")
    ca_dir = None if isinstance(verify, str) else os.environ.get("SSL_CERT_DIR")
    if verify is True and not (cert or ca_file or ca_dir) and _system_store():
        return True
    try:
        return _context(verify is not False, ca_file, ca_dir, cert)
    except OSError as error:  # an SSLError is one
        own = (cert,) if isinstance(cert, str) else cert or ()
        files = ", ".join(file for file in (ca_file, ca_dir, *own[:2]) if file)
        raise OpenAIError(
            f"The certificates cannot be loaded from {files}: {error}. "
            "Check SSL_CERT_FILE and SSL_CERT_DIR, or `verify` and `cert` of HTTPOptions."
        ) from error


@functools.lru_cache(maxsize=16)
def _context(
    verify: bool, ca_file: str | None, ca_dir: str | None, cert: str | tuple[str, ...] | None
) -> ssl.SSLContext:
    if ca_file and Path(ca_file).is_dir():
        ca_file, ca_dir = None, ca_file
    context = ssl.create_default_context(cafile=ca_file, capath=ca_dir)
    if not ca_file and not ca_dir and not _system_store() and not context.get_ca_certs():
        _load_certifi(context)
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if cert is not None:
        parts = (cert,) if isinstance(cert, str) else cert
        context.load_cert_chain(*parts)
    return context


def _system_store() -> bool:
    paths = ssl.get_default_verify_paths()
    return bool(paths.cafile or (paths.capath and any(Path(paths.capath).glob("*"))))


def _load_certifi(context: ssl.SSLContext) -> None:
    """Some Pythons come without a CA store (python.org's on macOS); certifi's is next best where it is installed."""
    try:
        certifi: Any = import_module("certifi")
    except ImportError:
        return
    context.load_verify_locations(cafile=certifi.where())
