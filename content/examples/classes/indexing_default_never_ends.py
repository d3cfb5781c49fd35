# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A default for every index makes iteration endless"
# runs-in = "browser"
# ///
from itertools import islice


class Defaulting:
    def __init__(self):
        self._items = {}

    def __setitem__(self, index, value):
        self._items[index] = value

    def __getitem__(self, index):
        return self._items.get(index, 0)  # never an IndexError


scores = Defaulting()
scores[0], scores[2] = 7, 9
print(list(islice(scores, 8)))  # list(scores) would never return
print(9 in scores)  # found at 2; `8 in scores` would never return
try:
    print("slice:", scores[0:3])
except TypeError as error:
    print("slice:", error)
