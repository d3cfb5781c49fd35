# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "One unequal pair of inputs under zip, strict zip and zip_longest"
# runs-in = "browser"
# ///
from itertools import zip_longest

MISSING = object()

old = ["a", "b", None]
new = ["a", "B"]

print("zip:        ", list(zip(old, new)))
try:
    list(zip(old, new, strict=True))
except ValueError as error:
    print("strict:     ", error)
print("zip_longest:", list(zip_longest(old, new)))

for before, after in zip_longest(old, new, fillvalue=MISSING):
    if after is MISSING:
        print(f"removed {before!r}")
    elif before is MISSING:
        print(f"added {after!r}")
    elif before != after:
        print(f"changed {before!r} to {after!r}")
