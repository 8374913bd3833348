"""Which lines come again, counted in stories."""

from pipeline.index.base import Outline
from pipeline.learned.counting import count
from tests.builders import digest, outline

SITE = {"plea": 15, "radio": 18}


def articles(count: int, *, size: int, first: int = 0) -> list[Outline]:
    """So many articles of a site, each with so many lines of its own, each on another day."""
    return [
        outline(
            digest(str(n)),
            day=f"2025-10-{n % 27 + 1:02}",
            lines={**SITE, **{f"{n}-{line}": 22 for line in range(size)}},
        )
        for n in range(first, first + count)
    ]


def test_short_notes_are_told_apart() -> None:
    """Notes that are mostly the site's lines are stories of their own, once longer articles told what is the site's."""
    counted = count([*articles(10, size=1, first=20), *articles(8, size=6)], least=5, share=0.03)

    assert (counted.stories, {line.mark: line.stories for line in counted.lines}) == (18, {"plea": 18, "radio": 18})


def test_copies_are_one_story() -> None:
    """Copies on many days are one story, and their lines are not the site's."""
    copies = [
        outline(digest(f"copy {n}"), day=f"2025-10-{n + 1:02}", lines={"a": 30, "b": 30, "c": 30, f"own {n}": 30})
        for n in range(20)
    ]

    counted = count([*articles(8, size=6), *copies], least=5, share=0.03)

    assert (counted.stories, {line.mark for line in counted.lines}) == (9, {"plea", "radio"})


def test_a_line_of_two_days_is_no_template() -> None:
    """Where articles are of many days, what came on two only is an affair, not the site."""
    busy = [{**each, "day": f"2025-10-0{n % 2 + 1}"} for n, each in enumerate(articles(8, size=6))]
    other = [{**each, "lines": {f"{n}": 30}} for n, each in enumerate(articles(9, size=1, first=40))]

    assert count([*busy, *other], least=5, share=0.03).lines == ()  # type: ignore[list-item]  # mypy forgets the shape
