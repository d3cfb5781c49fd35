# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A failure stays silent until somebody asks the future"
# runs-in = "native"
# ///
from concurrent.futures import ThreadPoolExecutor


def save(row):
    return 100 / row


with ThreadPoolExecutor() as pool:
    future = pool.submit(save, 0)
    results = pool.map(save, [50, 0, 25])

print("left the with block, nothing was raised")
print("the future knew:", repr(future.exception()))

print("map, first:", next(results))
try:
    next(results)
except ZeroDivisionError as exc:
    print("map, second:", exc)
print("map, third:", next(results, "lost: the iterator is finished"))
