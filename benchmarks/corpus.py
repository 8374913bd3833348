"""Text scrapes by the thousand, made from a seed: stories of some 550 words with the usual page around them.

    .venv/bin/python -m benchmarks.corpus FOLDER --files 10000

The same seed makes the same bytes. No publisher's text: sentences are put together from the lists below.
"""

import argparse
import random
from pathlib import Path

PEOPLE = (
    "Ana Lima", "Bo Chen", "Ingrid Solheim", "Tariq Mansour", "Grace Okafor", "Piotr Zielinski", "Marta Ruiz",
    "Henrik Dahl", "Lucia Ferrante", "Samuel Osei", "Yuki Tanabe", "Clara Whitfield", "Omar Haddad", "Nina Petrova",
)  # fmt: skip
PLACES = ("Quayside", "Northmoor", "Vallgrund", "San Telmo", "Eastwick", "Port Alder", "Kestrel Bay", "Lindow", "Marsk")
THINGS = ("the harbour", "the mill", "the bridge", "the school", "the ferry", "the market", "the dam", "the hospital")
ACTS = (
    "will be closed for the whole of the winter", "is to be sold to a company from abroad",
    "has cost twice what was planned",
    "was damaged by the storm that passed on Sunday", "will be run by volunteers from next year on",
    "must be repaired before the first ships arrive", "has been without power since the night of the fire",
)  # fmt: skip
WHYS = (
    "because the money put aside for it has been spent", "although two surveys had warned of it",
    "after a vote that nobody had expected to be so close", "while the region waits for help from the capital",
    "as the number of people who live nearby has doubled", "since the law that governs it was changed in spring",
)  # fmt: skip
SAYINGS = (
    "We were not asked, and we would have said no", "Nobody who knows the place is surprised by this",
    "It will take years, and it will be worth it", "There is no second plan, and there never was",
    "I have seen three of these promises come and go", "The figures speak for themselves",
)  # fmt: skip
TAILS = (
    "Share this article\nFacebook Twitter WhatsApp Email\n\n© 2025 The {place} Post. All rights reserved.",
    "Related Posts\n\nMayor of {place} opens the winter fair\nHow {thing} came to be built\n\n1 of 12",
    "Since you're here...\n\n... we have a small favour to ask. The {place} Post is independent, and depends on "
    "readers like you to pay for its journalism. Support us from as little as $1. Thank you.",
    "Legal Disclaimer:\nThe {place} Wire provides the information as is without warranty of any kind. We do not "
    "accept any responsibility or liability for the accuracy or completeness of this article.\n\nSearch",
    "Reuters and Agence France-Presse contributed to this report.\n\nSign up for our morning newsletter.",
)
MONTHS = ("January", "February", "March", "April", "May", "June", "September", "October", "November", "December")


USUAL = (8, 16)
"""Paragraphs of a story, from and to."""


def story(number: int, seed: int = 0, paragraphs: tuple[int, int] = USUAL) -> str:
    """The scrape of this number: headline, byline, date, story and tail."""
    rnd = random.Random(f"{seed}:{number}")
    place, thing = rnd.choice(PLACES), rnd.choice(THINGS)
    head = f"{thing.capitalize()} of {place} {rnd.choice(ACTS)}, report {number} finds"
    date = f"{rnd.randint(1, 28)} {rnd.choice(MONTHS)} {rnd.randint(2019, 2025)}"
    body = [_paragraph(rnd, place, thing) for _ in range(rnd.randint(*paragraphs))]
    tail = rnd.choice(TAILS).format(place=place, thing=thing)
    return "\n\n".join([head, f"By {rnd.choice(PEOPLE)}", date, *body, tail]) + "\n"


def _paragraph(rnd: random.Random, place: str, thing: str) -> str:
    sentences = []
    for _ in range(rnd.randint(2, 4)):
        person, amount = rnd.choice(PEOPLE), rnd.randint(2, 900)
        sentences.append(
            rnd.choice(
                (
                    f"{rnd.choice(THINGS).capitalize()} in {place} {rnd.choice(ACTS)}, {rnd.choice(WHYS)}.",
                    f"“{rnd.choice(SAYINGS)},” said {person}, who has lived beside {thing} for {amount % 60} years.",
                    f"According to Reuters, {amount} people signed a letter to the council, {rnd.choice(WHYS)}.",
                    f"{person} told reporters in {rnd.choice(PLACES)} that {thing} {rnd.choice(ACTS)}.",
                )
            )
        )
    return " ".join(sentences)


def make(folder: Path, files: int, seed: int = 0, paragraphs: tuple[int, int] = USUAL) -> None:
    """Write so many scrapes into a folder, a thousand to a subfolder."""
    for number in range(files):
        path = folder / f"{number // 1000:03d}" / f"{number:06d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(story(number, seed, paragraphs), encoding="utf-8")


def main() -> None:
    """Make scrapes from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    make(asked.folder, asked.files, asked.seed)


if __name__ == "__main__":
    main()
