# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Same reported size, different memory"
# runs-in = "browser"
# ///
import sys
import tracemalloc


class Plain:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def allocated(cls, count=10_000):
    room = [None] * count
    tracemalloc.start()
    for place in range(count):
        room[place] = cls(1, 2)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size


reported = sys.getsizeof(Plain(1, 2)) / sys.getsizeof(Slotted(1, 2))
measured = allocated(Plain) / allocated(Slotted)
print("reported: plain is at least half as big again:", reported >= 1.5)
print("measured: plain is at least half as big again:", measured >= 1.5)
