"""The draft: edits in passes, and the way back to the decoded text."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline.clean.draft import Draft, Edit


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    return [Edit(a, b, draw(st.text("xyz", max_size=3)), "test") for a, b in zip(cuts[::2], cuts[1::2], strict=False)]


def rebuilt(origin: str, draft: Draft) -> str:
    """The draft's text, made again from the decoded text and the patches alone."""
    pieces, at = [], 0
    for patch in draft.patches:
        pieces += [origin[at : patch.origin_start], draft.text[patch.start : patch.end]]
        at = patch.origin_end
    return "".join([*pieces, origin[at:]])


@given(st.data())
def test_patches_tell_every_difference(data: st.DataObject) -> None:
    """After any number of passes, the decoded text and the patches make the draft's text."""
    origin = data.draw(st.text("abc \n", max_size=30))
    draft = Draft(origin)
    for _ in range(3):
        draft = draft.edited(data.draw(edits_of(draft.text)))

    assert rebuilt(origin, draft) == draft.text
    assert all(a.origin_end <= b.origin_start for a, b in zip(draft.patches, draft.patches[1:], strict=False))


@given(st.data())
def test_origin_of_neighbours_covers_everything(data: st.DataObject) -> None:
    """The halves of a draft come from stretches that leave nothing out of the decoded text."""
    origin = data.draw(st.text("abc \n", max_size=30))
    draft = Draft(origin).edited(data.draw(edits_of(origin)))
    at = data.draw(st.integers(0, len(draft.text)))

    left, right = draft.origin(0, at), draft.origin(at, len(draft.text))

    assert left[0] == 0
    assert right[1] == len(origin)
    assert left[1] >= right[0]


def test_no_wish_no_new_draft() -> None:
    """An edit that changes nothing leaves the draft itself."""
    draft = Draft("one two")

    assert draft.edited([Edit(0, 3, "one", "test")]) is draft
