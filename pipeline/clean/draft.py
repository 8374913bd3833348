"""A text under repair that never forgets what it was made from.

Repairs are made in passes, each on the text that the passes before it left; the draft keeps, for every stretch that
differs, the stretch of the decoded text it stands for. Two repairs that touch become one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple


class Edit(NamedTuple):
    """A wish of one pass: what stands from `start` to `end` of the draft's text shall read `after`."""

    start: int
    end: int
    after: str
    rule: str


class Patch(NamedTuple):
    """A stretch of the draft, `start` to `end`, that stands for `origin_start` to `origin_end` of the decoded text."""

    start: int
    end: int
    origin_start: int
    origin_end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A text, and the patches by which it differs from the decoded text; in order, never overlapping."""

    text: str
    patches: tuple[Patch, ...] = ()
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """Where the patches start."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(patch.start for patch in self.patches))  # it is frozen

    def edited(self, edits: Iterable[Edit]) -> "Draft":
        """The draft with these edits made. Edits must be in order and not overlap."""
        wishes = [edit for edit in edits if self.text[edit.start : edit.end] != edit.after]
        if not wishes:
            return self
        pieces: list[str] = []
        patches: list[Patch] = []
        at = shift = 0  # at: how far the old text is copied; shift: how much longer the new text is up to there
        for start, end, after, rule, origin_start, origin_end in self._merged(wishes):
            pieces.append(self.text[at:start])
            pieces.append(after)
            patches.append(Patch(start + shift, start + shift + len(after), origin_start, origin_end, rule))
            shift += len(after) - (end - start)
            at = end
        pieces.append(self.text[at:])
        return Draft("".join(pieces), tuple(patches))

    def _merged(self, wishes: Sequence[Edit]) -> list[tuple[int, int, str, str, int, int]]:
        """Old patches and new edits as one ordered list: start, end, after, rule, origin_start, origin_end."""
        merged: list[tuple[int, int, str, str, int, int]] = []
        if not self.patches and all(above.end < below.start for above, below in pairwise(wishes)):
            return [(*wish, wish.start, wish.end) for wish in wishes]
        old = [Edit(p.start, p.end, self.text[p.start : p.end], p.rule) for p in self.patches]
        group: list[tuple[Edit, bool]] = []
        group_end = -1

        def close() -> None:
            start, end = group[0][0].start, max(edit.end for edit, _ in group)
            fresh = [edit for edit, is_new in group if is_new]
            after, at = [], start
            for edit in fresh:
                after += [self.text[at : edit.start], edit.after]
                at = edit.end
            after.append(self.text[at:end])
            rule = fresh[0].rule if fresh else group[0][0].rule
            merged.append((start, end, "".join(after), rule, self._down(start), self._up(end)))

        for item in sorted(
            [(e, False) for e in old] + [(e, True) for e in wishes], key=lambda x: (x[0].start, x[0].end)
        ):
            touching = group and item[0].start == group_end
            at_point = item[0].start == item[0].end or group_end == (group[-1][0].start if group else -1)
            if group and (item[0].start < group_end or (touching and at_point)):
                group.append(item)
                group_end = max(group_end, item[0].end)
                continue
            if group:
                close()
            group, group_end = [item], item[0].end
        close()
        return merged

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the decoded text that `start` to `end` of the draft stands for; patches stay whole."""
        return self._down(start), self._up(end)

    def _down(self, at: int) -> int:
        """Where a stretch that begins here begins in the decoded text."""
        i = bisect_right(self._starts, at) - 1
        if i < 0:
            return at
        patch = self.patches[i]
        if at == patch.start:  # of several patches of no length at one place, the first
            i = bisect_left(self._starts, at)
            return self.patches[i].origin_start
        return patch.origin_start if at < patch.end else patch.origin_end + at - patch.end

    def _up(self, at: int) -> int:
        """Where a stretch that ends here ends in the decoded text."""
        i = bisect_right(self._starts, at) - 1
        while i >= 0 and self.patches[i].start == at < self.patches[i].end:
            i -= 1
        if i < 0:
            return at
        patch = self.patches[i]
        return patch.origin_end if at <= patch.end else patch.origin_end + at - patch.end
