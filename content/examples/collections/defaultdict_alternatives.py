# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "setdefault builds every default; groupby sees only neighbours"
# runs-in = "browser"
# ///
from collections import defaultdict
from itertools import groupby

words = ["plum", "fig", "pear", "peach", "fig"]
built = 0


def bucket():
    global built
    built += 1
    return []


by_factory = defaultdict(bucket)
for word in words:
    by_factory[word[0]].append(word)
print("defaultdict built:", built)

built, by_hand = 0, {}
for word in words:
    by_hand.setdefault(word[0], bucket()).append(word)
print("setdefault built: ", built, "same:", by_hand == by_factory)


def initial(word):
    return word[0]


runs = [(key, list(run)) for key, run in groupby(words, initial)]
print("groupby unsorted: ", [key for key, _ in runs])
print("dict() of it:     ", dict(runs))
print("groupby sorted:   ",
      {k: list(g) for k, g in groupby(sorted(words), initial)})
