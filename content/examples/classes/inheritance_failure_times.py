# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An unfinished subclass fails late, or early"
# runs-in = "browser"
# ///
from abc import ABC, abstractmethod


class Animal:
    def __init__(self, name):
        self.name = name

    def sound(self):
        raise NotImplementedError(f"{type(self).__name__}.sound")

    def greet(self):
        return f"{self.name} says {self.sound()}"


class Dog(Animal):
    def sound(self):
        return "woof"


class Fish(Animal):
    pass


class StrictAnimal(Animal, ABC):
    @abstractmethod
    def sound(self): ...


class StrictFish(StrictAnimal):
    pass


for cls in (Dog, Fish, StrictFish):
    step = "construction"
    try:
        animal = cls("Rex")
        step = "the call"
        print(f"{cls.__name__}: {animal.greet()}")
    except (NotImplementedError, TypeError) as error:
        print(f"{cls.__name__}: {type(error).__name__} at {step}")
