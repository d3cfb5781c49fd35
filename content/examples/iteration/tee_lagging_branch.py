# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A lagging tee branch keeps everything the other has read"
# runs-in = "browser"
# ///
import tracemalloc
from collections import deque
from itertools import tee

N = 100_000


def peak(consume):
    tracemalloc.start()
    consume(*tee(n * n for n in range(N)))
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest


def lockstep(left, right):
    for _ in zip(left, right):
        pass


def one_after_the_other(left, right):
    deque(left, maxlen=0)
    deque(right, maxlen=0)


peak(lockstep)  # warm up, then measure
together, apart = peak(lockstep), peak(one_after_the_other)
print("draining one branch first costs over 100 times as much:",
      apart > 100 * together)
