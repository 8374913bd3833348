"""How the line model is made: `python -m training` (`make train`).

Needs the dependency group `train` and the development sets.
"""

import os

# A sum of floats hangs on the order in which it is made up: OpenBLAS has one for each number of threads and each kind
# of processor. These are for all that have AVX2. It reads them when numpy is loaded: `python -m training` comes first.
os.environ.update(OPENBLAS_NUM_THREADS="1", OPENBLAS_CORETYPE="Haswell")
