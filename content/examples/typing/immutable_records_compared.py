# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "NamedTuple and frozen dataclass, side by side"
# runs-in = "browser"
# ///
from dataclasses import dataclass
from typing import NamedTuple


class Pair(NamedTuple):
    name: str
    tags: list[str] | tuple[str, ...]


class Size(NamedTuple):
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Record:
    name: str
    tags: list[str] | tuple[str, ...]


for cls in (Pair, Record):
    item = cls("tea", ["hot"])
    print(cls.__name__)
    try:
        item.name = "salt"
    except AttributeError as error:
        print("  assignment:", type(error).__name__)
    item.tags.append("green")
    print("  list inside:", item.tags)
    try:
        hash(item)
    except TypeError as error:
        print("  hash:", error)
    twins = {cls("tea", ("hot",)), cls("tea", ("hot",))}
    print("  two equal ones in a set:", len(twins))
    print("  equals a tuple:", cls("tea", ("hot",)) == ("tea", ("hot",)))

print("any tuple will do:", Size(3, 4) == Pair(3, 4))
