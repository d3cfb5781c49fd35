# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An unfinished class and a finished one"
# runs-in = "browser"
# ///
import math
from abc import ABC, abstractmethod


class Figure(ABC):
    @property
    @abstractmethod
    def label(self) -> str: ...

    @abstractmethod
    def area(self) -> float: ...


class Labelled(Figure):  # one of two: still abstract
    @property
    def label(self) -> str:
        return "a figure"


class Circle(Figure):
    def __init__(self, radius: float) -> None:
        self.radius = radius

    @property
    def label(self) -> str:
        return f"circle of radius {self.radius}"

    def area(self) -> float:
        return math.pi * self.radius**2


for make in (Figure, Labelled, lambda: Circle(7)):
    try:
        figure = make()
    except TypeError as error:
        print(error)
    else:
        print(f"{figure.label}: {figure.area():.2f}")
