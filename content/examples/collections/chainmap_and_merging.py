# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A view and two ways of merging, side by side"
# runs-in = "browser"
# ///
from collections import ChainMap, defaultdict

low, high = {"a": 1, "tags": ["x"]}, {"a": 2}

view = ChainMap(high, low)  # the first wins
merged = low | high  # the last wins
print("same items now: ", dict(view) == merged)

low["b"] = 5
print("b in the view:  ", "b" in view, "in the copy:", "b" in merged)

view["tags"].append("y")  # a look-up and a change: no write to the map
print("low changed:    ", low["tags"], "high:", high)

front = defaultdict(int)
greedy = ChainMap(front, low)
print("subscript:      ", greedy["a"], "though low has", low["a"])
print("inserted:       ", dict(front))
