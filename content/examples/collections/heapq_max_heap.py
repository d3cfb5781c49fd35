# /// script
# requires-python = ">=3.14"
# dependencies = []
#
# [tool.reference]
# title = "Largest first since 3.14, and by negation before"
# runs-in = "browser"
# ///
from heapq import (heapify, heapify_max, heappop, heappop_max,
                   heappush_max)

bids = [40, 95, 10]
heapify_max(bids)
heappush_max(bids, 70)
print("peek:", bids[0], "pop:", heappop_max(bids), heappop_max(bids))

negated = [-bid for bid in (40, 95, 10, 70)]
heapify(negated)
print("before 3.14:", -heappop(negated), -heappop(negated))

names = ["bo", "al", "cy"]  # no minus sign for a string
heapify_max(names)
print("strings:", [heappop_max(names) for _ in range(3)])
