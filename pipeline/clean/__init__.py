"""Clean: from a document to its story, with a receipt for everything that was cut or mended.

First repairs, then named rules, then what the place of a passage tells. Plain functions from Document to CleanDocument;
no other stage is imported.
"""

from collections.abc import Iterable
from functools import partial

from pipeline.clean.page import Page
from pipeline.clean.receipt import settle
from pipeline.clean.repairs import mend
from pipeline.clean.rule import Rule, chosen
from pipeline.clean.rules import placed_rules_for, rules_for
from pipeline.clean.story import claim_above, claim_far, claim_headline, claim_islands, claim_strange_voices
from pipeline.clean.wishes import NONE, Wishes, claim_learned
from pipeline.lexicon.tongues import plausible
from pipeline.model import CleanDocument, Document

ROUNDS = 6
"""A bound for hostile pages: of the 1,092 text scrapes of the development sets one takes 5 rounds, and none more."""

VERSION = "rules-1"
"""Changes whenever the same document may come out otherwise; stands in each record's `made_by`."""


def clean(document: Document, wishes: Wishes = NONE) -> CleanDocument:
    """Tell the story from what stands around it."""
    draft = mend(document)
    page = Page.of(draft.text)
    languages = plausible(draft.text)
    _ask(rules_for(languages), page, wishes.off)
    page.survey()
    claim_headline(page)
    for _ in range(ROUNDS):  # each claim may move the story's edge, and with it what stands outside
        before = len(page.claims)
        _ask(placed_rules_for(languages), page, wishes.off)
        page.survey()
        claim_above(page)
        page.survey()
        claim_islands(page)
        claim_strange_voices(page)
        if len(page.claims) == before:
            break
    page.survey()
    claim_far(page)
    if wishes.learned:
        claim_learned(page, wishes.learned)
    return settle(document, draft, page)


def _ask(rules: Iterable[Rule], page: Page, off: frozenset[str]) -> None:
    for rule in rules:
        if rule.name in off:
            continue
        passages = page.chosen(rule.name, partial(chosen, rule.claims))
        if not passages:
            continue
        if rule.placed:
            page.survey()
        for i in passages:
            if page.claimed[i] is None and (span := rule.claims(page, i)):
                page.claim(span, rule.category, rule.name, rule.confidence)
