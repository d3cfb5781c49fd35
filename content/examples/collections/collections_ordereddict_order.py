# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What OrderedDict still does that dict does not"
# runs-in = "browser"
# ///
from collections import OrderedDict

a, b = {"x": 1, "y": 2}, {"y": 2, "x": 1}
print("dict == dict:              ", a == b)
print("OrderedDict == OrderedDict:", OrderedDict(a) == OrderedDict(b))
print("OrderedDict == dict:       ", OrderedDict(a) == b)

cache = OrderedDict(a=1, b=2, c=3)
cache.move_to_end("a")  # just used
print("evicted:", cache.popitem(last=False))
print("left:   ", list(cache))
