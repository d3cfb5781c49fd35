# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Grouping, an accidental key, and closing the door"
# runs-in = "browser"
# ///
from collections import defaultdict

words = ["plum", "fig", "pear", "quince", "peach", "fig"]

groups = defaultdict(list)  # keeps every word
unique = defaultdict(set)  # keeps each word once
for word in words:
    groups[word[0]].append(word)
    unique[word[0]].add(word)
print(dict(groups))
print("f as list:", groups["f"], "as set:", unique["f"])

print("before: 'z' in groups", "z" in groups, "get:", groups.get("z"))
if groups["z"]:  # only looks like a test
    print("never printed")
print("after:  'z' in groups", "z" in groups, "keys:", list(groups))

del groups["z"]
groups.default_factory = None  # from here on it behaves like a dict
try:
    groups["z"]
except KeyError as error:
    print("sealed: KeyError:", error)
