# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Shrink the objects, or stop keeping them"
# runs-in = "browser"
# ///
import tracemalloc

COUNT = 20_000


class Plain:
    def __init__(self, x):
        self.x = x


class Slotted:
    __slots__ = ("x",)

    def __init__(self, x):
        self.x = x


def peak(job):
    tracemalloc.start()
    job()
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest


def kept(cls):
    return sum(p.x for p in [cls(1) for _ in range(COUNT)])


def streamed(cls):
    return sum(p.x for p in (cls(1) for _ in range(COUNT)))


plain, slotted = peak(lambda: kept(Plain)), peak(lambda: kept(Slotted))
print("slots lower the peak of a list:", plain > 1.2 * slotted)
print("a generator, by more than 100 times:",
      plain > 100 * peak(lambda: streamed(Plain)))
