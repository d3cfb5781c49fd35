# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "What saves memory: slots or a tuple, not frozen"
# runs-in = "browser"
# ///
import tracemalloc
from dataclasses import dataclass
from typing import NamedTuple


class Plain:
    def __init__(self, x: int, y: int) -> None:
        self.x, self.y = x, y


@dataclass(frozen=True)
class Frozen:
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class FrozenSlots:
    x: int
    y: int


class Tuple(NamedTuple):
    x: int
    y: int


def memory(make, count: int = 5_000) -> int:
    kept = [None] * count
    tracemalloc.start()
    for index in range(count):
        kept[index] = make(x=1, y=2)
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return used


plain = memory(Plain)
for make in (Frozen, Tuple, FrozenSlots, dict):
    ratio = memory(make) / plain
    verdict = "less" if ratio < 0.9 else "more" if ratio > 1.1 else "same"
    print(f"{make.__name__:12}{verdict}")
