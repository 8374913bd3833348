"""Folders of news for tests: stories written by us, files of a given age."""

import os
import time
from pathlib import Path

PLACES = ("Port Ellis", "Marlow Bay", "Stonecross", "Upper Tarn", "Kingsferry", "Aldmoor", "Westhaven")


def story(number: int = 0) -> str:
    """An article of ours, another for each number, that survives cleaning."""
    place = PLACES[number % len(PLACES)]
    return (
        f"Bridge number {number} in {place} opens after repairs\n\n"
        f"The harbour bridge in {place} opened to traffic on Monday after {number + 2} weeks of repairs, the county "
        "said.\n\n"
        f"Crews replaced {number + 11} steel beams and the whole of the deck, which had rusted through in the salt "
        "air since the last works a decade ago.\n\n"
        f"Drivers queued from dawn to be among the first across. The toll stays at {number % 9 + 1} coins until the "
        "spring, when the council will vote on it again.\n"
    )


def write(path: Path, content: str | bytes | None = None, *, age_s: float = 3600) -> Path:
    """Write a file that was last touched so many seconds ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else (story() if content is None else content).encode())
    then = time.time() - age_s
    os.utime(path, (then, then))
    return path


def write_stories(folder: Path, count: int) -> None:
    """So many stories, a hundred to a folder."""
    for number in range(count):
        write(folder / f"{number // 100:03}" / f"story-{number:05}.txt", story(number))
