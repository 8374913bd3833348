"""A real Elasticsearch node on this machine, started and stopped by tests; several of them make a cluster."""

import contextlib
import ctypes
import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from tests.elastic import bundle

if TYPE_CHECKING:
    from tests.elastic.security import Security

NOBODY = 65534
"""Elasticsearch refuses to run as root; where we are root, it runs as this user."""
START_TIMEOUT_S = 300  # 20 are usual; three at once on a busy machine take 100
PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


class Node:
    """One node with folders and ports of its own. It may be killed and started again on what it had stored."""

    def __init__(
        self,
        name: str = "node-1",
        *,
        heap: str = "512m",
        settings: Mapping[str, str] | None = None,
        security: "Security | None" = None,
    ) -> None:
        self.name = name
        self.security = security
        self.http_port, self.transport_port = free_port(), free_port()
        self.folder = Path(tempfile.mkdtemp(prefix="newsmill-es-", dir=_fast_folder()))
        self._heap = heap
        self._process: subprocess.Popen[bytes] | None = None
        self._settings = {
            "cluster.name": "newsmill-test",
            "node.name": name,
            "discovery.type": "single-node",
            "network.host": "127.0.0.1",
            "http.port": str(self.http_port),
            "transport.port": str(self.transport_port),
            "path.data": str(self.folder / "data"),
            "path.logs": str(self.folder / "logs"),
            "path.repo": str(self.folder / "repo"),
            "cluster.routing.allocation.disk.threshold_enabled": "false",  # a developer's disk may be nearly full
            "xpack.security.enabled": "false",
            **(security.settings if security else {}),
            **(settings or {}),
        }

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"{'https' if self.security else 'http'}://127.0.0.1:{self.http_port}"

    @property
    def running(self) -> bool:
        """Whether its process is there."""
        return self._process is not None and self._process.poll() is None

    def configure(self, **settings: str) -> None:
        """Change settings (`__` for a dot) that hold from the next start."""
        self._settings.update({name.replace("__", "."): value for name, value in settings.items()})

    def launch(self) -> None:
        """Start the process; it is not ready yet."""
        home, java = bundle.elasticsearch(), bundle.jdk()
        self._write_config(home / "config")
        root = os.geteuid() == 0
        if root:
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, NOBODY, NOBODY)
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "ES_JAVA_HOME": str(java),
            "ES_PATH_CONF": str(self.folder / "config"),
            "ES_TMPDIR": str(self.folder / "tmp"),
            "ES_JAVA_OPTS": f"-Xms{self._heap} -Xmx{self._heap}",
        }
        with (self.folder / "console.log").open("ab") as console:
            self._process = subprocess.Popen(
                [home / "bin" / "elasticsearch"],
                cwd=self.folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                user=NOBODY if root else None,
                group=NOBODY if root else None,
                extra_groups=[] if root else None,
                preexec_fn=die_with_parent,
            )

    def await_ready(self, nodes: int = 1) -> None:
        """Wait until it answers as part of a cluster of so many nodes."""
        path = f"/_cluster/health?wait_for_nodes=>={nodes}&wait_for_status=yellow&timeout=5s"
        deadline = time.monotonic() + START_TIMEOUT_S
        while time.monotonic() < deadline:
            if not self.running:
                raise RuntimeError(f"Elasticsearch did not start: {self.log()}")
            with contextlib.suppress(OSError):
                if self._ask(path) == 200:
                    return
            time.sleep(0.25)
        raise RuntimeError(f"Elasticsearch was not ready after {START_TIMEOUT_S} s: {self.log()}")

    def start(self) -> Self:
        """Start it and wait until it is ready."""
        self.launch()
        self.await_ready()
        return self

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self._signal(signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to end, and wait until it did."""
        self._signal(signal.SIGTERM)

    def pause(self) -> None:
        """Freeze it: connections stay open, nothing answers."""
        self._send(signal.SIGSTOP)

    def resume(self) -> None:
        """Let a frozen node go on."""
        self._send(signal.SIGCONT)

    def remove(self) -> None:
        """Kill it and delete its folders."""
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self) -> str:
        """The end of what it printed."""
        with contextlib.suppress(OSError):
            return (self.folder / "console.log").read_text(encoding="utf-8", errors="replace")[-3000:]
        return ""

    def _write_config(self, defaults: Path) -> None:
        for name in ("config", "data", "logs", "repo", "tmp"):
            (self.folder / name).mkdir(exist_ok=True)
        config = self.folder / "config"
        for name in ("log4j2.properties", "roles.yml", "role_mapping.yml", "users", "users_roles"):
            shutil.copyfile(defaults / name, config / name)
        lines = [f"{name}: {value}\n" for name, value in self._settings.items()]
        (config / "elasticsearch.yml").write_text("".join(lines), encoding="utf-8")
        java = (defaults / "jvm.options").read_text(encoding="utf-8").splitlines(keepends=True)
        (config / "jvm.options").write_text("".join(line for line in java if "gc.log" not in line), encoding="utf-8")
        if self.security:
            self.security.write(config)

    def _ask(self, path: str) -> int:
        request = urllib.request.Request(self.url + path)
        context = None
        if self.security:
            context = ssl.create_default_context(cadata=self.security.ca)
            login = f"{self.security.user}:{self.security.password}".encode()
            request.add_header("Authorization", f"Basic {b64encode(login).decode()}")
        try:
            with urllib.request.urlopen(request, timeout=10, context=context) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            with error:
                return error.code

    def _signal(self, number: signal.Signals) -> None:
        """Send the signal to the launcher and the server it started, and wait for the end."""
        if self._process is None:
            return
        self._send(number)
        try:
            self._process.wait(60)
        except subprocess.TimeoutExpired:
            self._send(signal.SIGKILL)
            self._process.wait()
        self._await_gone()
        self._process = None

    def _send(self, number: signal.Signals) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, number)

    def _await_gone(self) -> None:
        """The launcher may end before the server lets go of its folder: wait for the whole group."""
        assert self._process is not None
        for _ in range(600):
            try:
                os.killpg(self._process.pid, 0)
            except ProcessLookupError:
                return
            time.sleep(0.1)
        raise RuntimeError(f"{self.name} does not end")


class Cluster:
    """Several nodes on this machine."""

    def __init__(self, size: int = 3, *, heap: str = "512m") -> None:
        self.nodes = [Node(f"node-{number}", heap=heap) for number in range(1, size + 1)]
        seeds = ", ".join(f"127.0.0.1:{node.transport_port}" for node in self.nodes)
        names = ", ".join(node.name for node in self.nodes)
        for node in self.nodes:
            node.configure(
                discovery__type="multi-node",
                discovery__seed_hosts=f"[{seeds}]",
                cluster__initial_master_nodes=f"[{names}]",
            )

    @property
    def url(self) -> str:
        """All nodes' addresses, with commas between."""
        return ",".join(node.url for node in self.nodes)

    def start(self) -> Self:
        """Start all nodes and wait until they found each other."""
        for node in self.nodes:
            node.launch()
        for node in self.nodes:
            node.await_ready(len(self.nodes))
        return self

    def remove(self) -> None:
        """Kill all nodes and delete their folders."""
        for node in self.nodes:
            node.remove()


def _fast_folder() -> str | None:
    """Memory, where there is plenty: a disk that is slow to sync makes every index a test makes take a second."""
    memory = Path("/dev/shm")
    return str(memory) if memory.is_dir() and shutil.disk_usage(memory).free > 8 * 2**30 else None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def die_with_parent() -> None:
    """A test session that is killed must not leave a server behind."""
    if _LIBC is not None:
        _LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def main(arguments: Sequence[str]) -> None:
    """Run a node until it is stopped, for work by hand: `python -m tests.elastic.node [--security]`."""
    from tests.elastic.security import Security

    node = Node(heap="1g", security=Security.make() if "--security" in arguments else None)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    try:
        node.start()
        print(f"export NEWSMILL_TEST_ELASTICSEARCH={node.url}", flush=True)
        signal.pause()
    finally:
        node.remove()


if __name__ == "__main__":
    main(sys.argv[1:])
