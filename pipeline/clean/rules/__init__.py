"""The rules, in the order in which they are asked.

Where a new rule goes: into the module of its language and family (`en/appeals.py`), into `common.py` if it knows no
words. Give it a drop and a near miss; the tests walk every rule that stands in a RULES tuple.
"""

from pipeline.clean.rule import Rule
from pipeline.clean.rules import common
from pipeline.clean.rules.en import appeals, chrome, legal, sources

RULES: tuple[Rule, ...] = (
    *common.RULES,
    *appeals.RULES,
    *legal.RULES,
    *chrome.RULES,
    *sources.RULES,
)
