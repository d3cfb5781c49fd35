# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "maxlen makes the window; a deque of candidates its maximum"
# runs-in = "browser"
# ///
from collections import deque


def means(values, size):
    window = deque(maxlen=size)
    for value in values:
        window.append(value)  # the oldest falls out
        if len(window) == size:
            yield sum(window) / size


def maxima(values, size):
    best = deque()  # (index, value), values falling from left to right
    for i, value in enumerate(values):
        while best and best[-1][1] <= value:
            best.pop()  # can no longer be a maximum
        best.append((i, value))
        if best[0][0] <= i - size:
            best.popleft()  # has left the window
        if i >= size - 1:
            yield best[0][1]


data = [4, 8, 6, 1, 2, 9]
print("means: ", list(means(data, 3)))
print("maxima:", list(maxima(data, 3)))
print("check: ", [max(data[i:i + 3]) for i in range(len(data) - 2)])
