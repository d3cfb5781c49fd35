# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A stable scheduler that cancels and reschedules lazily"
# runs-in = "browser"
# ///
from heapq import heappop, heappush
from itertools import count


class Scheduler:
    def __init__(self):
        self._heap, self._live, self._tickets = [], {}, count()

    def schedule(self, name, priority):
        ticket = next(self._tickets)
        self._live[name] = ticket  # any older entry is stale from now on
        heappush(self._heap, (priority, ticket, name))

    def cancel(self, name):
        del self._live[name]  # its entry stays in the heap for now

    def peek(self):
        while self._heap:
            _, ticket, name = self._heap[0]
            if self._live.get(name) == ticket:
                return name
            heappop(self._heap)  # drop a stale entry
        raise IndexError("no task left")

    def pop(self):
        name = self.peek()
        heappop(self._heap)
        del self._live[name]
        return name


s = Scheduler()
tasks = [("mail", 2), ("backup", 3), ("audit", 2), ("pay", 5)]
for name, priority in tasks:
    s.schedule(name, priority)
s.schedule("pay", 1)  # more urgent now
s.cancel("backup")
print("entries in the heap:", len(s._heap), "for tasks:", len(s._live))
print("next:", s.peek())
print("order:", s.pop(), s.pop(), s.pop())
try:
    s.pop()
except IndexError as error:
    print("IndexError:", error)
