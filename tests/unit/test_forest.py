"""Forests of symmetric trees."""

import numpy as np
import pytest

from pipeline.forest import Forest

FOREST = Forest(
    columns=np.array([[0, 1], [1, 1]], dtype=np.int16),
    borders=np.array([[0.5, 2.0], [1.0, 3.0]], dtype=np.float32),
    leaves=np.array([[0.0, 1.0, 2.0, 4.0], [0.0, -1.0, 0.5, -3.0]], dtype=np.float32),
    bias=0.25,
)


def odds(*row: float) -> float:
    """The log-odds that the forest gives a row."""
    (probability,) = FOREST.probabilities(np.array([row], dtype=np.float32))
    return float(np.log(probability / (1 - probability)))


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ((0.0, 0.0), 0.25),
        ((1.0, 0.0), 1.25),
        ((0.5, 0.0), 0.25),
        ((0.0, 2.5), 2.0 - 1.0 + 0.25),
        ((1.0, 9.0), 4.0 - 3.0 + 0.25),
    ],
)
def test_leaves(row: tuple[float, float], wanted: float) -> None:
    """A tree's answers are the bits of its leaf's number, the first the lowest; a border itself is not above it."""
    assert odds(*row) == pytest.approx(wanted, abs=1e-5)


def test_many_rows() -> None:
    """However many rows there are, each is judged as it would be alone; none at all is no error."""
    rows = np.random.default_rng(1).uniform(0, 4, (5_000, 2)).astype(np.float32)

    alone = np.array([FOREST.probabilities(row[None, :])[0] for row in rows[::500]])
    np.testing.assert_array_equal(FOREST.probabilities(rows)[::500], alone)
    assert FOREST.probabilities(rows[:0]).shape == (0,)


def test_weights() -> None:
    """A column weighs what the votes would lose, were its answers turned; one that no tree asks about, nothing."""
    forest = Forest(FOREST.columns * 2, FOREST.borders, FOREST.leaves, FOREST.bias)

    rows = np.array([[0.0, 0.0, 0.0], [1.0, 7.0, 0.0]] * 300, dtype=np.float32)
    others, weights = forest.weights(rows)[-2:]

    assert weights[0] == pytest.approx((1.0 - 0.0) / 2)
    assert weights[1] == 0.0
    assert weights[2] == pytest.approx((1.0 - 4.0) / 2 + (0.0 - -1.0) / 2 + (0.0 - 0.5) / 2)
    np.testing.assert_array_equal(others, forest.weights(rows[:1])[0])
