"""What operators wish of the rules, beside what is built in: some are off, some were learned."""

from dataclasses import dataclass

from pipeline.clean.page import Page
from pipeline.lexicon.repeated import mark
from pipeline.model import Category


@dataclass(frozen=True, slots=True)
class Learned:
    """A rule that was found in a source's articles, and that a person accepted: it takes one line, wherever it is."""

    name: str
    category: Category
    mark: str
    """Of the line; see `lexicon.repeated`."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """Which rules a text is cleaned by."""

    off: frozenset[str] = frozenset()
    """Names of built-in rules that are not asked."""
    learned: tuple[Learned, ...] = ()
    """Asked last, of what everything else left: what a person was shown before accepting them is what they take."""


NONE = Wishes()
"""All that is built in, and nothing else."""


def claim_learned(page: Page, rules: tuple[Learned, ...]) -> None:
    """Claim the lines that learned rules take."""
    by_mark = {rule.mark: rule for rule in rules}
    for i, passage in enumerate(page.passages):
        if page.is_free(i) and passage.text and (rule := by_mark.get(mark(passage.text))):
            page.claim(page.span(i, i), rule.category, rule.name, 1.0)
