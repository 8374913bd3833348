"""Accepted rules as the cleaner takes them, and which articles were made with others."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from pipeline.clean.wishes import Learned
from pipeline.index.base import Index, LearnedRow
from pipeline.lexicon.repeated import marks
from pipeline.model import Category, CleanDocument

NO_RULES = "-"
"""The version of a source's rules where it has none."""


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A source's accepted rules."""

    version: str
    """Changes with every rule that is accepted, retired or filed under another category; stands in `made_by`."""
    rules: tuple[Learned, ...]

    def touches(self, clean: CleanDocument) -> bool:
        """Whether one of the rules takes a line of this text."""
        if not self.rules:
            return False
        held = {rule.mark for rule in self.rules}
        return not held.isdisjoint(marks(clean.text, whole=True))


def rule_sets(rows: Iterable[LearnedRow]) -> dict[str, RuleSet]:
    """The rules of every source that has or had any."""
    accepted: dict[str, list[Learned]] = {}
    for row in rows:
        if row["state"] == "proposed":
            continue
        of_source = accepted.setdefault(row["source"], [])
        if row["state"] == "accepted":
            of_source.append(Learned(row["name"], Category(row["category"]), row["mark"]))
    return {source: RuleSet(_version(rules), tuple(rules)) for source, rules in accepted.items()}


def overtaken(index: Index, sets: Mapping[str, RuleSet]) -> Iterator[str]:
    """Ids of the articles that were made with other rules than their source has now; sorted within a source."""
    for source, rules in sets.items():
        current = index.ids(made_by={"source": source, "learned": rules.version})
        next_current = next(current, None)
        for id_ in index.ids(made_by={"source": source}):
            while next_current is not None and next_current < id_:
                next_current = next(current, None)
            if id_ != next_current:
                yield id_


def _version(rules: list[Learned]) -> str:
    if not rules:
        return NO_RULES
    told = json.dumps(sorted((rule.name, rule.category.value, rule.mark) for rule in rules))
    return blake2b(told.encode(), digest_size=6).hexdigest()
