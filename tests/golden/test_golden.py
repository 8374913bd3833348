"""Whole files through the real chain, read -> clean -> enrich, held against what a person says must come out.

A case is a folder here with `expected.json`; its file is `raw.txt` or `raw.html` beside it or, for a bundled sample,
the file of that name in samples/raw/. A field that `expected.json` does not name is not compared; a category may name
alternatives, as in `byline|other`. The part `machine` (which rule cut what, which finder won) is written by
`pytest --regold`; the rest is written by hand, from the text, and a change of the program is no reason to change it.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.config import Limits
from pipeline.errors import DocumentError
from pipeline.model import Article, Found
from pipeline.runs.work import Chain

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "samples" / "raw"
CASES = sorted(path.parent.name for path in HERE.glob("*/expected.json"))
TURNED_AWAY = ("empty", "binary-named-txt")
"""Samples that must not become articles."""
COPIES = ("same-bytes-twice",)
"""Samples that are copies of others, and so have no expectation of their own."""

Expected = dict[str, Any]  # JSON, as written by hand


def chain(path: Path) -> Article:
    return Chain(Limits(), datetime(2025, 11, 1, tzinfo=UTC)).article(str(path))


@cache
def article(case: str) -> Article:
    beside = [HERE / case / "raw.txt", HERE / case / "raw.html"]
    bundled = [SAMPLES / f"{case}.txt", SAMPLES / f"{case}.html"]
    return chain(next(path for path in (*beside, *bundled) if path.exists()))


def expected(case: str) -> Expected:
    wanted: Expected = json.loads((HERE / case / "expected.json").read_text(encoding="utf-8"))
    return wanted


def squeezed(text: str) -> str:
    return " ".join(text.split())


def lines(text: str) -> list[str]:
    return [squeezed(line) for line in text.splitlines() if line.strip()]


def value(found: Found[Any] | None) -> Any:  # any field's value: text, names or a moment
    return None if found is None else found.value


def fields(made: Article) -> dict[str, Any]:
    dateline = value(made.dateline)
    return {
        "title": value(made.title),
        "subtitle": value(made.subtitle),
        "authors": list(value(made.authors) or ()),
        "agencies": list(value(made.agencies) or ()),
        "dateline_place": dateline and dateline.place,
        "publisher": value(made.publisher),
        "distributor": value(made.distributor),
        "language": value(made.language),
        "cites": list(value(made.cites) or ()),
    }


def same(seen: object, wanted: object) -> bool:
    if isinstance(wanted, list) and isinstance(seen, list):
        return sorted(wanted) == sorted(seen)
    if isinstance(wanted, str) and isinstance(seen, str):
        return squeezed(wanted).casefold() == squeezed(seen).casefold()
    return seen == wanted


def field_faults(made: Article, wanted: Expected) -> Iterator[str]:
    encoding = made.clean.document.encoding
    if not encoding.startswith(wanted.get("encoding", "utf-8")):  # "utf-16" is answered by "utf-16-le" too
        yield f"encoding: wanted {wanted.get('encoding', 'utf-8')!r}, seen {encoding!r}"
    for name, seen in fields(made).items():
        if name in wanted and not same(seen, wanted[name]):
            yield f"{name}: wanted {wanted[name]!r}, seen {seen!r}"


def date_faults(made: Article, wanted: Expected) -> Iterator[str]:
    found = made.published
    day = wanted["published"]
    if found is None or day is None:
        if (found is None) != (day is None):
            yield f"published: wanted {day!r}, seen {found!r}"
        return
    if not found.value.iso.startswith(day):
        yield f"published: wanted {day!r}, seen {found.value.iso!r} in {found.quote!r}"
    if wanted["published_evidence"] not in found.quote and found.quote not in wanted["published_evidence"]:
        yield f"published: the evidence is {wanted['published_evidence']!r}, quoted is {found.quote!r}"
    for rival in wanted.get("published_rejected", []):
        if rival not in [other.value.day for other in found.rivals]:
            yield f"published: {rival} is not kept as a rival"
    if found.conflict != ("published" in wanted.get("conflicts", [])):
        yield f"published: conflict is {found.conflict}"


def removal_faults(made: Article, wanted: Expected) -> Iterator[str]:
    story = lines(made.clean.text)
    for item in wanted["removed"]:
        text, categories = item["text"], item["category"].split("|")
        if text in story and text not in wanted["text"]:
            yield f"{categories[0]}: not removed: {text!r}"
            continue
        hits = [r for r in made.clean.removals if text in (cut := squeezed(r.text)) or (len(cut) > 2 and cut in text)]
        if not any(r.category in categories for r in hits):
            yield f"{categories[0]}: {text!r} is filed under {[f'{r.category} by {r.rule}' for r in hits]}"


def repair_faults(made: Article, wanted: Expected) -> Iterator[str]:
    text = made.clean.document.text
    for before, after in wanted["repairs"]:
        places = [m.start() for m in re.finditer(re.escape(before), text)]
        if not any(r.start <= at + len(before) and r.end >= at for at in places for r in made.clean.repairs):
            yield f"not repaired: {before!r} -> {after!r}"


def assert_none(faults: list[str]) -> None:
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)


def machine(made: Article) -> dict[str, Any]:
    found = {name: getattr(made, name) for name in fields(made) if hasattr(made, name)} | {"published": made.published}
    return {
        "by": {name: f.by for name, f in sorted(found.items()) if f is not None},
        "rules": [f"{r.category} {r.rule}: {squeezed(r.text)[:40]}" for r in made.clean.removals],
        "repairs": sorted({r.rule for r in made.clean.repairs}),
        "words": made.words,
    }


@pytest.mark.parametrize("case", CASES)
def test_fields_are_read(case: str) -> None:
    """Title, authors, agencies, place, publisher, language and the outlets cited are what the text says."""
    faults = list(field_faults(article(case), expected(case)))

    assert_none(faults)


@pytest.mark.parametrize("case", CASES)
def test_date_is_read(case: str) -> None:
    """The date of publication is found where the text has one, with its words and its rivals, and never invented."""
    faults = list(date_faults(article(case), expected(case)))

    assert_none(faults)


@pytest.mark.parametrize("case", CASES)
def test_story_is_whole_and_alone(case: str) -> None:
    """What is kept is the story, line for line and to the letter, and nothing else."""
    seen, wanted = lines(article(case).clean.text), expected(case)["text"]

    assert_none([f"lost: {x!r}" for x in wanted if x not in seen] + [f"kept: {x!r}" for x in seen if x not in wanted])
    assert seen == wanted


@pytest.mark.parametrize("case", CASES)
def test_removals_are_filed(case: str) -> None:
    """Every piece of boilerplate is gone from the story and stands on the receipt under its category."""
    faults = list(removal_faults(article(case), expected(case)))

    assert_none(faults)


@pytest.mark.parametrize("case", CASES)
def test_repairs_are_on_the_receipt(case: str) -> None:
    """Every mended place is on the receipt."""
    faults = list(repair_faults(article(case), expected(case)))

    assert_none(faults)


@pytest.mark.parametrize("case", CASES)
def test_same_rules_and_finders_as_before(case: str, regold: bool) -> None:
    """The same rules and finders decide as when the expectation was last written."""
    wanted, seen = expected(case), machine(article(case))
    if regold:
        text = json.dumps(wanted | {"machine": seen}, ensure_ascii=False, indent=1)
        (HERE / case / "expected.json").write_text(text + "\n", encoding="utf-8")
    elif "machine" not in wanted:
        pytest.fail("no machine-made part yet: run pytest --regold")
    else:
        assert seen == wanted["machine"], "if the change is meant: pytest --regold, and read the diff"


@pytest.mark.parametrize("name", TURNED_AWAY)
def test_what_is_no_article_is_turned_away(name: str) -> None:
    """An empty file and a binary one are turned away with a reason."""
    with pytest.raises(DocumentError) as caught:
        chain(SAMPLES / f"{name}.txt")

    assert caught.value.reason


def test_every_sample_has_an_expectation() -> None:
    """Every bundled sample is held against an expectation, and the page beside the samples explains it."""
    samples = {path.name for path in SAMPLES.iterdir()}
    page = (SAMPLES.parent / "README.md").read_text(encoding="utf-8")

    assert {name.partition(".")[0] for name in samples} <= {*CASES, *TURNED_AWAY, *COPIES}
    assert [name for name in sorted(samples) if f"`{name}`" not in page] == []
