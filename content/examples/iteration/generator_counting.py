# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A counting generator driven by next and by for"
# runs-in = "browser"
# ///
from collections.abc import Iterator


def count_up(stop: int) -> Iterator[int]:
    n = 1
    while n <= stop:
        yield n
        n += 1


counter = count_up(4)
print("next:", next(counter))
print("next:", next(counter))
for n in counter:
    print("for:", n)

print("second loop:", list(counter))
print("next with a default:", next(counter, "no more"))
try:
    next(counter)
except StopIteration:
    print("next without one: StopIteration")
