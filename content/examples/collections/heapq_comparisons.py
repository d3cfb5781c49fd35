# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Counting comparisons instead of seconds"
# runs-in = "browser"
# ///
from heapq import heapify, heappop, heappush, nsmallest


class Probe:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Probe.compared += 1
        return self.value < other.value


def cost(action):
    Probe.compared = 0
    action()
    return Probe.compared


n = 4096  # log2(n) is 12
falling = [Probe(n - i) for i in range(n)]  # each item beats the last
mixed = [Probe(i * 2741 % n) for i in range(n)]
heap, grown = falling.copy(), []


def push_all():
    for item in falling:
        heappush(grown, item)


print(f"heapify {n} items: {cost(lambda: heapify(heap)):6}")
print(f"push the same {n}: {cost(push_all):6}")
print(f"look at heap[0]:    {cost(lambda: heap[0]):6}")
print(f"push a new minimum: {cost(lambda: heappush(heap, Probe(0))):6}")
print(f"pop it again:       {cost(lambda: heappop(heap)):6}")
print(f"min() of a list:    {cost(lambda: min(mixed)):6}")
about = round(cost(lambda: nsmallest(10, mixed)), -2)
print(f"nsmallest(10): about{about:6}")
