# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Iteration through __getitem__ alone"
# runs-in = "browser"
# ///
from collections.abc import Iterable


class Squares:
    """No __iter__, no __len__, no __contains__."""

    def __init__(self):
        self.asked = []

    def __getitem__(self, index):
        self.asked.append(index)
        if index >= 4:
            raise IndexError(index)
        return index * index


squares = Squares()
print("list:", list(squares), "asked for", squares.asked)

squares.asked.clear()
print("4 in squares:", 4 in squares, "asked for", squares.asked)

first, *rest = squares
print("unpacked:", first, rest)
print("sum:", sum(squares), "largest first:", sorted(squares, reverse=True))
print("isinstance(squares, Iterable):", isinstance(squares, Iterable))
