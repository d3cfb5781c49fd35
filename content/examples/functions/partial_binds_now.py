# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "partial fixes values now; a lambda looks names up later"
# runs-in = "browser"
# ///
import inspect
from functools import partial

binary = partial(int, base=2)
print("frozen keyword:", binary("1010"))
print("overridden by the caller:", binary("1010", base=10))
print("a function:", inspect.isfunction(binary))
print("has __name__:", hasattr(binary, "__name__"))


def scale(factor, value):
    return factor * value


late = [lambda value: scale(factor, value) for factor in (1, 2, 3)]
now = [partial(scale, factor) for factor in (1, 2, 3)]
print("lambdas:", [f(10) for f in late])
print("partials:", [f(10) for f in now])
