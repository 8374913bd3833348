"""The services that prepare the stack, run as the compose file has them, on a real Elasticsearch with TLS and users."""

import hashlib
import json
import ssl
import subprocess
import sys
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.elastic.fixtures import require_bundle
from tests.elastic.node import Node
from tests.elastic.security import Security
from tests.stack.files import EXAMPLE, ROOT, environment, process_environment, services

BIN = Path(sys.executable).parent
ORDER = ("roles", "accounts", "indexes")

pytestmark = pytest.mark.timeout(1200)  # waits for a server to start, and once in a machine's life for its download

Go = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What `make env` makes."""
    folder = tmp_path_factory.mktemp("env")
    (folder / EXAMPLE.name).write_bytes(EXAMPLE.read_bytes())
    subprocess.run([sys.executable, ROOT / "deploy" / "env.py", folder], check=True, capture_output=True)
    lines = (folder / ".env").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of public certificates, as the first service leaves it; that of keys lies beside it."""
    folder = tmp_path_factory.mktemp("stack")
    for name in ("certs", "authority"):
        (folder / name).mkdir()
    subprocess.run([ROOT / "deploy" / "certificates.sh", folder / "certs", folder / "authority"], check=True)
    return folder / "authority"


@pytest.fixture(scope="module")
def node(authority: Path, variables: dict[str, str]) -> Iterator[Node]:
    """Elasticsearch with the certificates of the stack, and a superuser in place of `elastic`."""
    require_bundle()
    certs = authority.parent / "certs"
    certificate = (certs / "node.crt").read_text(encoding="utf-8")
    security = Security(
        ca=(authority / "ca.crt").read_text(encoding="utf-8"),
        certificate=certificate,
        key=(certs / "node.key").read_text(encoding="utf-8"),
        fingerprint=hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate)).hexdigest(),
        user="administrator",
        password=variables["ELASTIC_PASSWORD"],
    )
    node = Node(security=security)
    try:
        yield node.start()
    finally:
        node.remove()


@pytest.fixture(scope="module")
def go(node: Node, authority: Path, variables: dict[str, str]) -> Go:
    """Run a service's own command, or another, in its environment; only addresses and paths are this machine's."""

    def call(service: str, *words: str) -> "subprocess.CompletedProcess[str]":
        given = {
            **environment(service, variables),
            "NEWSMILL_INDEX": node.url,
            "NEWSMILL_ELASTICSEARCH__CA_FILE": str(authority / "ca.crt"),
            "PYTHONPATH": str(ROOT),
        }
        if given["NEWSMILL_ELASTICSEARCH__USERNAME"] == "elastic":
            given["NEWSMILL_ELASTICSEARCH__USERNAME"] = "administrator"
        program, *rest = words or services()[service]["command"]
        command = [str(BIN / program), *rest]
        return subprocess.run(
            command, cwd=ROOT, env=process_environment(given), capture_output=True, text=True, timeout=300, check=False
        )

    return call


@pytest.fixture(scope="module")
def prepared(go: Go) -> Go:
    """Everything is done, in the stack's order, and then once more: all of it may run again."""
    for service in (*ORDER, *ORDER):
        done = go(service)
        assert done.returncode == 0, (service, done.stderr)
    return go


def ask(node: Node, path: str, user: str, password: str, method: str = "GET") -> int:
    """How Elasticsearch answers somebody."""
    assert node.security
    request = urllib.request.Request(node.url + path, method=method)
    request.add_header("Authorization", f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}")
    context = ssl.create_default_context(cadata=node.security.ca)
    try:
        with urllib.request.urlopen(request, timeout=30, context=context) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_who_loads_can_load(prepared: Go) -> None:
    """The account of Airflow and of the command line takes in the samples, and is what the health check asks with."""
    taken = prepared("newsmill", "newsmill", "run", "samples/raw", "--json")

    assert taken.returncode == 0, taken.stderr
    assert json.loads(taken.stdout)["outcomes"]["indexed"] > 0
    health = services()["newsmill"]["healthcheck"]["test"][1:]
    assert prepared("newsmill", *health).returncode == 0


@pytest.mark.usefixtures("prepared")
def test_kibana_gets_in(node: Node, variables: dict[str, str]) -> None:
    """Kibana's own account has the password that Kibana is told."""
    told = environment("kibana", variables)

    assert ask(node, "/_security/_authenticate", told["ELASTICSEARCH_USERNAME"], told["ELASTICSEARCH_PASSWORD"]) == 200


@pytest.mark.usefixtures("prepared")
def test_analysts_read_and_no_more(node: Node, variables: dict[str, str]) -> None:
    """Analysts search articles; they delete nothing, and look into nothing else."""
    login = "analyst", variables["ANALYST_PASSWORD"]

    assert ask(node, "/newsmill-articles/_search", *login) == 200
    assert ask(node, "/newsmill-articles", *login, method="DELETE") in (400, 403)
    assert ask(node, "/_security/user", *login) == 403


def test_a_missing_password_is_named(variables: dict[str, str]) -> None:
    """Where one of the passwords is not there none is set, and it is named."""
    given = {**environment("accounts", {**variables, "ANALYST_PASSWORD": ""}), "PYTHONPATH": str(ROOT)}

    done = subprocess.run(
        [sys.executable, "deploy/accounts.py"],
        cwd=ROOT,
        env=process_environment(given),
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 78
    assert done.stderr == "accounts: ANALYST_PASSWORD: not set; wanted a password (`make env` makes one)\n"
