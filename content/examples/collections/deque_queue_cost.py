# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The front of a list, the middle of a deque"
# runs-in = "browser"
# ///
from collections import deque
from timeit import repeat


def best(action, number=100):
    return min(repeat(action, number=number, repeat=5))


n = 400_000
row, line = list(range(n)), deque(range(n))

front_list = best(lambda: row.append(row.pop(0)))
front_deque = best(lambda: line.append(line.popleft()))
print("popleft beats pop(0) tenfold:   ", front_list > 10 * front_deque)

insert_list = best(lambda: (row.insert(0, 0), row.pop()))
insert_deque = best(lambda: (line.appendleft(0), line.pop()))
print("appendleft beats insert tenfold:", insert_list > 10 * insert_deque)

middle_list = best(lambda: row[n // 2], 1000)
middle_deque = best(lambda: line[n // 2], 1000)
end_deque = best(lambda: line[-1], 1000)
print("list index beats deque fivefold:", middle_deque > 5 * middle_list)
print("deque end beats middle fivefold:", middle_deque > 5 * end_deque)
