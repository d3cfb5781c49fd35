# /// script
# requires-python = ">=3.13"
# dependencies = ["mypy"]
#
# [tool.reference]
# title = "A generic class, a bound, a constraint and a default"
# runs-in = "native"
# command = "mypy --strict"
# exit-code = 1
# ///
from collections.abc import Sized


class Stack[T = str]:
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()


def longer[S: Sized](one: S, other: S) -> S:  # bound
    return one if len(one) >= len(other) else other


def joined[A: (str, bytes)](one: A, other: A) -> A:  # constraints
    return one + other


numbers = Stack[int]()
numbers.push("two")
reveal_type(numbers.pop())
reveal_type(Stack().pop())
reveal_type(longer([1], [2, 3]))
longer(1, 2)
joined("a", b"b")


class Name(str): ...


reveal_type(longer(Name("a"), Name("b")))
reveal_type(joined(Name("a"), Name("b")))
