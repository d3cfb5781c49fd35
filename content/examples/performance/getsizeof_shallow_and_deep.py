# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A thousand names for one object, or a thousand objects"
# runs-in = "browser"
# ///
import sys


def deep_size(thing, seen=None):
    seen = set() if seen is None else seen
    if id(thing) in seen:
        return 0
    seen.add(id(thing))
    size = sys.getsizeof(thing)
    if isinstance(thing, dict):
        parts = [*thing, *thing.values()]
    elif isinstance(thing, (list, tuple, set, frozenset)):
        parts = thing
    else:
        parts = []
    return size + sum(deep_size(part, seen) for part in parts)


shared = [bytes(1_000)] * 1_000
distinct = [bytes(1_000) for _ in range(1_000)]
distinct = distinct[:]                  # drop the growth reserve

print("same list size:", sys.getsizeof(shared) == sys.getsizeof(distinct))
for name, rows in [("shared", shared), ("distinct", distinct)]:
    ratio = deep_size(rows) / sys.getsizeof(rows)
    print(f"{name}: deep is over 50 x shallow: {ratio > 50}")

shared.append(shared)                   # a list that contains itself
print("with a cycle:", deep_size(shared) > 0)
