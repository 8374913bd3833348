"""The rules, in the order in which they are asked.

Where a new rule goes: into the module of its language and family (`en/appeals.py`), into `common.py` if it knows no
words. Give it a drop and a near miss; the tests walk every rule that stands in a RULES tuple.
"""

from functools import cache

from pipeline.clean.rule import Rule
from pipeline.clean.rules import ar, common, de, es, fr, it, nl, pt, ru, zh
from pipeline.clean.rules.en import appeals, chrome, legal, sources

RULES: tuple[Rule, ...] = (
    *common.RULES,
    *chrome.RULES,
    *appeals.RULES,
    *legal.RULES,
    *sources.RULES,
    *ar.RULES,
    *de.RULES,
    *es.RULES,
    *fr.RULES,
    *it.RULES,
    *nl.RULES,
    *pt.RULES,
    *ru.RULES,
    *zh.RULES,
    *common.NAMES,
    *chrome.SECTIONS,
    *chrome.LAST,
    *common.LAST,
)


@cache
def rules_for(languages: frozenset[str]) -> tuple[Rule, ...]:
    """The rules, in their order, that know one of these languages or none: what a page in them is asked about."""
    return tuple(rule for rule in RULES if not rule.languages or not languages.isdisjoint(rule.languages))


@cache
def placed_rules_for(languages: frozenset[str]) -> tuple[Rule, ...]:
    """Those among them that ask where the story lies."""
    return tuple(rule for rule in rules_for(languages) if rule.placed)
