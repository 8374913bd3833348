"""Numbers for letters and words: each once, in order, and whose they are."""

import numpy as np
import pytest

from pipeline.clean.hashes import Letters, distinct, places
from pipeline.clean.page import Page

NUMBERS = pytest.mark.parametrize("numbers", [[], [7], [3, 1, 3, 2, 1, 2**63], [5, 5, 5]])


@NUMBERS
def test_each_number_is_there_once(numbers: list[int]) -> None:
    """As numpy has it."""
    told = np.array(numbers, dtype=np.uint64)

    assert distinct(told).tolist() == np.unique(told).tolist()


@NUMBERS
def test_the_place_of_each_number(numbers: list[int]) -> None:
    """As numpy has it, which takes longer to load."""
    told = np.array(numbers, dtype=np.uint64)

    assert places(told).tolist() == np.unique(told, return_inverse=True)[1].tolist()


def test_whose_each_letter_is() -> None:
    """A page's letters know their passages, and those between two passages none."""
    page = Page.of(" Ada\n\n\U0001d4d0da \n")
    letters = Letters.of(page.text, page.passages)

    assert letters.passages == 2
    assert letters.owner.tolist() == [0, 1, 1, 1, 0, 0, 2, 2, 2, 0, 0]
    assert [page.text[start:end] for start, end in zip(letters.starts, letters.ends, strict=True)] == [
        passage.text for passage in page.passages
    ]


def test_letters_of_nothing() -> None:
    """A page without a word has none."""
    letters = Letters.of("", [])

    assert (letters.passages, len(letters.points), len(letters.owner)) == (0, 0, 0)
