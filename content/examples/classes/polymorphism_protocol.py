# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A Protocol describes classes that never heard of it"
# runs-in = "browser"
# ///
from collections.abc import Sized
from typing import Protocol, runtime_checkable


@runtime_checkable
class Speaker(Protocol):
    def say(self, text: str) -> str: ...


class Robot:
    def say(self, text: str) -> str:
        return text.upper()


class Parrot:
    def say(self, text: str) -> str:
        return f"{text}, {text}"

    def __len__(self) -> int:
        return 30


class Clock:
    def say(self) -> str:  # other parameters
        return "noon"


def greet(speaker: Speaker) -> str:
    return speaker.say("hello")


for thing in (Robot(), Parrot(), Clock()):
    name = type(thing).__name__
    try:
        print(name, isinstance(thing, Speaker), greet(thing))
    except TypeError:
        print(name, isinstance(thing, Speaker), "TypeError")
print(Speaker in Robot.__mro__, isinstance(Parrot(), Sized))
