# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Three layouts of the same two attributes"
# runs-in = "browser"
# ///
import tracemalloc

COUNT = 100_000


class Plain:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def with_dict_touched(x, y):
    point = Plain(x, y)
    point.__dict__                      # asks for a real dictionary
    return point


def allocated(make):
    room = [None] * COUNT
    tracemalloc.start()
    for place in range(COUNT):
        room[place] = make(1, 2)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size


slotted = allocated(Slotted)
print("slotted: 1")
print("plain, about:", round(allocated(Plain) / slotted))
print("plain with __dict__ touched, about:",
      round(allocated(with_dict_touched) / slotted))
