"""Numbers for words: each once, in order."""

import numpy as np
import pytest

from pipeline.clean.hashes import distinct


@pytest.mark.parametrize("numbers", [[], [7], [3, 1, 3, 2, 1, 2**63], [5, 5, 5]])
def test_each_number_is_there_once(numbers: list[int]) -> None:
    """As numpy has it."""
    told = np.array(numbers, dtype=np.uint64)

    assert distinct(told).tolist() == np.unique(told).tolist()
