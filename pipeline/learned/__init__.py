"""What is learned of sources: lines that come again in their articles, and the rules that people make of them.

A source is a publisher, where the article's is known, and else the folder that its file lies in: of a mixed folder each
file counts for its own publisher, and only those of unknown ones share the folder. Runs note an outline of a sample of
each source's articles (`sample`); proposals are counted from those (`counting`); people decide (`deciding`); accepted
rules go to the cleaner (`applied`). Nothing is applied that no person accepted.
"""

from pipeline.learned.applied import RuleSet, rule_sets
from pipeline.learned.sample import Sampler, source_of

__all__ = ["RuleSet", "Sampler", "rule_sets", "source_of"]
