"""The certificate of the server's TLS port, made for one run."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import trustme

__all__ = ["certificate"]


@contextmanager
def certificate() -> Generator[tuple[Path, Path]]:
    """PEM files: key and certificate of the server, and the authority that clients have to trust."""
    authority = trustme.CA()
    with TemporaryDirectory() as folder:
        key, trusted = Path(folder, "server.pem"), Path(folder, "authority.pem")
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(key))
        authority.cert_pem.write_to_path(str(trusted))
        yield key, trusted
