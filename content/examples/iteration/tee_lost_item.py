# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "Taking from the source after tee loses an item for both branches"
# runs-in = "browser"
# ///
from itertools import pairwise, tee


def readings():
    yield from (3, 5, 4, 8)


left, right = tee(readings())
print(next(left), next(left), list(right), list(left))

source = readings()
left, right = tee(source)
print("taken from the source:", next(source))
print("left:", list(left), "right:", list(right))

print("steps:", [b - a for a, b in pairwise(readings())])
