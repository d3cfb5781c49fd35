# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A small validator that reads Annotated"
# runs-in = "browser"
# ///
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from inspect import signature
from typing import Annotated, get_type_hints


@dataclass(frozen=True)
class AtLeast:
    limit: int

    def check(self, name: str, value: int) -> None:
        if value < self.limit:
            raise ValueError(f"{name} must be {self.limit} or more: {value}")


def validated(func: Callable) -> Callable:
    hints = get_type_hints(func, include_extras=True)  # read once
    parameters = signature(func)

    @wraps(func)
    def wrapper(*args, **kwargs):
        bound = parameters.bind(*args, **kwargs)
        for name, value in bound.arguments.items():
            for extra in getattr(hints.get(name), "__metadata__", ()):
                if isinstance(extra, AtLeast):  # leave the others alone
                    extra.check(name, value)
        return func(*args, **kwargs)

    return wrapper


Natural = Annotated[int, AtLeast(0), "for somebody else"]


@validated
def withdraw(amount: Annotated[Natural, AtLeast(10)], fee: Natural = 1):
    return amount + fee


print(withdraw(20))
for arguments in ((5,), (-5,), (20, -1)):
    try:
        withdraw(*arguments)
    except ValueError as error:
        print(error)
