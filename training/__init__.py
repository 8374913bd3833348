"""How the line model is made: `python -m training` (`make train`).

Needs the dependency group `train` and the development sets.
"""
