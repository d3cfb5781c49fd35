# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Members, aliases and lookup"
# runs-in = "browser"
# ///
from enum import Enum, IntEnum, unique


class Status(Enum):
    NEW = 1
    DONE = 2
    CLOSED = 2  # same value: an alias of DONE


class Priority(IntEnum):
    LOW = 1
    HIGH = 2


print("one object:", Status(2) is Status["DONE"] is Status.CLOSED)
print("iteration:", [status.name for status in Status])
print("all names:", list(Status.__members__))
print("Status.NEW == 1:", Status.NEW == 1)
print("Priority.LOW == 1:", Priority.LOW == 1)
print("Priority.LOW == Status.NEW:", Priority.LOW == Status.NEW)

try:
    Status(9)
except ValueError as error:
    print("ValueError:", error)
try:

    @unique
    class Strict(Enum):
        DONE = 2
        CLOSED = 2

except ValueError as error:
    print("ValueError:", error)
