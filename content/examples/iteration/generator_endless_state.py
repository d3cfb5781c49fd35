# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An endless generator keeps its state in local variables"
# runs-in = "browser"
# ///
from itertools import islice, takewhile


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b  # the right side is evaluated before either name


print("first ten:", list(islice(fibonacci(), 10)))
print("below 30:", list(takewhile(lambda n: n < 30, fibonacci())))
print("zip stops too:", list(zip("abc", fibonacci())))

left, right = fibonacci(), fibonacci()
print("skip five of left:", list(islice(left, 5)))
print("next(left):", next(left), "next(right):", next(right))
