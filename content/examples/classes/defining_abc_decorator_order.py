# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Abstract class and static methods, and the wrong order"
# runs-in = "browser"
# ///
from abc import ABC, abstractmethod


class Store(ABC):
    @classmethod
    @abstractmethod
    def from_url(cls, url): ...

    @staticmethod
    @abstractmethod
    def scheme(): ...


class MemoryStore(Store):
    @classmethod
    def from_url(cls, url):
        return cls()

    @staticmethod
    def scheme():
        return "memory"


print(type(MemoryStore.from_url("memory:")).__name__, MemoryStore.scheme())
print("called on the abstract class:", Store.from_url("memory:"))

for outer in (property, classmethod, staticmethod):
    try:

        class Reversed(ABC):
            @abstractmethod
            @outer
            def item(self): ...

    except AttributeError:
        print("@abstractmethod above", outer.__name__, "fails")
