"""Generated sources: articles whose words differ, and what their site puts around them."""

import random
from pathlib import Path

from tests.runs.folder import write

PLEA = "Tune your kitchen wireless to the harbour frequency for marine forecasts at dawn and dusk"
"""A line of the site that no built-in rule knows."""

_WORDS = (
    "harbour bridge council river ferry market school farmers engineers weather orchestra museum library bakery "
    "festival hospital fishermen volunteers inspectors lighthouse quarry reservoir theatre orchard parliament valley "
    "repaired opened measured painted discussed promised counted planted closed visited restored delayed announced "
    "early late old new narrow heavy wooden northern southern quiet crowded second annual local former deep"
).split()


def paragraph(lottery: random.Random, words: int = 22) -> str:
    """A sentence that no other article has."""
    return " ".join(lottery.choice(_WORDS) for _ in range(words)).capitalize() + "."


def article(seed: int, *, paragraphs: int = 6, site: tuple[str, ...] = (), day: int | None = None) -> str:
    """An article of its own, with the site's lines in the middle of it."""
    lottery = random.Random(seed)
    told = [paragraph(lottery) for _ in range(paragraphs)]
    half = max(1, paragraphs // 2)
    dated = [f"Published: {(seed if day is None else day) % 27 + 1} October 2025"]
    return "\n\n".join([paragraph(lottery, 7).rstrip("."), *dated, *told[:half], *site, *told[half:]]) + "\n"


def write_source(folder: Path, count: int, *, site: tuple[str, ...] = (PLEA,), first: int = 0) -> list[Path]:
    """So many articles of a site."""
    return [write(folder / f"{number:05}.txt", article(number, site=site)) for number in range(first, first + count)]
