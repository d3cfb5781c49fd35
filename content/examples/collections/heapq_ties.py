# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Equal priorities compare whatever comes next"
# runs-in = "browser"
# ///
from heapq import heappop, heappush
from itertools import count

heap = []
for task in [(1, "zip logs"), (1, "archive")]:
    heappush(heap, task)
print("pushed second, popped first:", heappop(heap))

heap = [(1, {"job": "zip logs"})]
try:
    heappush(heap, (1, {"job": "archive"}))
except TypeError as error:
    print("TypeError:", error)
print("entries after the error:", len(heap))

order, heap = count(), []
for job in ({"job": "zip logs"}, {"job": "archive"}):
    heappush(heap, (1, next(order), job))
print("with a counter:", [heappop(heap)[-1]["job"] for _ in range(2)])
