"""The main job beside a plain script, on the same generated files, in the same run: time, memory, cost a file.

    make bench            (or: .venv/bin/python -m benchmarks [--files 10000])

Each measurement is a process of its own; time is its CPU time, memory its greatest resident size. With two workers only
wall time is told: the system does not add up what a process's grandchildren took.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import corpus

NEWSMILL = str(Path(sys.executable).with_name("newsmill"))


@dataclass(frozen=True, slots=True)
class Spent:
    """What a process took."""

    cpu_s: float
    wall_s: float
    peak_mib: float


def spent(command: list[str], **environment: str) -> Spent:
    """Run a command to its end and tell what it took. Raises CalledProcessError where it fails."""
    started = os.times().elapsed
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ | environment
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Spent(usage.ru_utime + usage.ru_stime, os.times().elapsed - started, usage.ru_maxrss / 1024)


def run_of(folder: Path, index: Path, *options: str) -> Spent:
    """`newsmill run` over a folder into an index of its own."""
    return spent([NEWSMILL, "--index", f"sqlite:///{index}", "run", str(folder), *options], NEWSMILL_SETTLE_S="0")


def steps_of(index: Path) -> dict[str, float]:
    """Step to seconds of the latest run in an index."""
    command = [NEWSMILL, "--index", f"sqlite:///{index}", "runs", "--json"]
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    newest = json.loads(answer.splitlines()[0]) if not answer.startswith("[") else json.loads(answer)[0]
    return dict(newest["seconds"])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000)
    files = parser.parse_args().files
    console = Console()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for count in (files // 10, files):
            corpus.make(folder / str(count), count)
        small, large = folder / str(files // 10), folder / str(files)

        few = run_of(small, folder / "few.db")
        many = run_of(large, folder / "many.db")
        two = run_of(large, folder / "two.db", "--workers", "2")
        again = run_of(large, folder / "many.db")
        peer = spent([sys.executable, "-m", "benchmarks.baseline", str(large), str(folder / "peer.db")])

        table = Table(title=f"{files:,} generated files, beside a plain script on the same files")
        for heading in ("", "CPU s", "ms a file", "wall s", "peak MiB", "CPU, script = 1"):
            table.add_column(heading, justify="right" if heading else "left")
        rows = (
            (f"newsmill run, {files // 10:,} files", few, files // 10),
            (f"newsmill run, {files:,} files", many, files),
            ("newsmill run --workers 2", two, files),
            ("newsmill run again, nothing changed", again, files),
            ("plain script: langdetect, regex, sqlite", peer, files),
        )
        for label, took, count in rows:
            ratio = took.cpu_s / count / (peer.cpu_s / files)
            cpu = (f"{took.cpu_s:.1f}", f"{1000 * took.cpu_s / count:.2f}")
            if took is two:
                table.add_row(label, "", "", f"{took.wall_s:.1f}", "", "")
            else:
                table.add_row(label, *cpu, f"{took.wall_s:.1f}", f"{took.peak_mib:.0f}", f"{ratio:.2f}")
        console.print(table)
        console.print(f"Memory, {files:,} files over {files // 10:,}: {many.peak_mib / few.peak_mib:.2f}")
        cost = many.cpu_s / files / (few.cpu_s / (files // 10))
        console.print(f"CPU a file, {files:,} files over {files // 10:,}: {cost:.2f}")
        seconds = steps_of(folder / "two.db")
        total = sum(seconds.values()) or 1.0
        split = ", ".join(f"{step} {100 * took / total:.0f} %" for step, took in seconds.items())
        console.print(f"Where the time of a run goes: {split}")


if __name__ == "__main__":
    main()
