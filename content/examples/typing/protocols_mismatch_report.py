# /// script
# requires-python = ">=3.11"
# dependencies = ["mypy"]
#
# [tool.reference]
# title = "Mismatches that mypy reports"
# runs-in = "native"
# command = "mypy --strict"
# exit-code = 1
# ///
from dataclasses import dataclass
from typing import Protocol


class Channel(Protocol):
    name: str

    def send(self, text: str) -> bool: ...


class Console:
    name = "console"

    def send(self, text: str) -> bool:
        return True


class Pager:
    name = "pager"

    def send(self, number: int) -> None: ...


@dataclass(frozen=True)
class Frozen:
    name: str

    def send(self, text: str) -> bool:
        return True


class Draft(Channel):
    name = "draft"  # send is missing


def announce(channel: Channel) -> None:
    channel.send("deployed")


announce(Console())
announce(Pager())
announce(Frozen("log"))
announce(Draft())
