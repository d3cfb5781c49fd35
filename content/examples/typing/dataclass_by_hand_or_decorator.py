# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The decorator writes what you would have written"
# runs-in = "browser"
# ///
from dataclasses import dataclass


class HandWritten:
    def __init__(self, x: int, y: int = 0) -> None:
        self.x = x
        self.y = y

    def __repr__(self) -> str:
        return f"{type(self).__qualname__}(x={self.x!r}, y={self.y!r})"

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)


@dataclass
class Generated:
    x: int
    y: int = 0


for cls in (HandWritten, Generated):
    print(cls(2), cls(2) == cls(2, 0), cls(2) == (2, 0))
    print("  hash method:", cls.__hash__)
print("not checked:", Generated("two", None))
