"""What the line model's numbers amount to."""

from collections.abc import Sequence

import numpy as np
import pytest

from pipeline.clean import verdict
from pipeline.clean.hashes import Letters
from pipeline.clean.page import Page, Passage
from pipeline.clean.story import BIO, claim_standfirst, release_bios_of_subjects
from pipeline.clean.vocabulary import vocabulary
from pipeline.model import Block, BlockKind, Category


class Said:
    """A look that was told what to say."""

    def __init__(self, *likely: float) -> None:
        self.likely = np.array(likely, dtype=np.float32)

    def reasons(self, passages: Sequence[int]) -> list[str]:
        """Names the passages."""
        return [f"passage {i}" for i in passages]


def page_of(*lines: str) -> Page:
    """A page of these lines."""
    return Page.of("\n".join(lines))


def test_sure_of_a_story_a_doubtful_line_goes() -> None:
    """What is kept is what may be expected to score best: sure of much, the model cuts what is doubtful."""
    page = page_of("one two three four five six seven eight", "nine ten", "eleven twelve")

    assert verdict.kept(page, np.array([0.99, 0.4, 0.6], dtype=np.float32)).tolist() == [True, False, True]


def test_sure_of_nothing_the_likeliest_stays() -> None:
    """Where nothing is likely, the likeliest is better than nothing."""
    page = page_of("one two three four", "five six seven eight")

    assert verdict.kept(page, np.array([0.2, 0.01], dtype=np.float32)).tolist() == [True, False]


def test_what_a_rule_claimed_is_not_kept() -> None:
    """The model does not bring back what a rule has claimed."""
    page = page_of("one two three four", "five six seven eight")
    page.claim(page.span(0, 0), Category.DISCLAIMER, "disclaimer", 0.95)

    assert verdict.kept(page, np.array([0.99, 0.9], dtype=np.float32)).tolist() == [False, True]


def test_a_doubtful_line_inside_the_story_is_spared() -> None:
    """A short run of lines between two that are kept stays unless the model is sure; beside a claim it goes."""
    page = page_of("The story begins.", "a list", "its end", "It goes on.", "Share", "Its end.", "foot")
    page.claim(page.span(4, 4), Category.SHARE_LINKS, "share-bar", 0.95)
    likely = np.array([0.9, 0.3, 0.1, 0.9, 0.4, 0.9, 0.4], dtype=np.float32)
    keep = np.array([True, False, False, True, False, True, False])

    assert verdict.spared(page, likely, keep, np.zeros_like(keep)).tolist() == [
        True,
        True,
        False,
        True,
        False,
        True,
        False,
    ]
    assert verdict.spared(page, likely, keep, ~keep).tolist() == keep.tolist()  # the notice model knows them all


def test_a_doubtful_paragraph_at_the_edge_is_spared() -> None:
    """Prose next to what is kept stays where the model only doubts it; a line that is no prose goes."""
    prose = "This is a sentence that has more words than eight of them."
    page = page_of("Menu", prose, prose, prose, prose, "Foot")
    likely = np.array([0.4, 0.1, 0.35, 0.9, 0.35, 0.4], dtype=np.float32)
    keep = np.array([False, False, False, True, False, False])

    assert verdict.spared(page, likely, keep, np.zeros_like(keep)).tolist() == [False, False, True, True, True, False]


@pytest.mark.parametrize(
    ("between", "last", "likely", "stays"),
    [
        (1, "Talks go on on Tuesday.", 0.25, True),
        (verdict.AMID, "Talks go on on Tuesday.", 0.25, True),
        (verdict.AMID + 1, "Talks go on on Tuesday.", 0.25, False),
        (1, "Talks go on on Tuesday.", 0.15, False),
        (1, "Talks on Tuesday", 0.25, False),
        (1, "Talks go on.", 0.25, False),
    ],
    ids=["behind one", "behind six", "behind seven", "unlikely", "no sentence", "three words"],
)
def test_a_story_goes_on_behind_a_notice(between: int, last: str, likely: float, stays: bool) -> None:
    """Its last sentence stays where rules have claimed what stands before it; of a headline below a menu none does."""
    page = page_of("This is a sentence that has more words than eight of them.", *["Read more"] * between, last)
    page.claim(page.span(1, between), Category.RELATED_LINKS, "related-line", 0.95)
    told = np.array([0.9, *[0.1] * between, likely], dtype=np.float32)
    keep = np.arange(len(told)) == 0

    assert verdict.spared(page, told, keep, np.zeros_like(keep))[-1] == stays
    assert not verdict.spared(page, told[::-1], keep[::-1], np.zeros_like(keep))[0]


def test_a_question_stays_with_its_answer() -> None:
    """A question between what is kept stays where prose answers it, unless the model is sure against it."""
    answer = "This is a sentence that has more words than eight of them."
    page = page_of(answer, "Who can claim?", answer, "How long?", answer, "Share this?", "Now", "Who pays?", answer)
    likely = np.array([0.9, 0.3, 0.9, 0.1, 0.9, 0.3, 0.9, 0.3, 0.9], dtype=np.float32)
    keep = likely > 0.5

    known = np.arange(len(keep)) == 7  # by the notice model

    assert np.flatnonzero(verdict.answered(page, likely, keep, np.zeros_like(keep)) & ~keep).tolist() == [1, 7]
    assert np.flatnonzero(verdict.answered(page, likely, keep, known) & ~keep).tolist() == [1]


def test_what_leads_to_a_list_stays_with_it() -> None:
    """A line that ends in a colon goes on in what is kept below it."""
    page = page_of("The mill burned down on a Sunday.", "What was saved:", "one wheel", "Share:", "X", "It rained.")
    likely = np.array([0.9, 0.3, 0.9, 0.3, 0.1, 0.9], dtype=np.float32)
    keep = likely > 0.5

    assert np.flatnonzero(verdict.answered(page, likely, keep, np.zeros_like(keep)) & ~keep).tolist() == [1]


@pytest.mark.parametrize(("beside", "rows"), [(0.9, [0.5, 0.5]), (0.2, [0.7, 0.3])])
def test_a_table_goes_or_stays(beside: float, rows: list[float]) -> None:
    """Rows of a table between paragraphs of the story are as likely the story as they are on average."""
    paragraph = "This is a sentence that has more words than eight of them."
    page = page_of(paragraph, "one two", "three four", paragraph)
    row = Block("", trail="main/table/tbody/tr/td", within=(1, 2, 3, 4, 5), kind=BlockKind.TABLE_ROW)
    other = Block("", trail="main/table/tbody/tr/td", within=(1, 2, 3, 6, 7), kind=BlockKind.TABLE_ROW)
    text = Block("", trail="main/p", within=(1, 8))

    after = verdict.tabled(page, np.array([beside, 0.7, 0.3, 0.9], dtype=np.float32), [text, row, other, text])

    assert after[1:3].tolist() == pytest.approx(rows)


def test_a_text_that_came_clean() -> None:
    """Where rules know hardly a line to be the site's, and most words are likely the story, nothing else is cut."""
    page = page_of("The story begins.", "Odd", *["And it goes on."] * 5, "It ends.")
    longer = page_of("The story begins.", "Odd one out here", *["And it goes on."] * 5, "It ends.")
    doubtful, unlikely = (np.array([0.9, odd, *[0.9] * 6], dtype=np.float32) for odd in (0.1, 0.05))

    assert verdict.came_clean(page, doubtful, in_one_line=True)
    assert not verdict.came_clean(page, doubtful * np.float32(0.5), in_one_line=False)
    assert verdict.came_clean(page, unlikely, in_one_line=False)
    assert not verdict.came_clean(page, unlikely, in_one_line=True)
    assert not verdict.came_clean(longer, unlikely, in_one_line=False)
    for i in range(2, 8):
        assert verdict.came_clean(page, doubtful, in_one_line=False)
        page.claim(page.span(i, i), Category.NAVIGATION, "menu", 0.95)
    assert not verdict.came_clean(page, doubtful, in_one_line=False)


@pytest.mark.parametrize(
    ("came_clean", "sure", "is_kept"), [(True, 0.95, True), (True, 0.8, False), (False, 0.95, False)]
)
def test_a_long_disclaimer_in_a_clean_text_may_be_its_story(came_clean: bool, sure: float, is_kept: bool) -> None:
    """A page on what an office does not answer for is no notice, where the model is sure; a short one is a notice."""
    page = page_of(
        "The office lists these plumbers for information only. " * 8, "It does not vouch for any.", "No liability."
    )
    page.likely, page.came_clean = [sure] * 3, came_clean
    page.claim(page.span(0, 0), Category.DISCLAIMER, "disclaimer", 0.95)
    page.claim(page.span(2, 2), Category.DISCLAIMER, "disclaimer", 0.95)
    page.release_doubted()

    assert [claim is None for claim in page.claimed] == [is_kept, True, False]


def test_signs_do_not_make_a_text_the_sites() -> None:
    """Rulers between paragraphs are nobody's."""
    page = page_of(*["The story goes on, and on it goes.", "* * *"] * 9)
    for i in range(1, 18, 2):
        page.claim(page.span(i, i), Category.NAVIGATION, "signs-only", 0.95)

    assert verdict.came_clean(page, np.full(18, 0.9, dtype=np.float32), in_one_line=False)


def test_a_list_goes_or_stays() -> None:
    """The items of a text's list are as likely as they are together; a line by itself is not touched."""
    page = page_of("Two things were found:", "- a coil", "- a drum of cable", "They were sold.")

    likely = verdict.evened(page, np.array([0.9, 0.1, 0.5, 0.8], dtype=np.float32))

    np.testing.assert_allclose(likely, [0.9, 0.367, 0.367, 0.8], atol=0.01)


def test_neighbours_alike_are_one_claim() -> None:
    """Lines that stand together and are filed alike go as one piece, with the reasons of the longest."""
    page = page_of("Home", "World news today", "The story stands here.", "Comments")
    placed = [Category.NAVIGATION, Category.NAVIGATION, None, Category.COMMENTS]

    verdict.claim(page, Said(0.02, 0.1, 0.9, 0.3), np.array([True, True, False, True]), [Block("")] * 4, placed)

    assert [(c.category, page.text[c.start : c.end], round(c.confidence, 3), c.because) for c in page.claims] == [
        (Category.NAVIGATION, "Home\nWorld news today", 0.9, "passage 1"),
        (Category.COMMENTS, "Comments", 0.7, "passage 3"),
    ]


def test_what_is_cut_is_filed_by_who_knows_best() -> None:
    """Rules' words go before elements, these before the notice model, and that before the passage's shape."""
    page = page_of("one", "two", "three", "four")
    placed = [Category.SHARE_LINKS, Category.SHARE_LINKS, None, None]
    noticed = dict.fromkeys(range(3), Category.NEWSLETTER)
    gone = np.ones(4, dtype=bool)
    verdict.claim(page, Said(0, 0, 0, 0), gone, [Block("")] * 4, placed, {0: Category.PAYWALL}, noticed)

    assert [claim.category for claim in page.claims] == [
        Category.PAYWALL,
        Category.SHARE_LINKS,
        Category.NEWSLETTER,
        Category.NAVIGATION,
    ]


@pytest.mark.parametrize(
    ("block", "words", "category"),
    [
        (Block("", trail="body/div/p", link_share=1.0), 7, Category.RELATED_LINKS),
        (Block("", trail="body/div/p", link_share=1.0), 1, Category.NAVIGATION),
        (Block("", trail="body/div/p", kind=BlockKind.CAPTION), 9, Category.IMAGE_CREDIT),
        (Block("", trail="body/div/p"), 30, Category.OTHER),
        (Block(""), 2, Category.NAVIGATION),
    ],
)
def test_categories(block: Block, words: int, category: Category) -> None:
    """What no name of an element tells of is filed by its links and its shape."""
    passage = Passage(" ".join(["word"] * words) + ".", 0)

    assert verdict.category_of(block, passage) is category


@pytest.mark.parametrize(("likely", "stays"), [(0.3, False), (0.7, True)])
def test_a_standfirst_that_is_likely_the_story_stays(likely: float, stays: bool) -> None:
    """Of a page the model tells whether the line below the headline is the story's first."""
    prose = "The lock gates at the harbour will be closed for the whole of the winter, the council said on Monday."
    page = page_of("Harbour to close for winter", "Barges must take the long way round until spring", prose, prose)
    page.claim(page.span(0, 0), Category.TITLE, "headline", 0.9)
    page.survey()
    page.likely = [0.1, likely, 0.9, 0.9]

    claim_standfirst(page)

    assert (page.claimed[1] is None) is stays


def test_a_list_that_ends_a_sentence_stays() -> None:
    """Where a paragraph breaks off in front of a list, the list is doubted less."""
    broken_off = (
        "The minister wrote in his letter to the government that his country was in need of these things, and at once"
    )
    lines = (broken_off, "- radar sets", "- drones", "He has had no answer to it so far, his office said on Monday.")
    likely = np.array([0.9, 0.15, 0.15, 0.9], dtype=np.float32)
    keep = np.array([True, False, False, True])

    assert verdict.spared(page_of(*lines), likely, keep, np.zeros_like(keep)).all()
    assert not verdict.spared(page_of(broken_off + ".", *lines[1:]), likely, keep, np.zeros_like(keep))[1:3].any()


def test_a_copy_of_the_story_in_one_piece_goes() -> None:
    """Once is enough; a long passage that says something else stays."""
    told = [f"Paragraph {word} speaks of {' '.join(f'{word}{n}' for n in range(40))} at length." for word in "abcdefgh"]
    page = page_of(*told, " ".join(told), " ".join(f"other{n}" for n in range(400)))
    keep = np.ones(10, dtype=bool)

    verdict.claim_copies(page, keep, vocabulary(Letters.of(page.text, page.passages)))

    assert keep.tolist() == [True] * 8 + [False, True]
    assert [(claim.rule, claim.category) for claim in page.claims] == [("told-twice", Category.OTHER)]


def test_who_the_story_is_about_did_not_write_it() -> None:
    """A club's name looks like a writer's; a writer is not in every paragraph."""
    match_ = (
        "Vale won in the sixth minute of added time, and nobody at the ground knew for a while how they had done it."
    )
    line = "Vale (4-2-3-1): Hesketh; Booth, Frith, Garside, Lund."
    for told, stays in ((match_, True), (match_.replace("Vale", "Rovers"), False)):
        page = page_of(told, told, told, line)
        page.claim(page.span(3, 3), Category.AUTHOR_BIO, BIO, 0.9)

        release_bios_of_subjects(page)

        assert (page.claimed[3] is None) is stays
