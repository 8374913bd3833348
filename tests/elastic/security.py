"""What a node needs to run with TLS and users: a certificate authority of our own, a certificate, a first user."""

import hashlib
import ipaddress
import os
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PBKDF2_ROUNDS = 10_000
"""What Elasticsearch assumes for a `{PBKDF2}10000$…` hash of its file realm."""


@dataclass(frozen=True, slots=True)
class Authority:
    """A certificate authority that exists for one test session."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey = field(repr=False)

    @classmethod
    def make(cls, name: str = "newsmill-test-ca") -> Self:
        """A fresh authority."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = _name(name)
        builder = _builder(subject, subject, key.public_key())
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        return cls(builder.sign(key, hashes.SHA256()), key)

    @property
    def pem(self) -> str:
        """The authority's certificate, as a CA file holds it."""
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    def issue(self) -> tuple[str, str, str]:
        """A certificate for this machine's loopback, its key (both PEM) and its SHA-256 fingerprint."""
        key = ec.generate_private_key(ec.SECP256R1())
        names = x509.SubjectAlternativeName(
            [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
        )
        builder = _builder(_name("node-1"), self.certificate.subject, key.public_key())
        certificate = builder.add_extension(names, critical=False).sign(self.key, hashes.SHA256())
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        pem = certificate.public_bytes(serialization.Encoding.PEM).decode()
        return pem, private.decode(), certificate.fingerprint(hashes.SHA256()).hex()


@dataclass(frozen=True, slots=True)
class Security:
    """TLS on both ports and a superuser in the file realm."""

    ca: str
    certificate: str
    key: str = field(repr=False)
    fingerprint: str
    """SHA-256 of the node's certificate, 64 hex digits."""
    user: str = "test-admin"
    password: str = field(default="only-for-tests", repr=False)

    @classmethod
    def make(cls) -> Self:
        """Fresh certificates."""
        authority = Authority.make()
        certificate, key, fingerprint = authority.issue()
        return cls(ca=authority.pem, certificate=certificate, key=key, fingerprint=fingerprint)

    @property
    def settings(self) -> dict[str, str]:
        """What elasticsearch.yml must say."""
        tls = {
            f"xpack.security.{port}.ssl.{name}": value
            for port in ("http", "transport")
            for name, value in (
                ("enabled", "true"),
                ("key", "node.key"),
                ("certificate", "node.crt"),
                ("certificate_authorities", "ca.crt"),
            )
        }
        return {"xpack.security.enabled": "true", **tls}

    def write(self, config: Path) -> None:
        """Put certificates and the user into a node's config folder."""
        (config / "ca.crt").write_text(self.ca, encoding="utf-8")
        (config / "node.crt").write_text(self.certificate, encoding="utf-8")
        (config / "node.key").write_text(self.key, encoding="utf-8")
        (config / "users").write_text(f"{self.user}:{_hash(self.password)}\n", encoding="utf-8")
        (config / "users_roles").write_text(f"superuser:{self.user}\n", encoding="utf-8")


def _hash(password: str) -> str:
    salt = os.urandom(32)
    digest = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, PBKDF2_ROUNDS, 32)
    return f"{{PBKDF2}}{PBKDF2_ROUNDS}${b64encode(salt).decode()}${b64encode(digest).decode()}"


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _builder(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=7))
    )
