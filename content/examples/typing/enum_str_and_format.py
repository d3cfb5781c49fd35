# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What a member prints as, release by release"
# runs-in = "browser"
# ///
from enum import Enum, IntEnum


class Level(IntEnum):
    LOW = 1


class Colour(str, Enum):
    RED = "red"


print("IntEnum     str:", str(Level.LOW), "  format:", f"{Level.LOW}")
print("str, Enum   str:", str(Colour.RED), "  format:", f"{Colour.RED}")

try:
    from enum import StrEnum
except ImportError:
    print("StrEnum     missing before 3.11")
else:

    class Shade(StrEnum):
        RED = "red"

    print("StrEnum     str:", str(Shade.RED), "  format:", f"{Shade.RED}")
