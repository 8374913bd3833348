"""Five real files, which may not be committed, through the command line; skipped where they are not at hand."""

import subprocess
import sys
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[3] / "shared"
RAW, CHECK = SHARED / "samples" / "raw", SHARED / "eval" / "check_samples.py"


@pytest.mark.skipif(not CHECK.exists(), reason=f"the real samples are not at hand: no {CHECK}")
def test_every_point_of_the_real_samples_holds(tmp_path: Path) -> None:
    """Every point that is asked of the five real samples holds."""
    records = tmp_path / "records.jsonl"
    newsmill = Path(sys.executable).with_name("newsmill")
    made = subprocess.run([newsmill, "extract", RAW, "--output", records], check=False, capture_output=True, text=True)
    answer = subprocess.run([sys.executable, CHECK, records], check=False, capture_output=True, text=True)

    assert (made.returncode, answer.returncode) == (0, 0), made.stderr + answer.stdout + answer.stderr
