# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Matching without inheriting, and what isinstance checks"
# runs-in = "browser"
# ///
from typing import Protocol, runtime_checkable


@runtime_checkable
class Channel(Protocol):
    name: str

    def send(self, text: str) -> bool: ...

    def shout(self, text: str) -> bool:
        return self.send(text.upper())


class Console:  # inherits nothing
    name = "console"

    def send(self, text: str) -> bool:
        print(f"{self.name}: {text}")
        return True

    def shout(self, text: str) -> bool:
        return self.send(text + "!")


class Wrong:
    name = None  # not a string

    def send(self) -> None: ...  # takes no text

    shout = 42  # not callable


class Email(Channel):  # inherits, and gets shout for nothing
    name = "email"

    def send(self, text: str) -> bool:
        print(f"{self.name}: {text}")
        return True


Console().shout("deployed")
Email().shout("deployed")
for kind in (Console, Wrong, Email, dict):
    print(f"{kind.__name__} is a Channel: {isinstance(kind(), Channel)}")
try:
    issubclass(Console, Channel)
except TypeError as error:
    print("issubclass:", str(error).split(".")[0])
