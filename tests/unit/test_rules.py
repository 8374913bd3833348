"""Every rule proves itself: it drops what it says it drops, and keeps its near miss."""

import re

import pytest

from pipeline.clean.page import Page
from pipeline.clean.rule import Rule
from pipeline.clean.rules import all_rules
from pipeline.model import Category

RULES = all_rules()
_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
NEITHER_LINES = 0.05


def claimed_by(rule: Rule, text: str) -> str:
    """The text that the rule takes when it is asked about each passage in turn."""
    page = Page.of(text)
    for i in range(len(page.passages)):
        if page.is_free(i) and (span := rule.claims(page, i)):
            page.claim(span, rule.category, rule.name, rule.confidence)
            page.survey()
    return "".join(text[claim.start : claim.end] for claim in page.claims)


DROPS = [pytest.param(rule, drop, id=f"{rule.name}-{n}") for rule in RULES for n, drop in enumerate(rule.drops)]
KEEPS = [pytest.param(rule, keep, id=f"{rule.name}-{n}") for rule in RULES for n, keep in enumerate(rule.keeps)]


@pytest.mark.parametrize(("rule", "drop"), DROPS)
def test_rule_drops_what_it_must(rule: Rule, drop: str) -> None:
    """A rule takes what its example marks, to the letter, white space apart."""
    wanted = "".join(_MARK.findall(drop)) or drop

    taken = claimed_by(rule, _MARK.sub(r"\1", drop))

    assert taken.split() == wanted.split()


@pytest.mark.parametrize(("rule", "keep"), KEEPS)
def test_rule_keeps_its_near_miss(rule: Rule, keep: str) -> None:
    """A rule leaves its near miss alone."""
    assert claimed_by(rule, keep) == ""


def test_rule_names_are_unique() -> None:
    """Operators filter on rule names, so no two rules share one."""
    names = [rule.name for rule in RULES]

    assert len(names) == len(set(names))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_explains_itself(rule: Rule) -> None:
    """Every rule has a reason, a drop and a near miss, and a name in kebab-case."""
    assert rule.why.endswith(".")
    assert rule.drops
    assert rule.keeps
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)


def test_every_category_has_a_rule() -> None:
    """Each category of removal is one that some rule files under; titles are found by their place."""
    assert {rule.category for rule in RULES} | {Category.TITLE} == set(Category)
