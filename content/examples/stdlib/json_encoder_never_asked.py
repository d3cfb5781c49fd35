# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A JSONEncoder subclass, and the values it never sees"
# runs-in = "browser"
# ///
import json
from collections import namedtuple
from datetime import date
from enum import Enum, IntEnum


class Level(IntEnum):
    HIGH = 3


class Colour(Enum):
    RED = "r"


class Encoder(json.JSONEncoder):
    def default(self, o):
        print("  asked about", type(o).__name__)
        if isinstance(o, date):
            return o.isoformat()
        if isinstance(o, Enum):
            return o.name
        return super().default(o)


Point = namedtuple("Point", "x y")
day = date(2026, 11, 21)

for value in (day, Colour.RED, Level.HIGH, Point(1, 2)):
    print(json.dumps(value, cls=Encoder))

for value in ({day: 1}, [1j]):
    try:
        json.dumps(value, cls=Encoder)
    except TypeError as error:
        print("TypeError:", error)
