"""Which passages speak as a site does: the same slots for the same words, odds that add up, what a notice is about."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from pipeline.clean.hashes import Letters
from pipeline.clean.noticemodel import (
    FEW,
    HEARD,
    KINDS,
    NAMES,
    OF_PAGES,
    OF_TEXTS,
    RULE,
    SAID,
    SPELLED,
    NoticeModel,
    Told,
    Voice,
    claim_notices,
    noticed,
    of_heard,
    of_kinds,
    read,
    rounded,
    stored,
    told_by,
)
from pipeline.clean.page import Page, Passage, Span
from pipeline.clean.phrases import phrases
from pipeline.model import Category


def told_of(text: str, passages: Sequence[Passage]) -> Told:
    letters = Letters.of(text, passages)
    return told_by(letters, phrases(letters))


def of(*passages: str) -> Told:
    page = Page.of("\n\n".join(passages))
    return told_of(page.text, page.passages)


def slots(told: Told, passage: int) -> list[int]:
    return sorted(told.slot[told.owner == passage].tolist())


def model(votes: dict[int, float], bias: float = 0.0) -> NoticeModel:
    each = np.zeros(SAID + SPELLED, dtype=np.float32)
    each[list(votes)] = list(votes.values())
    kinds = np.zeros((len(KINDS), FEW), dtype=np.float32)
    kinds[
        KINDS.index(Category.NEWSLETTER), of_kinds(np.array([slot for slot in votes if slot < SAID], dtype=np.int32))
    ] = 3
    silent = Voice(np.zeros(HEARD, dtype=np.float32), 0.0)
    return NoticeModel(Voice(each, bias), silent, kinds, np.zeros(len(KINDS), dtype=np.float32))


@pytest.mark.parametrize(
    "text",
    ["Sign up for our newsletter", "Subscribe", "あなたの寄付が支えです。", "a", "…", "5 min read", "Ещё «новости»"],
)
def test_a_passage_has_the_same_slots_wherever_it_stands(text: str) -> None:
    """Neither what stands around a passage nor how wide its spaces are changes what it says."""
    alone, among = of(text), of("Something else.", text.replace(" ", "  ").upper(), "And more")

    assert slots(alone, 0) == slots(among, 1)
    assert len(among.slot) > len(alone.slot)


@pytest.mark.parametrize(
    ("one", "other"), [("it’s", "it's"), ("dʼici", "d'ici"), ("ad–free", "ad-free"), ("«a»", '"a"')]
)
def test_signs_that_are_written_in_several_ways_spell_the_same(one: str, other: str) -> None:
    """Sites write `’` and `–` where those who type examples write `'` and `-`: the runs of letters are the same."""
    each = [[slot for slot in slots(of(text), 0) if slot >= SAID] for text in (one, other)]

    assert each[0] == each[1]


def test_what_is_left_of_a_passage_says_what_it_would_by_itself() -> None:
    """No run reaches into what a rule has cut, before or behind."""
    page = Page.of("Oslo - Sign up for mail. Photo: Kari")
    left = Passage("Sign up for mail.", len("Oslo - "))
    told = told_of(page.text, [left])

    assert slots(told, 0) == slots(of(left.text), 0)


def test_no_run_reaches_over_passages() -> None:
    """What two passages say is what each says, and nothing of both."""
    both = of("Read", "more")

    assert slots(both, 0) + slots(both, 1) == slots(of("Read"), 0) + slots(of("more"), 0)


def test_what_a_passage_has_counts_one_by_the_root_of_how_many() -> None:
    """Long passages speak no louder than short ones: words and runs of letters each have a length of one."""
    told = of("Sign up for our newsletter, it is free and you can leave whenever you like.")
    said = told.slot < SAID

    assert float((told.weight[said] ** 2).sum()) == pytest.approx(1)
    assert float((told.weight[~said] ** 2).sum()) == pytest.approx(1)


def test_odds_add_up() -> None:
    """A passage's odds are its slots' votes and the bias; its neighbours see them."""
    told = of("Sign up", "Unheard of", "*")
    only = {slot: 1.0 for slot in slots(of("Sign up"), 0) if slot < SAID}  # sign, up, sign up
    odds = model(only, bias=-1.0).voice.odds(told)
    rows = noticed(odds, np.array([2.0, 2.0, 0.0]))

    assert odds.tolist() == pytest.approx([3 / 3**0.5 - 1, -1.0, -1.0])
    assert rows[1, NAMES.index("notice -1")] == odds[0]
    assert odds[1] < rows[1, NAMES.index("notice near")] < odds[0]


def test_what_a_notice_is_about() -> None:
    """Of passages that are notices by enough the kind is told, where it is told from others."""
    told = of("Sign up", "Unheard of")
    notices = model({slot: 1.0 for slot in slots(of("Sign up"), 0) if slot < SAID}).look(told, ())

    both = np.array([True, True])

    (found,) = notices.filed(both, odds=1.0, likely=0.5).items()
    assert (found[0], found[1][0]) == (0, Category.NEWSLETTER)
    assert 0.5 < found[1][1] < 1
    assert notices.filed(both, odds=2.0, likely=0.5) == {}
    assert notices.filed(~both, odds=1.0, likely=0.5) == {}
    assert notices.filed(both, odds=-9.0, likely=0.5).keys() == {0}


def test_what_is_written_down_is_read_again() -> None:
    """A model comes back in the steps that its file has, which training rounds to as well."""
    one = model({7: 1.3, SAID + 70_000: -0.26, 9: 11.5}, bias=-1.0)
    other = read(stored(one))

    assert np.array_equal(other.voice.votes, rounded(one.voice.votes))
    assert [float(other.voice.votes[slot]) for slot in (7, SAID + 70_000, 9)] == [1.3125, -0.25, 127 / 32]
    assert np.allclose(other.kinds, one.kinds, atol=1 / 32)
    assert other.voice.bias == one.voice.bias


def test_a_file_with_other_slots() -> None:
    """It is refused, and not read as if it had these."""
    written = stored(model({}))

    with pytest.raises(ValueError, match=r"float16 of \(196608,\); wanted int8"):
        read({**written, "notice-votes": np.zeros(196_608, dtype=np.float16)})


def test_slots_that_kinds_share() -> None:
    """Where kinds are told, four of words are one, and eight of runs of letters; the line model hears four and two."""
    every = np.array([0, 3, 4, SAID - 1, SAID, SAID + 7, SAID + 8, SAID + SPELLED - 1], dtype=np.int32)

    assert of_kinds(every).tolist() == [0, 0, 1, SAID // 4 - 1, SAID // 4, SAID // 4, SAID // 4 + 1, FEW - 1]
    assert of_heard(every).tolist() == [0, 0, 1, SAID // 4 - 1, SAID // 4, SAID // 4 + 3, SAID // 4 + 4, HEARD - 1]


def test_the_line_model_hears_another_voice() -> None:
    """What it hears is told in fewer slots, and is not what notices are claimed by."""
    told = of("Sign up", "Unheard of")
    heard = np.zeros(HEARD, dtype=np.float32)
    heard[of_heard(told.slot[(told.owner == 0) & (told.slot < SAID)])] = 1.0
    notices = replace(model({}), heard=Voice(heard, -1.0)).look(told, ())

    assert notices.heard.tolist() == pytest.approx([3 / 3**0.5 - 1, -1.0])
    assert notices.odds.tolist() == [0, 0]


def test_nothing_to_say() -> None:
    """A page without passages has no odds and no kinds."""
    told = of("")
    notices = model({}).look(told, ())

    assert told.passages == 0
    assert len(notices.odds) == 0
    assert notices.filed(np.zeros(0, dtype=bool), 0, 0) == {}
    assert noticed(notices.odds, np.zeros(0)).shape == (0, len(NAMES))


def test_what_is_surer_a_notice_than_the_story_is_claimed() -> None:
    """A notice goes where the line model is less sure of the story, but for lists; the receipt says what it may be."""
    page = Page.of("Sign up\n\nThe lock was mended.\n\nSign up\n\nSign up\n\nSign up\n\n- Sign up")
    page.claim(page.span(3, 3), Category.NAVIGATION, "some-rule", 1.0)
    page.likely = [0.7, 0.1, 0.99, 0.1, 0.1, 0.1]
    told = told_of(page.text, page.passages)
    votes = {slot: 2.0 for slot in slots(of("Sign up"), 0) if slot < SAID}  # 3.46 together
    keep = np.array([True, True, True, False, False, True])
    claim_notices(page, model(votes, bias=-1.5).look(told, page.passages), keep, OF_TEXTS)

    assert [claim.rule if claim else None for claim in page.claimed] == [RULE, None, None, "some-rule", None, None]
    assert page.claims[-1].category is Category.NEWSLETTER
    assert page.claims[-1].because.startswith("notice 1.96, newsletter 0.")
    assert 0.87 < page.claims[-1].confidence < 0.88


@pytest.mark.parametrize(("bias", "goes"), [(0.6, True), (0.5, False)])
def test_a_certain_notice_goes_whatever_the_line_model_says(bias: float, goes: bool) -> None:
    """From log-odds of 4 on nobody else is asked."""
    page = Page.of("Sign up\n\nThe lock was mended.")
    page.likely = [0.999, 0.999]
    told = of("Sign up", "The lock was mended.")
    votes = {slot: 2.0 for slot in slots(of("Sign up"), 0) if slot < SAID}
    claim_notices(page, model(votes, bias=bias).look(told, page.passages), np.array([True, True]), OF_TEXTS)

    assert bool(page.claims) is goes


@pytest.mark.parametrize(
    ("line", "bias", "goes"),
    [
        ("Sign up", 1, False),
        ("Sign up! Sign up! Sign up!", -1.5, False),
        ("Sign up! Sign up! Sign up!", 1, True),
    ],
)
def test_a_page_loses_less(line: str, bias: float, goes: bool) -> None:
    """Of a page no short line goes, nor what only a text would lose: that loses each of these."""
    votes = {slot: 2.0 for slot in slots(of("Sign up"), 0) if slot < SAID}
    went = []
    for least in (OF_TEXTS, OF_PAGES):
        page = Page.of(f"{line}\n\nThe lock was mended.")
        page.likely = [0.7, 0.9]
        notices = model(votes, bias=bias).look(of(line, "The lock was mended."), page.passages)
        claim_notices(page, notices, np.array([True, True]), least)
        went.append([claim.start for claim in page.claims] == [0])

    assert went == [True, goes]


@pytest.mark.parametrize(
    ("line", "goes"),
    [('"Sign up, sign up, sign up," it said.', False), ('"Sign up," it said. Sign up, sign up, sign up!', True)],
)
def test_what_is_quoted_is_told(line: str, goes: bool) -> None:
    """A story may say what stood on a banner."""
    page = Page.of(f"{line}\n\nThe lock was mended.")
    page.likely = [0.3, 0.9]
    votes = {slot: 2.0 for slot in slots(of("Sign up"), 0) if slot < SAID}
    notices = model(votes, bias=2).look(of(line, "The lock was mended."), page.passages)
    claim_notices(page, notices, np.array([True, True]), OF_TEXTS)

    assert bool(page.claims) is goes


def test_a_text_of_nothing_else_stays() -> None:
    """Where all that would stay is a notice, the text is about such."""
    page = Page.of("Sign up\n\nSign up")
    page.likely = [0.1, 0.1]
    votes = {slot: 2.0 for slot in slots(of("Sign up"), 0) if slot < SAID}
    claim_notices(page, model(votes).look(of("Sign up", "Sign up"), page.passages), np.array([True, True]), OF_TEXTS)

    assert page.claims == []


def test_what_a_rule_has_cut_a_part_of_is_left() -> None:
    """The odds were those of the whole passage: what a rule leaves of it may be the story."""
    page = Page.of("Sign up. The lock was mended.")
    page.likely = [0.1]
    told = told_of(page.text, page.passages)
    notices = model({slot: 2.0 for slot in slots(told, 0) if slot < SAID}).look(told, page.passages)
    page.claim(Span(0, len("Sign up.")), Category.NEWSLETTER, "some-rule", 1.0)
    claim_notices(page, notices, np.array([True]), OF_TEXTS)

    assert [claim.rule for claim in page.claims] == ["some-rule"]
