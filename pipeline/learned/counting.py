"""Which lines come again in a source's articles, whatever the story.

Copies and updates of one story repeat its own paragraphs, and nothing of that is the site's. So stories are counted,
not articles: two articles that share half of the words of the shorter one are one story. What was found to come again
is then left out of that comparison and all is counted once more, so that short notes with much furniture are told
apart by what is theirs.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.index.base import Outline

SAME_STORY = 0.5
"""Share of the shorter article's words, in lines that the other has too, from which on both are one story."""
DAYS = 3
"""Days that a line must have come on, where the source's articles are of so many: updates of one story are of fewer."""
EXAMPLES = 5
"""Articles that are named for each line."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """A line that comes again."""

    mark: str
    stories: int
    first_seen: str
    last_seen: str
    examples: tuple[str, ...]
    """Ids of articles, each of another story."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted in a source's sample."""

    articles: int
    stories: int
    lines: tuple[Recurring, ...]
    """The most frequent first."""


def count(outlines: Sequence[Outline], *, least: int, share: float) -> Counted:
    """The lines that come again in so many stories at least, and in such a share of all."""
    # The longest first: a short note that led a story would draw in all that share the site's lines with it.
    outlines = sorted(outlines, key=lambda outline: (-sum(outline["lines"].values()), outline["article"]))
    story_of = _stories(outlines, frozenset())
    for _ in range(2):  # stories found without the first lines tell more lines apart
        found = _recurring(outlines, story_of, least, share)
        story_of = _stories(outlines, frozenset(line.mark for line in found))
    found = _recurring(outlines, story_of, least, share)
    return Counted(len(outlines), len(set(story_of)), tuple(found))


def _stories(outlines: Iterable[Outline], known: frozenset[str]) -> list[int]:
    """For each article the number of its story, told by its lines without those that are known to be the site's."""
    leaders: list[Mapping[str, int]] = []
    holders: dict[str, list[int]] = {}
    numbers = []
    for outline in outlines:
        own = {mark: words for mark, words in outline["lines"].items() if mark not in known}
        shared: Counter[int] = Counter()
        for mark, words in own.items():
            for leader in holders.get(mark, ()):
                shared[leader] += words
        size = sum(own.values())
        number = next(
            (
                leader
                for leader, words in shared.most_common()
                if words >= SAME_STORY * min(size, sum(leaders[leader].values()))
            ),
            None,
        )
        if number is None:
            number = len(leaders)
            leaders.append(own)
            for mark in own:
                holders.setdefault(mark, []).append(number)
        numbers.append(number)
    return numbers


def _recurring(outlines: Sequence[Outline], story_of: Sequence[int], least: int, share: float) -> list[Recurring]:
    held: dict[str, dict[int, Outline]] = {}
    days: dict[str, set[str]] = {}
    for outline, story in zip(outlines, story_of, strict=True):
        for mark in outline["lines"]:
            held.setdefault(mark, {}).setdefault(story, outline)
            days.setdefault(mark, set()).add(outline["day"])
    wanted = max(least, share * len(set(story_of)))
    wanted_days = min(DAYS, len({outline["day"] for outline in outlines}))
    found = [
        Recurring(
            mark,
            len(stories),
            min(days[mark]),
            max(days[mark]),
            tuple(outline["article"] for outline in list(stories.values())[:EXAMPLES]),
        )
        for mark, stories in held.items()
        if len(stories) >= wanted and len(days[mark]) >= wanted_days
    ]
    return sorted(found, key=lambda line: (-line.stories, line.mark))
