# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A contract, a class that keeps it, one that does not"
# runs-in = "browser"
# ///
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self) -> float:
        """Square metres, never negative."""

    @abstractmethod
    def outline(self) -> float:
        """Length of the edge in metres."""


class Rectangle(Shape):
    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height

    def area(self) -> float:
        return self.width * self.height

    def outline(self) -> float:
        return 2 * (self.width + self.height)


class Blob(Shape):
    def area(self) -> float:
        return 1.0


def cost(shape: Shape) -> float:  # knows the contract, no class
    return 3 * shape.area() + 2 * shape.outline()


print("cost:", cost(Rectangle(4, 2.5)))
print("Blob still lacks:", *Blob.__abstractmethods__)
try:
    Blob()
except TypeError as error:
    print("refused, naming outline:", "outline" in str(error))
