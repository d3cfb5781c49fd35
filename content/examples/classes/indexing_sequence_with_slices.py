# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A sequence with slices and negative indexes"
# runs-in = "browser"
# ///
from collections.abc import Sequence


class Squares(Sequence):
    """The squares of a range, computed when asked for."""

    def __init__(self, numbers):
        self._numbers = numbers

    def __len__(self):
        return len(self._numbers)

    def __getitem__(self, key):
        picked = self._numbers[key]  # IndexError and TypeError for free
        if isinstance(key, slice):
            return Squares(picked)
        return picked ** 2

    def __repr__(self):
        return f"Squares({self._numbers})"


squares = Squares(range(10))
print(squares[3], squares[-1], squares[2:8:3], list(squares[2:8:3]))
print(list(reversed(squares[:4])), 49 in squares, squares.index(49))
for key in 10, "3":
    try:
        squares[key]
    except (IndexError, TypeError) as error:
        print(type(error).__name__)
print(slice(-3, None).indices(10))  # what a slice means for length 10
