"""Clean: from a document to its story, with a receipt for everything that was cut or mended.

First repairs, then named rules, then what the place of a passage tells. Plain functions from Document to CleanDocument;
no other stage is imported.
"""

from collections.abc import Iterable

from pipeline.clean.page import Page
from pipeline.clean.receipt import settle
from pipeline.clean.repairs import mend
from pipeline.clean.rule import Rule
from pipeline.clean.rules import RULES
from pipeline.clean.story import claim_far, claim_head, claim_islands
from pipeline.model import CleanDocument, Document

PLACED = tuple(rule for rule in RULES if rule.placed)

ROUNDS = 4
"""More were never needed on 1,600 scrapes; the bound keeps a hostile page from taking forever."""

VERSION = "rules-1"
"""Changes whenever the same document may come out otherwise; stands in each record's `made_by`."""


def clean(document: Document) -> CleanDocument:
    """Tell the story from what stands around it."""
    draft = mend(document)
    page = Page.of(draft.text)
    _ask(RULES, page)
    page.survey()
    claim_head(page)
    for _ in range(ROUNDS):  # each claim may move the story's edge, and with it what stands outside
        before = len(page.claims)
        _ask(PLACED, page)
        page.survey()
        claim_islands(page)
        if len(page.claims) == before:
            break
    page.survey()
    claim_far(page)
    return settle(document, draft, page)


def _ask(rules: Iterable[Rule], page: Page) -> None:
    for rule in rules:
        if rule.placed:
            page.survey()
        for i in range(len(page.passages)):
            if page.is_free(i) and (span := rule.claims(page, i)):
                page.claim(span, rule.category, rule.name, rule.confidence)
