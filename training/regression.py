"""Logistic regression over many sparse columns, as votes and notices are learned by."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Doubles = np.ndarray[Any, np.dtype[np.float64]]
Marks = np.ndarray[Any, np.dtype[np.bool_]]


def regressed(told: csr_matrix, wanted: Marks, weight: Doubles, *, penalty: float, steps: int) -> Doubles:
    """What each column adds to the log-odds of a row being wanted, and behind them what the odds are without any.

    `weight` is what each row counts; rows count 1 in the mean. The penalty is on the squares of what columns add.
    """
    sign, weight = np.where(wanted, 1.0, -1.0), weight / weight.mean()

    def loss(at: Doubles) -> tuple[float, Doubles]:
        odds = sign * (told @ at[:-1] + at[-1])
        lost = weight * (np.maximum(-odds, 0) + np.log1p(np.exp(-np.abs(odds))))
        pull = -sign * weight / (1 + np.exp(np.minimum(odds, 500)))
        slope = np.append(told.T @ pull + penalty * at[:-1], pull.sum())
        return float(lost.sum() + penalty * (at[:-1] ** 2).sum() / 2), slope

    start = np.zeros(told.shape[1] + 1)
    found: Doubles = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": steps}).x
    return found
