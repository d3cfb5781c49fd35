# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Growing a list: few resizes, a bounded number of moves"
# runs-in = "browser"
# ///
import struct
import sys

POINTER = struct.calcsize("P")


def slots(items):
    return (sys.getsizeof(items) - sys.getsizeof([])) // POINTER


def growth(n):
    items, resizes, moved = [], 0, 0
    for i in range(n):
        before = slots(items)
        items.append(None)
        if slots(items) != before:
            resizes += 1
            moved += i  # at worst, a resize moves what is there
    return resizes, moved / n


for n in 100, 1_000, 10_000, 100_000:
    resizes, moves = growth(n)
    print(f"{n:7,} appends: {resizes} resizes, {moves:.0f} moves each")

items = []
items.append(None)
print("slots after one append:", slots(items))
