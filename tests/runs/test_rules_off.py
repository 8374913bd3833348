"""Built-in rules that an operator switched off."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.config import Limits
from pipeline.errors import SetupError
from pipeline.index.base import FileRow
from pipeline.index.sqlite import SqliteIndex
from pipeline.runs import Pace, renew
from tests.runs.conftest import Run
from tests.runs.folder import story, write

NOTICE = "This article is more than 5 years old"
OFF = Limits(rules_off=" age-notice,share-bar ")


def page() -> str:
    return f"{NOTICE}\n\n{story(1)}"


def rules(index: SqliteIndex, row: FileRow) -> list[str]:
    record = index.get(row["article"] or "")
    assert record
    return [item["rule"] for item in record["removed"]["items"]]


def test_a_rule_that_is_off_claims_nothing(
    index: SqliteIndex, news: Path, go: Run, row: Callable[[Path], FileRow]
) -> None:
    """What only this rule would take stays; it is made anew once the rule is on again, and then goes."""
    path = write(news / "a.txt", page())
    go(limits=OFF)
    before = rules(index, row(path))

    again = [renew(index, [], limits, Pace())["seen"] for limits in (OFF, Limits(), Limits())]

    assert ("age-notice" in before, "age-notice" in rules(index, row(path)), again) == (False, True, [0, 1, 0])


def test_the_notice_model_is_switched_off_like_a_rule(
    index: SqliteIndex, news: Path, go: Run, row: Callable[[Path], FileRow]
) -> None:
    """What speaks as a site does in words that no rule knows goes, and says why; it stays where the model is off."""
    said = "The map is hidden because you turned off third-party content in your settings."
    above, *below = story(1).split("\n\n")
    path = write(news / "a.txt", "\n\n".join([above, said, *below]))
    go(limits=Limits(rules_off="notice-model"))
    before = index.get(row(path)["article"] or "")
    renew(index, [], Limits(), Pace())
    after = index.get(row(path)["article"] or "")
    assert before
    assert after
    because = [item["because"] for item in after["removed"]["items"] if item["rule"] == "notice-model"]

    assert (said in before["text"], said in after["text"]) == (True, False)
    assert [each[:7] for each in because] == ["notice "]


def test_an_unknown_name_is_refused(index: SqliteIndex, news: Path, go: Run) -> None:
    """A name that is no rule's ends the run before it begins, and the nearest names are told."""
    write(news / "a.txt", page())

    with pytest.raises(SetupError, match=r"no rule is called 'age-notise'; did you mean age-notice"):
        go(limits=Limits(rules_off="age-notise"))

    assert index.runs() == []


def test_a_name_like_no_other_is_refused(index: SqliteIndex, news: Path, go: Run) -> None:
    """Where no name is near, the page that has them all is named."""
    with pytest.raises(SetupError, match=r"no rule is called 'zzzz'; docs/rules.md has all names"):
        go(limits=Limits(rules_off="zzzz"))
