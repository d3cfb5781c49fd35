# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "isinstance says yes, and nobody looked for the method"
# runs-in = "browser"
# ///
from abc import ABC, abstractmethod


class Closable(ABC):
    @abstractmethod
    def close(self): ...

    def close_twice(self):
        self.close()
        self.close()


class HasClose(ABC):
    @classmethod
    def __subclasshook__(cls, candidate):
        if cls is not HasClose:
            return NotImplemented
        return any("close" in vars(c) for c in candidate.__mro__)


@Closable.register
class Legacy:  # promises, and has nothing
    pass


class Door:
    close = "not even a method"


legacy, door = Legacy(), Door()
print("registered:", isinstance(legacy, Closable), hasattr(legacy, "close"))
print("mixin received:", hasattr(legacy, "close_twice"))
print("in the MRO:", Closable in Legacy.__mro__)
print("hook:", isinstance(door, HasClose), isinstance(legacy, HasClose))
