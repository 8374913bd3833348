"""Clean: from a document to its story, with a receipt for everything that was cut or mended.

First repairs. Then named rules, and the line model for what no rule names. Of a page the model has the first look, for
it knows the page's elements: what is far from any story is not put before the rules. In a text the rules are all there
is to go by, so they have it, and the model sees what they claimed. Plain functions from Document to CleanDocument; no
other stage is imported.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pipeline.clean import elements, verdict
from pipeline.clean.copies import put_back, without_copies
from pipeline.clean.draft import Draft
from pipeline.clean.filing import labelled, named
from pipeline.clean.head import claim_head
from pipeline.clean.headline import (
    claim_headline,
    claim_headline_of_story,
    claim_told_headline,
    release_guessed_headline,
    said_headlines,
    told_titles,
)
from pipeline.clean.linemodel import SHIPPED, LineModel, Look, blocks_behind, line_model
from pipeline.clean.noticemodel import OF_PAGES, OF_TEXTS, RULE, TOLD, claim_notices
from pipeline.clean.page import Page, Span
from pipeline.clean.receipt import settle
from pipeline.clean.repairs import mend
from pipeline.clean.rule import Rule, chosen, of_chosen
from pipeline.clean.rules import heard_rules_for, placed_rules_for, unheard_rules_for
from pipeline.clean.story import (
    STANDFIRST,
    claim_emptied,
    claim_labelled,
    claim_offered_lists,
    claim_signature,
    claim_standfirst,
    keep_ticks,
    refile_entries,
    release_bios_of_subjects,
    release_headings,
)
from pipeline.clean.wishes import NONE, Wishes, claim_learned
from pipeline.lexicon import heads
from pipeline.model import Block, Category, CleanDocument, Document, FileType, said_title

ROUNDS = 6
"""A bound for hostile pages: of the 1,092 text scrapes of the development sets one takes 5 rounds, and none more."""
NEAR = 15
"""Passages around what the model keeps that rules are asked about, whatever the model makes of them: the headline,
bylines, credits and notices stand there."""
SHORT = 6
"""Words; a passage of a page that is shorter, and farther from the story, is a link or a label."""

NAMED = 0.7
"""How likely a notice that is cut is of a kind, from which it is filed so where no rule knows it; with 0.6
`python -m tests.quality.categories` tells worse, and with 0.8 nothing better."""
LATE = frozenset([Category.DISCLAIMER, Category.DONATION_APPEAL])
"""What stands at the story's edge as prose, and may be a notice there though it reads like a story."""

VERSION = "rules-21 lines-13"
"""Changes whenever the same document may come out otherwise; stands in each record's `made_by`."""


def clean(document: Document, wishes: Wishes = NONE, *, model: Path = SHIPPED) -> CleanDocument:
    """Tell the story from what stands around it. `model` is the line model's file."""
    once, copies = without_copies(document)
    return put_back(document, copies, _clean(once, wishes, model)) if copies else _clean(document, wishes, model)


def _clean(document: Document, wishes: Wishes, model: Path) -> CleanDocument:
    draft = mend(document)
    page = Page.of(draft.text)
    judge = line_model(document.type, model)
    if document.type is FileType.HTML:
        blocks = blocks_behind(document, draft, page)
        look = judge.look(page, blocks, said_title(document.hints))
        words = np.array([passage.words for passage in page.passages])
        placed = elements.named_by(blocks, look.likely * words, document.hints)
        after = elements.set_back(look.likely, words, blocks, placed, look.column("like title"), document.hints)
        look = replace(look, likely=after.likely, why=after.why)
        page.likely, page.odds = look.likely.tolist(), look.notices.heard.tolist()
        keep = verdict.kept(page, verdict.tabled(page, look.likely, blocks))
        keep = verdict.answered(page, look.likely, keep, known(look, wishes.off))
        verdict.claim_copies(page, keep, look.shared)
        claim_told_headline(page, told_titles(document), int(keep.argmax()) if len(keep) else 0)
        page.titles = said_headlines(document.hints)
        far = _far(keep) & _short(page)
        verdict.claim(page, look, far, blocks, placed, labelled(page, far, placed, page.languages))
        ask_rules(page, wishes.off)
        claim_offered_lists(page, blocks)
        release_headings(page, blocks, keep)
        ask_unheard(page, wishes.off)
        claim_labelled(page, blocks)
    else:
        blocks, look, keep = story_of_text(document, draft, page, judge, wishes.off)
        placed = [None] * len(blocks)
        if page.came_clean:
            keep[:] = True
            release_guessed_headline(page)
        else:
            claim_headline_of_story(page, keep, look.likely, look.shared)
    keep_ticks(page, keep)
    claim_signature(page)
    if RULE not in wishes.off:
        claim_notices(page, look.notices, keep, OF_TEXTS if document.type is FileType.TEXT else OF_PAGES)
    worded = named(page, ~keep, page.languages)
    noticed = {i: about for i, (about, _) in look.notices.filed(~keep, TOLD, NAMED).items()}
    verdict.claim(page, look, ~keep, blocks, placed, worded, noticed)
    if document.type is FileType.HTML:
        claim_emptied(page, blocks)
    ask_late(page, wishes.off)
    refile_entries(page)
    if wishes.learned:
        claim_learned(page, wishes.learned)
    return settle(document, draft, page)


def story_of_text(
    document: Document, draft: Draft, page: Page, judge: LineModel, off: frozenset[str] = frozenset()
) -> tuple[list[Block], Look, NDArray[np.bool_]]:
    """Ask the rules and then the model what is the story of a text, before its headline is sought.

    Answers the blocks behind the passages, what the model saw, and what is kept.
    """
    blocks = blocks_behind(document, draft, page)
    if heads.RULE not in off:
        claim_head(page, document.text, blocks)
    if told := told_titles(document):
        claim_told_headline(page, told, 0)
    ask_rules(page, off)
    page.headings = frozenset(i for i, block in enumerate(blocks) if document.text.startswith("# ", block.start))
    look = judge.look(page, blocks, said_title(document.hints))
    page.likely, page.odds = look.likely.tolist(), look.notices.heard.tolist()
    page.release_doubted()
    release_bios_of_subjects(page)
    ask_unheard(page, off)
    if verdict.came_clean(page, look.likely, in_one_line="\n" not in document.text.strip()):
        page.came_clean = True
        page.release_doubted()  # of such a text more is in doubt
        ask_unheard(page, off)
    likely = verdict.evened(page, look.likely)
    keep = verdict.spared(page, likely, verdict.kept(page, likely), known(look, off))
    verdict.claim_copies(page, keep, look.shared)
    return blocks, look, keep


def known(look: Look, off: frozenset[str]) -> NDArray[np.bool_]:
    """Which passages the notice model knows; none where its rule is off."""
    told: NDArray[np.bool_] = (look.notices.odds >= TOLD) & (RULE not in off)
    return told


def _short(page: Page) -> NDArray[np.bool_]:
    return np.array([passage.words < SHORT for passage in page.passages], dtype=bool)


def _far(keep: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which passages stand farther from everything that is kept than rules need to look."""
    at = np.flatnonzero(keep)
    near = np.zeros(len(keep), dtype=bool)
    for i in at:
        near[max(0, i - NEAR) : i + NEAR + 1] = True
    return ~near


def ask_rules(page: Page, off: frozenset[str] = frozenset()) -> None:
    """Let the named rules that the model has learned beside claim what they know, but for those that are off."""
    rules = heard_rules_for(page.languages)
    page.look_again()
    _ask(rules, page, off)
    page.survey()
    claim_headline(page)
    for _ in range(ROUNDS):  # each claim may move the story's edge, and with it what stands outside
        before = len(page.claims)
        _ask(placed_rules_for(page.languages), page, off)
        page.survey()
        claim_standfirst(page)
        page.survey()
        if len(page.claims) == before:
            break


def ask_unheard(page: Page, off: frozenset[str]) -> None:
    """Let the rules that the model has not learned beside claim what they know, however sure it is of a story.

    It may know as little of the language. A standfirst that they know better is none.
    """
    rules = unheard_rules_for(page.languages)
    if not any(chosen(rule.claims, page) for rule in rules):
        return
    standfirst = [claim for claim in page.claims if claim.rule == STANDFIRST and page.cuts_none(claim)]
    for claim in standfirst:
        page.release(claim)
    _ask(rules, page, off, yields=False)
    for claim in standfirst:
        if all(page.is_free(i) for i, each in enumerate(page.passages) if claim.start <= each.start < claim.end):
            page.claim(Span(claim.start, claim.end), claim.category, claim.rule, claim.confidence)


def ask_late(page: Page, off: frozenset[str]) -> None:
    """Ask again for notices of the page's edge, now that the model's cuts have moved it."""
    page.survey()
    _ask((rule for rule in placed_rules_for(page.languages) if rule.category in LATE), page, off)


def _ask(rules: Iterable[Rule], page: Page, off: frozenset[str], *, yields: bool = True) -> None:
    """Let rules claim what they know; those that `yields` is said of, not where the models know better."""
    for rule in rules:
        if rule.name in off:
            continue
        passages = chosen(rule.claims, page)
        if not passages:
            continue
        if rule.placed:
            page.survey()
        ask = of_chosen(rule.claims)
        for i in passages:
            if (
                page.claimed[i] is None
                and (span := ask(page, i))
                and not (yields and page.is_sure(span, rule.category, rule.confidence))
            ):
                page.claim(span, rule.category, rule.name, rule.confidence)
                ask = rule.claims  # what it cut a part of says something else now
