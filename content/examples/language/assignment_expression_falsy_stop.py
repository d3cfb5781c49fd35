# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Three conditions, two of them wrong"
# runs-in = "browser"
# ///
from collections import deque


def source():
    readings = deque([3, 0, 7])
    return lambda: readings.popleft() if readings else None


read = source()
seen = []
while value := read():  # stops at 0, a good reading
    seen.append(value)
print("truth:    ", seen)

read = source()
seen = []
while value := read() is not None:  # := binds last of all
    seen.append(value)
print("unwrapped:", seen)

read = source()
seen = []
while (value := read()) is not None:
    seen.append(value)
print("explicit: ", seen)
