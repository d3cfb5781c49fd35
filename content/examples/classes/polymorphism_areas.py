# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One function, three classes, no common base needed"
# runs-in = "browser"
# ///
import math


class Shape:
    def __init__(self, size):
        self.size = size


class Circle(Shape):
    def area(self):
        return math.pi * self.size**2


class Square(Shape):
    def area(self):
        return self.size**2


class Field:  # no Shape
    def area(self):
        return 10.0


def total_area(things):
    return sum(thing.area() for thing in things)


print(f"{total_area([Circle(7)]):.2f}")
print(f"{total_area([Circle(7), Square(2), Field()]):.2f}")
try:
    total_area([Square(2), "a field"])
except AttributeError as error:
    print(error)
