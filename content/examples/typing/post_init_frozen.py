# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Checking and deriving in a frozen class"
# runs-in = "browser"
# ///
from dataclasses import FrozenInstanceError, dataclass, field, replace


@dataclass(frozen=True)
class Span:
    start: int
    stop: int
    length: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.stop < self.start:
            raise ValueError(f"{self.start}..{self.stop} runs backwards")
        object.__setattr__(self, "length", self.stop - self.start)


span = Span(3, 7)
print(span, span.length)
print(replace(span, stop=10).length, "after replace")
try:
    replace(span, stop=1)
except ValueError as error:
    print("replace checks again:", error)


@dataclass(frozen=True)
class Naive:
    start: int
    double: int = field(init=False)

    def __post_init__(self) -> None:
        self.double = 2 * self.start


try:
    Naive(3)
except FrozenInstanceError as error:
    print("plain assignment:", error)
