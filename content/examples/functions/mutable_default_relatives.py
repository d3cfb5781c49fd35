# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Other values that are made once and shared"
# runs-in = "browser"
# ///
from dataclasses import dataclass
from itertools import count

ticket = count(1)


def serve(number=next(ticket)):  # called once, when def runs
    return number


print("call in a default:", serve(), serve())


class Cart:
    items = []  # one list for the class


Cart().items.append("apple")
print("class attribute:", Cart().items)

try:
    @dataclass
    class Order:
        items: list = []
except ValueError as error:
    print("dataclass:", error)

# The same rule on purpose: each default keeps this turn's value.
times = [lambda x, n=n: x * n for n in (1, 2, 3)]
print("bound on purpose:", [f(10) for f in times])
