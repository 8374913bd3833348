"""The rules, in the order in which they are asked.

Where a new rule goes: into the module of its language and family (`en/appeals.py`), into `common.py` if it knows no
words. Give it a drop and a near miss; the tests walk every rule that stands in a RULES tuple.
"""

from difflib import get_close_matches
from functools import cache

from pipeline.clean.rule import Rule
from pipeline.clean.rules import ar, common, de, es, fr, it, ja, nl, pt, ru, zh
from pipeline.clean.rules.en import appeals, chrome, legal, sources
from pipeline.errors import SetupError

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
    *ja.RULES,
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


@cache
def switched_off(names: str | None) -> frozenset[str]:
    """The rules that an operator switched off, from their names with commas between.

    Raises:
        SetupError: a name is no rule's; the nearest ones are suggested.
    """
    wanted = frozenset(name for each in (names or "").split(",") if (name := each.strip()))
    known = {rule.name for rule in RULES}
    for name in sorted(wanted - known):
        near = get_close_matches(name, known, n=3)
        meant = f"did you mean {' or '.join(near)}? " if near else ""
        raise SetupError(f"NEWSMILL_LIMITS__RULES_OFF: no rule is called {name!r}; {meant}docs/rules.md has all names")
    return wanted
