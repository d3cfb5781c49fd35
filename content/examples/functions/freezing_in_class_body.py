# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Where self goes when a class body holds a partial"
# runs-in = "browser"
# ///
import warnings
from functools import partial, partialmethod


def seen(*args):
    return [a if isinstance(a, str) else "self" for a in args]


class Job:
    bare = partial(seen, "frozen")
    static = staticmethod(partial(seen, "frozen"))
    method = partialmethod(seen, "frozen")


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("partial:      ", Job().bare("x"))
print("warned:       ", [w.category.__name__ for w in caught])
print("staticmethod: ", Job().static("x"))
print("partialmethod:", Job().method("x"))
