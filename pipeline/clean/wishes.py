"""What operators wish of the rules, beside what is built in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wishes:
    """Which rules a text is cleaned by."""

    off: frozenset[str] = frozenset()
    """Names of built-in rules that are not asked."""


NONE = Wishes()
"""All that is built in, and nothing else."""
