# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "heappushpop may return the new item, heapreplace never"
# runs-in = "browser"
# ///
from heapq import heapify, heappush, heappushpop, heapreplace

heap = [5, 8, 9]
heapify(heap)
print("heappushpop(2):", heappushpop(heap, 2), "heap:", sorted(heap))
print("heapreplace(2):", heapreplace(heap, 2), "heap:", sorted(heap))


def largest(stream, k):
    kept = []  # a min-heap: its root is the weakest one kept
    for value in stream:
        if len(kept) < k:
            heappush(kept, value)
        elif value > kept[0]:
            heapreplace(kept, value)
    return sorted(kept, reverse=True)


print("3 largest:", largest(iter([31, 4, 15, 92, 65, 35, 89]), 3))
