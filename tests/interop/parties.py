"""Who the two sides are: throw-away keys and numbers, made once for a whole run, and signatures by other people's libraries."""

import base64
import datetime
import hashlib
import re
import secrets
import threading
import types

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from wechatpayv3 import utils as sdk

BEIJING = datetime.timezone(datetime.timedelta(hours=8))
sdk_lock = threading.Lock()


def rsa_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def private_pem(key):
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


def private_bare(key):
    """PKCS#8 as Alipay's console gives it: base64 without armour, on one line."""
    form = serialization.PrivateFormat.PKCS8
    return base64.b64encode(key.private_bytes(serialization.Encoding.DER, form, serialization.NoEncryption())).decode()


def public_pem(key):
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(serialization.Encoding.PEM, form).decode()


def public_bare(key):
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return base64.b64encode(key.public_key().public_bytes(serialization.Encoding.DER, form)).decode()


def certificate(key, name, since=-1, until=365):
    """A self-signed certificate, valid from `since` to `until` days from now; its PEM and its serial as WeChat writes it (hex, upper case)."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now + datetime.timedelta(days=since))
        .not_valid_after(now + datetime.timedelta(days=until)).sign(key, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.PEM).decode(), f"{made.serial_number:040X}"


def sdk_signature(key, path, method, timestamp, nonce, body):
    """What the SDK would have put into `signature` for this request (PKCS#1 v1.5 is deterministic)."""
    with sdk_lock:
        real = sdk.time
        sdk.time = types.SimpleNamespace(time=lambda: int(timestamp))
        try:
            line = sdk.build_authorization(path, method, "m", "s", key, data=body, nonce_str=nonce)
        finally:
            sdk.time = real
    return re.search(r'signature="([^"]*)"', line).group(1)


def v2_sign(fields, key, kind):
    text = "&".join(f"{name}={fields[name]}" for name in sorted(fields) if fields[name] and name != "sign")
    text += "&key=" + key
    if kind == "HMAC-SHA256":
        return sdk.hmac_sign(key, text)
    return hashlib.md5(text.encode()).hexdigest().upper()


class Parties:
    def __init__(self):
        self.merchant = rsa_key()
        self.platform = rsa_key()
        self.platform2 = rsa_key()
        self.platform3 = rsa_key()
        self.stranger = rsa_key()
        _, self.merchant_serial = certificate(self.merchant, "merchant")
        self.platform_pem, self.platform_id = certificate(self.platform, "platform")
        self.platform2_pem = public_pem(self.platform2)
        self.platform2_id = "PUB_KEY_ID_0119000001092026112300000000000001"
        self.platform3_pem, self.platform3_id = certificate(self.platform3, "platform, the next")
        self.api_v2 = secrets.token_hex(16)
        self.api_v3 = secrets.token_hex(16)
        # Alipay+: the merchant's pair and the platform's.
        self.alipay_merchant = rsa_key()
        self.alipay_platform = rsa_key()
        self.agent_token = "agent-" + secrets.token_hex(12)

    def platform_key(self, which):
        """The key and the name it goes by in `Wechatpay-Serial`."""
        return {"cert": (self.platform, self.platform_id), "public": (self.platform2, self.platform2_id),
                "next": (self.platform3, self.platform3_id)}[which]

    def private_parts(self):
        """What must never stand in a file of the till but the key files, or on its outputs."""
        parts = [self.api_v2, self.api_v3, self.agent_token]
        for key in (self.merchant, self.alipay_merchant):
            inner = "".join(private_pem(key).split("\n")[1:-2])
            parts += [inner[:60], inner[200:260]]
        return parts
