"""The lines of labels that tools write above a text: what they say are hints, and they go."""

from collections.abc import Sequence

from pipeline.clean.page import Page
from pipeline.lexicon.heads import LEADS, RULE, below, head_of
from pipeline.model import Block, Category


def claim_head(page: Page, text: str, blocks: Sequence[Block]) -> None:
    """Claim the head of a decoded text, such as front matter, and the codes below it.

    `blocks` are those behind the passages, whose offsets count the text's characters.
    """
    if not (head := head_of(text)):
        return
    end = below(text) if head.coded else len(text)
    for those in (
        [i for i, block in enumerate(blocks) if block.start < head.end],
        [i for i, block in enumerate(blocks) if block.start >= end],
        *([i] for i, passage in enumerate(page.passages) if head.coded and passage.text in LEADS),
    ):
        if those and len(those) < len(blocks):  # a head alone is all that there is to read
            page.claim(page.span(those[0], those[-1]), Category.IDENTIFIER, RULE, 0.95)
