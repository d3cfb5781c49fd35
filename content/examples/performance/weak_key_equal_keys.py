# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Equal keys share one entry, and the first key owns it"
# runs-in = "browser"
# ///
import weakref
from dataclasses import dataclass


@dataclass(frozen=True)
class Point:
    x: int
    y: int


table = weakref.WeakKeyDictionary()
first, second = Point(1, 2), Point(1, 2)
table[first] = "set with first"
table[second] = "set with second"
print(len(table), "entry:", table[first])

del first  # the stored key was the first object
print("second still there:", second == Point(1, 2))
print("its entry:", table.get(second))

try:
    table["text"] = "no"
except TypeError as error:
    print(error)
