# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A pipeline computes only what is asked for"
# runs-in = "browser"
# ///
from itertools import islice

squared = []


def squares(numbers):
    for n in numbers:
        squared.append(n)
        yield n * n


stage1 = squares(range(10**12))
stage2 = (s for s in stage1 if s % 3 == 1)
stage3 = (f"<{s}>" for s in stage2)
print("stages built; numbers squared:", squared)

print("first three:", list(islice(stage3, 3)))
print("numbers squared:", squared)

print("one more:", next(stage3))
print("numbers squared:", squared)
