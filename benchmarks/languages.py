"""How few words are too few to tell a language by, and how often the finder is right.

    .venv/bin/python benchmarks/languages.py [--data ../shared/data]

Cuts pieces of so many words from each truth of news-dev (16 languages), counts how many are told right, told wrong and
not told with the threshold taken away, for the finder and for langdetect on its own; then the whole texts, with the
time they take.
"""

import argparse
import json
import random
import sys
import time
from collections import Counter
from pathlib import Path

import langdetect
from langdetect.lang_detect_exception import LangDetectException

from pipeline.enrich import language

SAME = {"no": "nb", "zh-cn": "zh", "zh-tw": "zh", "nn": "nb"}
WORDS = (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50)


def _truths(data: Path) -> list[tuple[str, str]]:
    path = data / "news-dev" / "truth.jsonl"
    if not path.exists():
        sys.exit(f"{path}: not there; this measures on the development sets")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
    return [(SAME.get(row["language"], row["language"]), row["text"]) for row in rows if row.get("text")]


def _alone(text: str) -> str | None:
    try:
        seen = langdetect.detect(text)
    except LangDetectException:
        return None
    return SAME.get(str(seen), str(seen))


def _ours(text: str) -> str | None:
    found, _ = language.tell(text)
    return found.value if found else None


def _pieces(truths: list[tuple[str, str]], count: int, each: int) -> list[tuple[str, str]]:
    chance = random.Random(5)
    pieces = []
    for code, text in truths:
        words = text.split()
        for _ in range(each):
            start = chance.randrange(max(len(words) - count, 1))
            pieces.append((code, " ".join(words[start : start + count])))
    return pieces


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path(__file__).resolve().parents[2] / "shared" / "data")
    options = parser.parse_args()
    langdetect.DetectorFactory.seed = 0
    truths = _truths(options.data)
    fewest, language.FEWEST_WORDS = language.FEWEST_WORDS, 1
    print("words  pieces   ours: right  wrong  untold   langdetect: right  wrong")
    for count in WORDS:
        pieces = [piece for piece in _pieces(truths, count, 8) if any(map(str.isalpha, piece[1]))]
        told = [(want, _ours(text), _alone(text)) for want, text in pieces]
        right, wrong = sum(w == a for w, a, _ in told), sum(a not in (None, w) for w, a, _ in told)
        other, missed = sum(w == b for w, _, b in told), sum(b not in (None, w) for w, _, b in told)
        n = len(told)
        print(f"{count:5} {n:7} {right / n:13.3f} {wrong / n:6.3f} {1 - (right + wrong) / n:7.3f}"
              f" {other / n:19.3f} {missed / n:6.3f}")  # fmt: skip
    language.FEWEST_WORDS = fewest
    start = time.perf_counter()
    answers = [(want, _ours(text)) for want, text in truths]
    ours = time.perf_counter() - start
    start = time.perf_counter()
    alone = [_alone(text) for _, text in truths]
    whole = time.perf_counter() - start
    misses = Counter(pair for pair in answers if pair[0] != pair[1])
    right, other = sum(w == g for w, g in answers), sum(w == a for (w, _), a in zip(answers, alone, strict=True))
    n = len(truths)
    print(f"\nwhole texts: {right} of {n} right, {ours / n * 1000:.1f} ms; misses {dict(misses)}")
    print(f"langdetect on the whole text: {other} right, {whole / n * 1000:.1f} ms")


if __name__ == "__main__":
    main()
