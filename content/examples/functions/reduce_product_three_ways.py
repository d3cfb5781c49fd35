# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A product three ways, the empty case, each step"
# runs-in = "browser"
# ///
from functools import reduce
from itertools import accumulate
from math import prod
from operator import mul

factors = [2, 3, 5, 7]

product = 1
for factor in factors:
    product *= factor
print("loop:     ", product)
print("reduce:   ", reduce(mul, factors))
print("math.prod:", prod(factors))

try:
    reduce(mul, [])
except TypeError as error:
    print("empty:    ", error)
print("empty, initial 1:", reduce(mul, [], 1), "| prod:", prod([]))

print("each step:", list(accumulate(factors, mul)))
