"""What a text tells twice, told once."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.clean import clean
from pipeline.clean.copies import RULE, without_copies
from pipeline.index.records import rebuild, to_record
from pipeline.model import Article, CleanDocument
from tests.builders import NOW, document

STORY = (
    "The harbour commissioners voted by six to one on Monday to rebuild the outer wall that the storm had breached.",
    "Work will begin in April and last about eleven weeks, their chairman said, if the weather lets the barges in.",
    "Who pays",
    "The county gives two million pounds, and a loan over twenty years has to cover what is left of the price then.",
    "Skippers who had to leave for the next port say that the extra fuel costs them eighty pounds a week or more.",
    "Two houses behind the wall lost their gardens, and an engineer told the council that a third might go in winter.",
    "One of them said that she would believe the date when she saw the barge, for she had heard of last spring too.",
    "Nobody on the council wanted to say on Monday what would become of the wall if the county changed its mind.",
)
PARTS = tuple(line for line in STORY if line != "Who pays")
CHINESE = (
    "港口委员会周一以六票对一票决定重建被风暴冲毁的外墙，主席说工程将于四月开始，大约持续十一个星期。",
    "县里出资二百万镑，其余部分要靠一笔二十年期的贷款来支付，委员们对此争论了将近三个小时才散会。",
    "不得不迁往邻港的船长们说，多出来的燃油每周要花掉他们八十镑以上，有人已经打算把船卖掉改行了。",
    *(f"第{n}位居民告诉记者，墙后的花园已经没有了，工程师警告说冬天还会有更多的房子受到威胁。" for n in range(12)),
)


def cleaned(*lines: str) -> CleanDocument:
    """What becomes of a text of these lines; it can be rebuilt from its receipt."""
    found = clean(document("\n".join(lines)))
    assert all(above.end <= below.start for above, below in pairwise(found.kept))
    assert not any(cut.start < block.end and block.start < cut.end for cut in found.removals for block in found.kept)
    assert rebuilt(found) == found.document.text
    return found


def rebuilt(found: CleanDocument) -> str:
    """The text as its receipt has it."""
    return rebuild(to_record(Article(found, words=0), run="r", now=NOW, first_seen=None, made_by={}))


def kept(found: CleanDocument) -> list[str]:
    """The lines of the story."""
    return [block.text for block in found.kept]


def told_twice(found: CleanDocument) -> list[str]:
    """The lines that were copies."""
    return [line for removal in found.removals if removal.rule == RULE for line in removal.text.splitlines()]


def test_a_container_is_cut_where_its_paragraphs_begin_and_these_go() -> None:
    """A scraper joined the texts of all `<div>` and `<p>`; the heading stands in the container alone."""
    found = cleaned(" ".join(STORY), *PARTS)

    assert kept(found) == list(STORY)
    assert told_twice(found) == list(PARTS)
    assert [repair.after for repair in found.repairs] == ["\n"] * 7 + [""]


def test_a_container_without_spaces_between_its_parts_is_cut_too() -> None:
    """As `get_text()` glues them; Chinese sentences without anything between are one line, as they were."""
    assert kept(cleaned("".join(STORY), *PARTS)) == list(STORY)
    assert kept(cleaned("".join(CHINESE), *CHINESE)) == ["".join(CHINESE)]


def test_containers_within_containers_are_told_once() -> None:
    """The page, the article, its column, its paragraphs."""
    whole = " ".join(STORY)

    assert kept(cleaned(f"{whole} Share this story", whole, *PARTS, "Share this story")) == list(STORY)


def test_a_scrape_that_ran_twice_is_told_once() -> None:
    """Headings between the paragraphs go with them."""
    found = cleaned(*STORY, *STORY)

    assert kept(found) == list(STORY)
    assert told_twice(found) == list(STORY)


@pytest.mark.parametrize(
    "lines",
    [
        (*STORY, STORY[1], STORY[4]),  # pull quotes
        (*STORY, *reversed(STORY)),
        (*STORY, *(f"Once more: {line}" for line in STORY)),
        (" ".join(STORY), *PARTS[:2]),  # a teaser of two sentences below
        ("la la la la " * 60, *["la la la la"] * 2),
        (*STORY, *(line for each in STORY for line in (each, "No, not at all."))),  # what is said, and the answers
        (*(line for each in STORY for line in (each, "Approved.")), *STORY),
        (" ".join(STORY), *(line for each in PARTS for line in (each, "That is: three pounds."))),
        (*["And the water rose, and the water rose, over the wall of the town."] * 4, *STORY[:2]) * 3,  # a song
    ],
)
def test_what_is_quoted_again_stays(lines: Sequence[str]) -> None:
    """A sentence or two, another order, other words: that is no copy."""
    assert without_copies(document("\n".join(lines)))[1] is None


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["Share", "0", *STORY, " ".join(STORY), " ".join(STORY[2:]), "".join(STORY)]), max_size=24)
)
def test_whatever_is_told_twice_the_receipt_is_whole(lines: list[str]) -> None:
    """Copies of copies, halves, crumbs."""
    cleaned("Head", *lines)
    glued = clean(document("".join(["Head ", *lines, "The next meeting is in May."])))
    assert rebuilt(glued) == glued.document.text
