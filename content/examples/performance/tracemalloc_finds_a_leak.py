# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two snapshots name the line that leaks"
# runs-in = "browser"
# ///
import linecache
import tracemalloc

SEEN = []


def handle(number):
    scratch = bytes(9_000)  # large, and gone on return
    record = bytes(1_000)
    SEEN.append(record)  # the leak
    return len(scratch) + number


tracemalloc.start()
handle(0)  # warm up before the first snapshot
before = tracemalloc.take_snapshot()
for number in range(500):
    handle(number)
after = tracemalloc.take_snapshot()
tracemalloc.stop()

top = after.compare_to(before, "lineno")[0]
frame = top.traceback[0]
line = linecache.getline(frame.filename, frame.lineno)
print("grew most:", line.strip())
print("new blocks:", top.count_diff)
