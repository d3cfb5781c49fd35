# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "A default in the base, and two things it forbids"
# runs-in = "browser"
# ///
from dataclasses import dataclass
from inspect import signature


@dataclass
class Event:
    source: str = "unknown"

    def __post_init__(self) -> None:
        print("Event checks", self.source)


try:

    @dataclass
    class Broken(Event):
        path: str

except TypeError as error:
    print(str(error).partition(" follows ")[0])


@dataclass(kw_only=True)
class Upload(Event):
    path: str

    def __post_init__(self) -> None:
        super().__post_init__()  # nobody else calls it
        print("Upload checks", self.path)


print(signature(Upload))
print(Upload("web", path="/tmp/a"))

try:

    @dataclass(frozen=True)
    class Sealed(Event):
        pass

except TypeError as error:
    print(error)
