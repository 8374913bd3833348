"""deploy/certificates.sh: an authority and a certificate that stay as long as they are good."""

import stat
import subprocess
from pathlib import Path

import pytest
from cryptography import x509

from tests.elastic.security import Authority
from tests.stack.files import ROOT


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """One for keys, one for the public part, both filled once."""
    both = tmp_path / "certs", tmp_path / "authority"
    for folder in both:
        folder.mkdir()
    make(both)
    return both


def make(folders: tuple[Path, Path]) -> list[str]:
    done = subprocess.run(
        [ROOT / "deploy" / "certificates.sh", *folders], check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout.splitlines()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_names(folders: tuple[Path, Path]) -> None:
    """It is good for the service's name in the stack and for this machine's loopback."""
    certificate = x509.load_pem_x509_certificate((folders[0] / "node.crt").read_bytes())
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value

    assert names.get_values_for_type(x509.DNSName) == ["elasticsearch", "localhost"]
    assert [str(each) for each in names.get_values_for_type(x509.IPAddress)] == ["127.0.0.1"]


def test_who_may_read(folders: tuple[Path, Path]) -> None:
    """The authority's key is its owner's alone, the node's key its group's too; only the certificate is public."""
    certs, public = folders
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in certs.iterdir()}

    assert modes == {"ca.crt": 0o644, "ca.key": 0o600, "node.crt": 0o644, "node.key": 0o640}
    assert contents(public) == {"ca.crt": (certs / "ca.crt").read_bytes()}


def test_twice_is_once(folders: tuple[Path, Path]) -> None:
    """What is good stays."""
    before = contents(folders[0])

    assert make(folders) == ["authority: stays", "elasticsearch: stays"]
    assert contents(folders[0]) == before


def test_another_authority(folders: tuple[Path, Path]) -> None:
    """A certificate that the authority did not sign is made anew."""
    (folders[0] / "ca.key").unlink()

    assert make(folders) == ["authority: made", "elasticsearch: made"]
    assert make(folders) == ["authority: stays", "elasticsearch: stays"]


def test_one_that_ends_soon(folders: tuple[Path, Path]) -> None:
    """A certificate with less than a month to go is made anew; an authority of tests has a week."""
    (folders[0] / "ca.crt").write_text(Authority.make().pem, encoding="utf-8")

    assert make(folders) == ["authority: made", "elasticsearch: made"]
