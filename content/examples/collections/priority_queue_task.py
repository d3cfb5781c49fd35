# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Tasks by priority, first come first served on ties"
# runs-in = "browser"
# ///
from heapq import heappop, heappush
from itertools import count


class Task:
    def __init__(self, name):
        self.name = name


class TaskQueue:
    def __init__(self):
        self._heap = []
        self._arrivals = count()

    def __len__(self):
        return len(self._heap)

    def push(self, priority, task):
        heappush(self._heap, (priority, next(self._arrivals), task))

    def pop(self):
        return heappop(self._heap)[-1]


queue = TaskQueue()
jobs = [(2, "report"), (1, "alarm"), (2, "mail"), (0, "fire")]
for priority, name in jobs:
    queue.push(priority, Task(name))
print("served:", [queue.pop().name for _ in range(len(queue))])

bare = [(1, Task("alarm"))]
heappush(bare, (2, Task("report")))  # different priorities: no complaint
try:
    heappush(bare, (1, Task("call")))
except TypeError as error:
    print("TypeError:", error)
