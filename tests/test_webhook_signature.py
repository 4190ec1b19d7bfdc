"""Signatures of webhooks: what is accepted, what is not, and that other implementations agree."""

from __future__ import annotations

import time
from base64 import b64encode
from collections.abc import Iterator
from datetime import datetime, timezone
from email.message import Message
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given, strategies as st
from multidict import CIMultiDict, CIMultiDictProxy
from standardwebhooks import Webhook, WebhookVerificationError

from openai_async import InvalidWebhookSignatureError
from openai_async._webhook_signature import WebhookHeaders, keys, octets, sign, verify

NOW = 1_750_000_000
SECRET = "whsec_" + b64encode(b"a secret of 32 bytes, or thereby").decode()
BODY = b'{"id": "evt_1", "type": "batch.completed", "data": {"id": "batch_1"}}'


def signed(
    body: bytes = BODY, *secrets: str, webhook_id: str = "wh_1", at: int | str = NOW, version: str = "v1"
) -> dict[str, str]:
    """The headers of a webhook."""
    entries = [sign(key, webhook_id.encode(), str(at).encode(), body) for key in keys(secrets or SECRET)]
    signatures = " ".join(f"{version},{entry.decode().partition(',')[2]}" for entry in entries)
    return {"webhook-id": webhook_id, "webhook-timestamp": str(at), "webhook-signature": signatures}


def check(headers: WebhookHeaders, body: bytes = BODY, secret: Any = SECRET, **options: Any) -> None:
    verify(body, headers, secret, **{"tolerance": 300, "now": NOW, **options})


def rejected(headers: WebhookHeaders, body: bytes = BODY, secret: Any = SECRET, **options: Any) -> str:
    """Why a webhook is not accepted."""
    with pytest.raises(InvalidWebhookSignatureError) as caught:
        check(headers, body, secret, **options)
    assert isinstance(caught.value, ValueError)
    return str(caught.value)


# -- the scheme --------------------------------------------------------------------------------------------------------


def test_a_known_signature() -> None:
    """The example that libraries of Standard Webhooks are tested with is accepted."""
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    check(headers, b'{"test": 2432232314}', "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", now=1614265330)


def changes(text: bytes) -> Iterator[bytes]:
    """`text` with each of its bytes changed, or taken out, or followed by another."""
    for place, byte in enumerate(text):
        for instead in (bytes([byte ^ 1]), b"", bytes([byte, 48])):
            yield text[:place] + instead + text[place + 1 :]


def test_every_byte_counts() -> None:
    """A change of any byte of the body, the id, the time or the signature is noticed."""
    headers = signed()
    check(headers)
    for body in changes(BODY):
        rejected(headers, body)
    for name, value in headers.items():
        for changed in changes(value.encode()):
            rejected({**headers, name: changed.decode()}, tolerance=1e99)


def test_a_key_is_base64_behind_its_prefix_and_else_the_text_itself() -> None:
    """The two forms of a secret make the keys they stand for."""
    assert keys(SECRET) == [b"a secret of 32 bytes, or thereby"]
    assert keys("a secret, in words") == [b"a secret, in words"]
    check(signed(BODY, "plain"), secret="plain")
    rejected(signed(BODY, "plain"), secret="whsec_" + b64encode(b"other").decode())


@pytest.mark.parametrize(
    "text", [f"{SECRET} whsec_Zm9v", f"{SECRET},whsec_Zm9v", f"{SECRET}, whsec_Zm9v,\n", f"{SECRET}\n\twhsec_Zm9v \n"]
)
def test_a_text_may_list_secrets(text: str) -> None:
    """Several secrets with the prefix fit into one environment variable; whitespace around them does not count."""
    assert keys(text) == [*keys(SECRET), b"foo"]


def test_several_secrets() -> None:
    """While secrets are exchanged, one signature that fits one secret is enough, on either side."""
    check(signed(BODY, "old"), secret=["new", "old"])
    check(signed(BODY, "old", "new"), secret="new")
    check(signed(BODY, "old", "new"), secret=("other", SECRET, "old"))
    assert "any of the 2 secrets" in rejected(signed(BODY, "old"), secret=["new", "newer"])


@pytest.mark.parametrize("secret", ["", "whsec_", [], [""], ["fine", ""], "whsec_ "])
def test_an_empty_secret_is_refused(secret: Any) -> None:
    """No secret is never a valid one."""
    with pytest.raises(ValueError, match="secret is empty"):
        check(signed(), secret=secret)


@pytest.mark.parametrize("secret", ["whsec_abc", "whsec_Zm9v!", f"{SECRET} whsec_a", "whsec_ä"])
def test_a_damaged_secret_is_told(secret: str) -> None:
    """A secret that lost a part is a ValueError that does not repeat it."""
    with pytest.raises(ValueError, match="not base64; is a part missing") as caught:
        check(signed(), secret=secret)
    assert not isinstance(caught.value, InvalidWebhookSignatureError)
    assert secret not in str(caught.value)


@pytest.mark.parametrize("secret", [b"bytes", [b"bytes"], 1])
def test_a_secret_is_text(secret: Any) -> None:
    """What is no text is a TypeError."""
    with pytest.raises(TypeError, match=r"a webhook secret is text, not (bytes|int)|not iterable"):
        check(signed(), secret=secret)


# -- time --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tolerance", [0, 1, 300, 4000])
@pytest.mark.parametrize("side", [-1, 1])
def test_the_tolerance_is_exact(tolerance: int, side: int) -> None:
    """A signature that is as old or as new as may be is accepted, and one a second further away is not."""
    check(signed(at=NOW + side * tolerance), tolerance=tolerance)
    check(signed(at=NOW - tolerance), tolerance=tolerance, now=NOW + 0.999)
    text = rejected(signed(at=NOW + side * (tolerance + 1)), tolerance=tolerance)
    assert f"{tolerance + 1} s {'ago' if side < 0 else 'in the future'}" in text
    assert f"the clock here is {tolerance + 1} s {'fast' if side < 0 else 'slow'}" in text


def test_a_tolerance_that_is_no_number_accepts_nothing() -> None:
    """A NaN, which no age compares with, does not let every age pass."""
    rejected(signed(at=NOW), tolerance=float("nan"))


@pytest.mark.parametrize(
    "at", ["", "now", "1e9", "-1", "+1750000000", "1_750_000_000", "1750000000.0", "\u0661\u0667\u0665", "9" * 16]
)
def test_a_time_is_a_number(at: str) -> None:
    """Anything but digits is refused, even if it is signed."""
    assert "no number of seconds" in rejected(signed(at=at), tolerance=1e99)


# -- headers -----------------------------------------------------------------------------------------------------------


class WerkzeugLike:
    """Headers that are no mapping, but have items."""

    def __init__(self, pairs: dict[str, str]) -> None:
        self._pairs = pairs

    def __getitem__(self, name: str) -> str:
        raise AssertionError("names are not looked up in whatever way headers do that")

    def items(self, lower: bool = False) -> Iterator[tuple[str, str]]:
        return ((name.lower() if lower else name, value) for name, value in self._pairs.items())


def message(headers: dict[str, str]) -> Message:
    found = Message()
    for name, value in headers.items():
        found[name] = value
    return found


HEADERS = signed()
FORMS: dict[str, WebhookHeaders] = {
    "a dictionary": HEADERS,
    "capitals": {name.title(): value for name, value in HEADERS.items()},
    "shouted": {name.upper(): value for name, value in HEADERS.items()},
    "aiohttp": CIMultiDictProxy(CIMultiDict({"Host": "x", **HEADERS})),
    "http.server": message(HEADERS),
    "werkzeug": WerkzeugLike(HEADERS),
    "pairs": list(HEADERS.items()),
    "an iterator": iter(HEADERS.items()),
    "asgi": [(name.encode(), value.encode()) for name, value in HEADERS.items()],
    "spaces": {name: f" {value}\t" for name, value in HEADERS.items()},
}


@pytest.mark.parametrize("headers", FORMS.values(), ids=FORMS)
def test_headers_of_any_kind(headers: WebhookHeaders) -> None:
    """What the web frameworks have is taken as it is."""
    check(headers)


@pytest.mark.parametrize("name", HEADERS)
def test_a_missing_header_is_told(name: str) -> None:
    """A request without one of the headers is no webhook, and the error names the header."""
    assert f"no header {name}:" in rejected({other: value for other, value in HEADERS.items() if other != name})
    assert rejected({}).count("no header webhook-id and no webhook-timestamp and no webhook-signature") == 1


def test_the_first_of_two_headers_counts() -> None:
    """A header that was added behind another of the same name changes nothing: frameworks give the first as well."""
    check([*HEADERS.items(), ("webhook-id", "wh_2"), ("Webhook-Signature", "v1,x")])
    rejected([("webhook-id", "wh_2"), *HEADERS.items()])


@pytest.mark.parametrize("value", [NOW, None, ["1"]])
def test_a_header_that_is_no_text_is_a_type_error(value: Any) -> None:
    """A value that no request has is a mistake of the caller."""
    with pytest.raises(TypeError, match="webhook-timestamp must be str or bytes"):
        check({**HEADERS, "webhook-timestamp": value})


@pytest.mark.parametrize("value", [None, "webhook-id: wh_1", [1], 7])
def test_what_are_no_headers_is_a_type_error(value: Any) -> None:
    """It is told in terms of headers."""
    with pytest.raises(TypeError, match="headers are a mapping, or pairs of names and values"):
        check(value)


def test_unknown_versions_are_passed_over() -> None:
    """Signatures of other schemes neither count nor disturb; without one that is known, the error says so."""
    known, other = HEADERS["webhook-signature"], signed(version="v1a")["webhook-signature"]
    for value in (f"{other} {known}", f"{known} v2,x", f"nonsense  {known} ,", f"v1, {known}"):
        check({**HEADERS, "webhook-signature": value})
    for value in (other, "", "v1", known.removeprefix("v1,"), known.replace("v1,", "V1,"), "v1;" + known[3:]):
        rejected({**HEADERS, "webhook-signature": value})
    assert "no signature of a known version (v1)" in rejected({**HEADERS, "webhook-signature": other})


@given(name=st.sampled_from(sorted(HEADERS)), value=st.text() | st.binary())
def test_no_header_breaks_it(name: str, value: str | bytes) -> None:
    """Whatever an attacker writes into a header leads to the one error, never to another."""
    text = value.decode("latin-1") if isinstance(value, bytes) else value
    assume(text.strip() != HEADERS[name])
    rejected({**HEADERS, name: value})


# -- payloads ----------------------------------------------------------------------------------------------------------


def test_payloads() -> None:
    """Text is encoded, bytes stay as they are, and what was parsed already is refused with a reason."""
    assert octets("ä") == "ä".encode()
    assert octets(b"\xff\r\n") == octets(bytearray(b"\xff\r\n")) == b"\xff\r\n"
    with pytest.raises(TypeError, match="body as it was received, str or bytes, not dict"):
        octets({"id": "evt_1"})


def test_the_error_tells_what_to_look_for() -> None:
    """A body that was parsed and written again does not match, and the error says how that comes."""
    again = msgspec.json.encode(msgspec.json.decode(BODY))
    assert again != BODY
    text = rejected(signed(), again)
    assert "JSON that a framework parsed and wrote again" in text
    assert "whsec_" in text


# -- another implementation --------------------------------------------------------------------------------------------

SECRETS = st.binary(min_size=1, max_size=80).map(lambda key: "whsec_" + b64encode(key).decode())
IDS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=60)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(1 << 53), 1 << 53) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@given(secret=SECRETS, webhook_id=IDS, body=st.text(), at=st.integers(0, 4_000_000_000))
def test_what_standardwebhooks_signs_is_accepted(secret: str, webhook_id: str, body: str, at: int) -> None:
    """Any webhook signed by the other library is verified, and its signature is ours to the letter."""
    theirs = Webhook(secret).sign(webhook_id, datetime.fromtimestamp(at, timezone.utc), body)
    check({**signed(at=at, webhook_id=webhook_id), "webhook-signature": theirs}, body.encode(), secret, now=at)
    assert signed(body.encode(), secret, webhook_id=webhook_id, at=at)["webhook-signature"] == theirs


@given(secrets=st.lists(SECRETS, min_size=1, max_size=3), webhook_id=IDS, value=VALUES)
def test_standardwebhooks_accepts_what_is_signed_here(secrets: list[str], webhook_id: str, value: Any) -> None:
    """The other library verifies our signatures with each of the secrets, and reads the same."""
    body = msgspec.json.encode(value)
    headers = signed(body, *secrets, webhook_id=webhook_id, at=int(time.time()))
    for secret in secrets:
        assert Webhook(secret).verify(body, headers) == value


@given(secret=SECRETS, other=SECRETS, body=st.binary())
def test_both_refuse_the_same(secret: str, other: str, body: bytes) -> None:
    """A webhook of another secret is refused by both."""
    headers = signed(body, secret, at=int(time.time()))
    assume(keys(secret)[0].rstrip(b"\0") != keys(other)[0].rstrip(b"\0"))  # HMAC fills keys up with zeros
    rejected(headers, body, other, now=time.time())
    with pytest.raises((WebhookVerificationError, UnicodeDecodeError)):
        Webhook(other).verify(body, headers)
