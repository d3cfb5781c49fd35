# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Score down, name up: three ways to one order"
# runs-in = "browser"
# ///
from functools import cmp_to_key
from operator import attrgetter
from typing import NamedTuple


class Entry(NamedTuple):
    name: str
    club: str
    score: int


entries = [Entry("Mia", "Kiel", 31), Entry("Ann", "Bonn", 27),
           Entry("Bob", "Kiel", 44), Entry("Zoe", "Bonn", 27),
           Entry("Cid", "Kiel", 31)]


def compare(left, right):
    if left.score != right.score:
        return right.score - left.score
    return (left.name > right.name) - (left.name < right.name)


negated = sorted(entries, key=lambda e: (-e.score, e.name))

two_passes = sorted(entries, key=attrgetter("name"))  # secondary key first
two_passes.sort(key=attrgetter("score"), reverse=True)  # primary key last

compared = sorted(entries, key=cmp_to_key(compare))

for entry in negated:
    print(entry.score, entry.name)
print("all three agree:", negated == two_passes == compared)

# A club is a string, so -e.club is a TypeError; two passes still work.
by_club = sorted(entries, key=attrgetter("name"))
by_club.sort(key=attrgetter("club"), reverse=True)
print("club down, name up:", *(f"{e.club}/{e.name}" for e in by_club))
