# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One honest use for each functools tool that does not cache"
# runs-in = "browser"
# ///
import operator
from functools import (cmp_to_key, partial, reduce, singledispatch,
                       singledispatchmethod, total_ordering, wraps)
from math import prod


def logged(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        print("calling", func.__name__)
        return func(*args, **kwargs)
    return wrapper


@logged
def area(width, height):
    """Area of a rectangle."""
    return width * height


print("wraps:", area.__name__, "-", area.__doc__)

from_hex = partial(int, base=16)
print("partial:", from_hex("ff"))


@singledispatch
def show(value):
    return str(value)


@show.register
def _(value: list):
    return "(" + " ".join(map(show, value)) + ")"


print("singledispatch:", show([1, [2, 3]]))


class Playlist:
    @singledispatchmethod
    def find(self, key):
        raise TypeError(key)

    @find.register
    def _(self, key: int):
        return f"track number {key}"

    @find.register
    def _(self, key: str):
        return f"track called {key}"


print("singledispatchmethod:", Playlist().find(3))


@total_ordering
class Release:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        if not isinstance(other, Release):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Release):
            return NotImplemented
        return self.parts < other.parts


print("total_ordering:", Release(3, 15) >= Release(3, 9))


def larger_when_joined(a, b):
    return (a + b < b + a) - (a + b > b + a)


digits = sorted(["3", "34", "9"], key=cmp_to_key(larger_when_joined))
print("cmp_to_key:", "".join(digits))

config = {"db": {"primary": {"port": 5432}}}
path = ["db", "primary", "port"]
print("reduce:", reduce(operator.getitem, path, config))
print("prod instead:", reduce(operator.mul, [2, 3, 7]) == prod([2, 3, 7]))
