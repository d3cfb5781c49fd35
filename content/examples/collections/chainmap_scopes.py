# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "new_child pushes a scope, parents pops it"
# runs-in = "browser"
# ///
from collections import ChainMap

names = ChainMap({"x": 1, "y": 2})

inner = names.new_child({"x": 10})
inner["z"] = 3
print("inner x:", inner["x"], "y:", inner["y"], "own map:", inner.maps[0])

outer = inner.parents
print("outer x:", outer["x"], "has z:", "z" in outer)

outer["y"] = 20  # the mapping is shared, so inner sees it
print("inner y:", inner["y"], "after outer['y'] = 20")

print("order:", list(inner), "length:", len(inner))
frozen = dict(inner)  # a merged copy, cut off from the layers
names["y"] = 99
print("y in the view:", inner["y"], "in the copy:", frozen["y"])
