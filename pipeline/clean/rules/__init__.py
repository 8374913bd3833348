"""The rules, in the order in which they are asked.

Where a new rule goes: into the module of its language and family (`en/appeals.py`), into `common.py` if it knows no
words. Give it a drop and a near miss; the tests walk every rule that stands in a RULES tuple. Modules of languages but
English are loaded when the first page in them is cleaned: compiling a language takes a tenth of a second.
"""

from difflib import get_close_matches
from functools import cache
from importlib import import_module

from pipeline.clean.noticemodel import RULE as NOTICES
from pipeline.clean.rule import Rule
from pipeline.clean.rules import common, letters, printed, unheard
from pipeline.clean.rules.en import appeals, chrome, legal, notices, sources
from pipeline.errors import SetupError
from pipeline.lexicon.tongues import GROUPS, LANGUAGES

_GROUP_OF = {language: group for group, languages in GROUPS.items() for language in languages}
MODULES = {language: _GROUP_OF.get(language, language) for language in sorted(LANGUAGES - {"en"})}
"""Where the rules of a language stand."""


@cache
def rules_for(languages: frozenset[str]) -> tuple[Rule, ...]:
    """The rules, in their order, that know one of these languages or none: what a page in them is asked about.

    A page made before these were first asked for has to `Page.look_again` what its words may be.
    """
    modules = sorted({MODULES[language] for language in languages if language in MODULES})
    rules = (
        *common.RULES,
        *notices.RULES,
        *chrome.RULES,
        *appeals.RULES,
        *legal.RULES,
        *sources.RULES,
        *unheard.RULES,
        *letters.RULES,
        *printed.RULES,
        *(rule for module in modules for rule in _rules_of(module)),
        *common.NAMES,
        *chrome.SECTIONS,
        *chrome.LAST,
        *common.LAST,
    )
    return tuple(rule for rule in rules if not rule.languages or not languages.isdisjoint(rule.languages))


@cache
def unheard_rules_for(languages: frozenset[str]) -> tuple[Rule, ...]:
    """Those among them that the line model has not learned beside."""
    return tuple(rule for rule in rules_for(languages) if rule.unheard)


@cache
def heard_rules_for(languages: frozenset[str]) -> tuple[Rule, ...]:
    """Those among them that it has."""
    return tuple(rule for rule in rules_for(languages) if not rule.unheard)


@cache
def _rules_of(module: str) -> tuple[Rule, ...]:
    rules: tuple[Rule, ...] = import_module(f"{__name__}.{module}").RULES
    return rules


def all_rules() -> tuple[Rule, ...]:
    """All rules of all languages, in their order."""
    return rules_for(LANGUAGES)


@cache
def placed_rules_for(languages: frozenset[str]) -> tuple[Rule, ...]:
    """Those among them that ask where the story lies, and that the line model has learned beside."""
    return tuple(rule for rule in heard_rules_for(languages) if rule.placed)


@cache
def switched_off(names: str | None) -> frozenset[str]:
    """The rules that an operator switched off, from their names with commas between; the notice model's is one.

    Raises:
        SetupError: a name is no rule's; the nearest ones are suggested.
    """
    wanted = frozenset(name for each in (names or "").split(",") if (name := each.strip()))
    known = {NOTICES, *(rule.name for rule in all_rules())} if wanted else set()
    for name in sorted(wanted - known):
        near = get_close_matches(name, known, n=3)
        meant = f"did you mean {' or '.join(near)}? " if near else ""
        raise SetupError(f"NEWSMILL_LIMITS__RULES_OFF: no rule is called {name!r}; {meant}docs/rules.md has all names")
    return wanted
