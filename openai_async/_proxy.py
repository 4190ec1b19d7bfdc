"""Proxies that the environment names: ``HTTPS_PROXY`` and its kin, ``NO_PROXY``, and on some systems the settings."""

from __future__ import annotations

from urllib.request import getproxies, proxy_bypass

from ._exceptions import OpenAIError

__all__ = ["any_proxy", "environment_proxy"]


def any_proxy() -> bool:
    """Whether the environment names a proxy for anything."""
    return bool(getproxies())


def environment_proxy(scheme: str, host: str | None, port: int | None) -> str | None:
    """Address of the proxy for an origin, None for none.

    Raises:
        OpenAIError: it is a SOCKS proxy, which cannot be used.
    """
    if not host or proxy_bypass(f"{host}:{port}" if port else host):
        return None
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if proxy is None:
        return None
    if "://" not in proxy:
        return f"http://{proxy}"
    if proxy.startswith("socks"):
        raise OpenAIError(
            f"The environment names a SOCKS proxy ({proxy.split('://')[0]}), which is not supported. "
            "Use an HTTP proxy, or HTTPOptions(trust_env=False) to go without."
        )
    return proxy
