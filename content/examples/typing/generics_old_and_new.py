# /// script
# requires-python = ">=3.12"
# dependencies = ["mypy"]
#
# [tool.reference]
# title = "One function in old and new syntax, with revealed types"
# runs-in = "native"
# command = "mypy --strict"
# exit-code = 1
# ///
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def last_old(items: Sequence[T]) -> T:
    return items[-1]


def last[E](items: Sequence[E]) -> E:
    return items[-1]


def last_of_list[E](items: list[E]) -> E:
    return items[-1]


def last_untied(items: Sequence[object]) -> object:
    return items[-1]


reveal_type(last_old)
reveal_type(last)
reveal_type(last([1, 2]))
reveal_type(last("ab"))
reveal_type(last_untied([1, 2]))
last_of_list((1, 2))
