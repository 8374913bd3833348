"""What the notice model learns from: every language, every kind, and nothing of what it is measured with."""

import re
from collections import Counter
from pathlib import Path

import pytest

from pipeline.clean.noticemodel import KINDS
from pipeline.lexicon.tongues import KNOWN
from tests.quality import notices
from training.examples import KEEP, MOST, SECOND, Example, strewn, written


def test_every_language_has_examples_of_every_kind() -> None:
    """A language that there is a whole set of rules for has notices of all kinds, a hundred lines of what stays."""
    counts = Counter((example.language[:2], example.kind) for example in written())

    for language in KNOWN:
        assert all(counts[language, kind] >= 6 for kind in KINDS), language
        assert counts[language, KEEP] >= 100, language


def test_the_second_examples_are_others() -> None:
    """None stands among the first, which the line model is taught with."""
    first = {(example.kind, example.text) for example in written()}
    second = [(example.kind, example.text) for example in written(SECOND)]

    assert len(second) > 10_000
    assert first.isdisjoint(second)


def test_what_is_measured_with_is_not_learned_from() -> None:
    """No example has four fifths of the letters of a notice of its language in tests/quality."""
    rapidfuzz = pytest.importorskip("rapidfuzz", reason="wants the dependency group `train`")

    def letters(text: str) -> str:
        return re.sub(r"[\W_]+", "", text.lower())

    learned: dict[str, list[str]] = {}
    for example in (*written(), *written(SECOND)):
        learned.setdefault(example.language[:2], []).append(letters(example.text))
    alike = [
        each
        for name in notices.languages()
        for each in notices.notices(name)
        if rapidfuzz.process.extractOne(
            letters(each.text), learned[name[:2]], scorer=rapidfuzz.fuzz.ratio, score_cutoff=80
        )
    ]

    assert len(alike) == 0


def test_a_file_is_read(tmp_path: Path) -> None:
    """Each line stands under the kind above it; empty lines and spaces are nothing."""
    (tmp_path / "en.txt").write_text("# paywall\n\n Read on with a subscription. \n# keep\nShe read on.\n", "utf-8")

    assert written(tmp_path) == [
        Example("en", "paywall", "Read on with a subscription."),
        Example("en", "keep", "She read on."),
    ]


@pytest.mark.parametrize(("text", "seen"), [("Read on.\n", "''"), ("# paywal\nRead on.\n", "'paywal'")])
def test_a_line_under_no_kind_is_told(tmp_path: Path, text: str, seen: str) -> None:
    """The file, the line, what was seen and what was wanted."""
    (tmp_path / "en.txt").write_text(text, "utf-8")

    with pytest.raises(ValueError, match=rf"en\.txt:\d: stands under {seen}; wanted `# ` and one of"):
        written(tmp_path)


def test_examples_stand_between_the_lines_of_a_story() -> None:
    """A few of each, always the same, the story's lines in their order, and only what sounds like a notice stays."""
    story = [f"Line {k}." for k in range(9)]
    examples = [Example("en", kind, f"{kind} {k}") for kind in ("paywall", KEEP) for k in range(5)]
    lines = strewn(story, "a page", examples)
    set_in = [(line, stays) for line, stays in lines if line not in story]

    assert [line for line, _ in lines if line in story] == story
    assert Counter(stays for _, stays in set_in) == {True: MOST, False: MOST}
    assert all(stays == line.startswith(KEEP) for line, stays in set_in)
    assert lines == strewn(story, "a page", examples)
    assert strewn(story, "another", []) == [(line, True) for line in story]


def test_what_has_the_same_letters_is_left_out_together() -> None:
    """`Log in.` and `LOG IN` are one example to who measures what a model has not seen."""
    assert len({Example("en", "paywall", text).fold for text in ("Log in.", "LOG IN", "“Log in”…", "log-in 2")}) == 1
