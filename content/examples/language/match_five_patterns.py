# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "One match with five kinds of pattern"
# runs-in = "browser"
# ///
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def describe(event: object) -> str:
    match event:
        case ["go", ("north" | "south") as way]:
            return f"walk {way}"
        case ["pick", first, *others]:
            return f"pick {first} and {len(others)} more"
        case {"type": "click", "at": Point(0, 0)}:
            return "click in the corner"
        case {"type": "click", "at": Point(x=x, y=y), **rest}:
            return f"click at {x}, {y} with {sorted(rest)}"
        case Point(x, y) if x == y:
            return f"on the diagonal, {x}"
        case Point():
            return "some point"
        case None | 0 | "":
            return "nothing"
        case _:
            return "unknown"


for event in (
    ["go", "north"],
    ("pick", "axe", "rope"),
    {"type": "click", "at": Point(0, 0), "button": 1},
    {"type": "click", "at": Point(2, 3), "button": 1},
    Point(4, 4),
    Point(4, 5),
    "",
    ["go", "up"],
):
    print(describe(event))
