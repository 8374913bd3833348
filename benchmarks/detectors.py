"""Which detector reads 8-bit text right: texts of known encoding through each that is installed, and through ours.

    .venv/bin/python benchmarks/detectors.py [--data ../shared/data] [--texts 40]

Prints, for each encoding and for whole texts, pieces of 300 and of 80 characters, the share that comes out to the
letter, then the time a text. Other detectors (charset-normalizer, faust-cchardet, resiliparse) are measured where they
are installed. Texts come from the sets' truths, and from paragraphs.toml for languages that the sets lack.
"""

import argparse
import importlib
import importlib.util
import json
import random
import sys
import time
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from pipeline.errors import Quarantined
from pipeline.read.decode import decode

Detector = Callable[[bytes], str | None]
"""Bytes to text; None where it can't."""

WESTERN = ("en", "de", "fr", "es", "nl", "da", "no", "pt", "it")
ENCODINGS: dict[str, tuple[str, ...]] = {
    "cp1252": WESTERN, "latin-1": WESTERN, "iso-8859-15": WESTERN, "mac_roman": ("fr", "de", "es"),
    "cp1250": ("pl", "hu", "cs"), "iso-8859-2": ("pl", "hu", "cs"),
    "cp1251": ("ru", "uk", "bg"), "koi8-r": ("ru",), "iso-8859-5": ("ru",), "cp866": ("ru",),
    "cp1254": ("tr",), "cp1253": ("el",), "cp1255": ("he",), "cp1256": ("ar",),
    "gb18030": ("zh",), "big5": ("zh-hant",), "shift_jis": ("ja",), "euc-jp": ("ja",), "euc-kr": ("ko",),
}  # fmt: skip
"""Encoding, and the languages that were written in it."""

_PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "\xa0": " "})


def own_paragraphs() -> dict[str, list[str]]:
    """Language to paragraphs, from paragraphs.toml beside this file."""
    with (Path(__file__).parent / "paragraphs.toml").open("rb") as file:
        return {language: list(section["paragraphs"]) for language, section in tomllib.load(file).items()}


def _truths(data: Path) -> Iterator[tuple[str, str]]:
    for name in ("news-dev", "wcxb-dev"):
        truth = data / name / "truth.jsonl"
        if not truth.exists():
            print(f"{truth}: not there, measured without it", file=sys.stderr)
            continue
        for line in truth.read_text(encoding="utf-8").split("\n"):
            row = json.loads(line) if line else {}
            if row.get("text") and (name == "news-dev" or row.get("page_type") == "article"):
                yield row.get("language") or "en", row["text"]


def _encoded(text: str, encoding: str) -> bytes:
    """The text in that encoding; what it lacks is first written plainly (curly quotes), then left out."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAIN).encode(encoding, "ignore")


def _cases(data: Path, texts: int) -> Iterator[tuple[str, str, bytes]]:
    """Encoding, `whole`, `short` or `tiny`, and bytes with at least one that is not ASCII."""
    by_language = own_paragraphs()
    for language, text in _truths(data):
        by_language.setdefault(language, []).append(text)
    chance = random.Random(3)
    for encoding, languages in ENCODINGS.items():
        pool = [text for language in languages for text in by_language.get(language, ())]
        chance.shuffle(pool)
        # as many of each language as there are, English (with a curly quote here and there) not drowning the rest
        per_language = max(texts // len(languages), 3)
        pool = [t for language in languages for t in chance.sample(by_language.get(language, []),
                min(per_language, len(by_language.get(language, []))))]  # fmt: skip
        for text in pool:
            for size, piece in (
                ("whole", text),
                ("short", _piece(text, chance, 300)),
                ("tiny", _piece(text, chance, 80)),
            ):
                content = _encoded(piece, encoding)
                if not content.isascii() and not _is_utf8(content):
                    yield encoding, size, content


def _piece(text: str, chance: random.Random, size: int) -> str:
    start = chance.randrange(max(len(text) - size, 1))
    return text[start : start + size]


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(content: bytes, encoding: str | None) -> str | None:
    try:
        return content.decode(encoding or "utf-8")
    except (UnicodeDecodeError, LookupError):
        return None


def _ours(content: bytes) -> str | None:
    try:
        return decode(content).text
    except Quarantined:
        return None


def _named(detect: Callable[[bytes], dict[str, str | None]]) -> Detector:
    return lambda content: _decoded(content, detect(content)["encoding"])


def _detectors() -> dict[str, Detector]:
    found: dict[str, Detector] = {"ours": _ours}
    for module, name in (("chardet", "chardet"), ("cchardet", "faust-cchardet")):
        if _there(module):
            found[name] = _named(importlib.import_module(module).detect)
    if _there("charset_normalizer"):
        from_bytes = importlib.import_module("charset_normalizer").from_bytes
        found["charset-normalizer"] = lambda content: str(from_bytes(content).best() or "")
    if _there("resiliparse"):
        sniff = importlib.import_module("resiliparse.parse.encoding").detect_encoding
        found["resiliparse"] = lambda content: _decoded(content, sniff(content, max_len=len(content)))
    return found


def _there(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _normal(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=Path(__file__).resolve().parents[2] / "shared" / "data")
    parser.add_argument("--texts", type=int, default=40, help="texts an encoding, about")
    parser.add_argument("--misses", action="store_true", help="show what ours got wrong")
    options = parser.parse_args()
    detectors = _detectors()
    right: dict[tuple[str, str, str], int] = defaultdict(int)
    count: dict[tuple[str, str], int] = defaultdict(int)
    seconds: dict[str, float] = defaultdict(float)
    for encoding, size, content in _cases(options.data, options.texts):
        want = _normal(content.decode(encoding))
        count[encoding, size] += 1
        for name, detect in detectors.items():
            start = time.perf_counter()
            got = detect(content)
            seconds[name] += time.perf_counter() - start
            if got is not None and _normal(got) == want:
                right[name, encoding, size] += 1
            elif name == "ours" and options.misses:
                _show(encoding, want, content)
    _table(detectors, right, count, seconds)


def _show(encoding: str, want: str, content: bytes) -> None:
    try:
        seen = decode(content)
    except Quarantined as error:
        print(f"{encoding}: {error}")
        return
    odd = [(w, g) for w, g in zip(want, seen.text, strict=False) if w != g][:8]
    print(f"{encoding} as {seen.encoding}: {odd} of {sum(byte > 127 for byte in content)} high bytes")


def _table(
    detectors: dict[str, Detector],
    right: dict[tuple[str, str, str], int],
    count: dict[tuple[str, str], int],
    seconds: dict[str, float],
) -> None:
    for size in ("whole", "short", "tiny"):
        print(f"\n{size:12} texts " + " ".join(f"{name:>18}" for name in detectors))
        for encoding in ENCODINGS:
            if total := count[encoding, size]:
                shares = " ".join(f"{right[name, encoding, size] / total:18.2f}" for name in detectors)
                print(f"{encoding:12} {total:5} {shares}")
        total = sum(number for (_, each), number in count.items() if each == size)
        sums = {
            name: sum(n for (who, _, each), n in right.items() if (who, each) == (name, size)) for name in detectors
        }
        print(f"{'all':12} {total:5} " + " ".join(f"{sums[name] / total:18.3f}" for name in detectors))
    total = sum(count.values())
    print("\nms a text          " + " ".join(f"{seconds[name] / total * 1000:18.2f}" for name in detectors))


if __name__ == "__main__":
    main()
