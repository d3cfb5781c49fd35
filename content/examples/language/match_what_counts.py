# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "What counts as a sequence, a mapping or an int"
# runs-in = "browser"
# ///
from collections import deque


def shape(value: object) -> str:
    match value:
        case [_, *_]:
            return "sequence"
        case {"id": int()}:
            return "mapping with an id"
        case {}:
            return "mapping"
        case bool():  # must come before int()
            return "bool"
        case int():
            return "int"
        case _:
            return "no pattern"


sequences = [[1], (1,), deque([1]), range(3), "ab", b"ab", {1}, iter([1])]
others = [{"id": 7, "extra": None}, {"id": "7"}, True, 1]
for value in sequences + others:
    print(f"{type(value).__name__:14}{shape(value)}")

match True:
    case int(n):
        print("without the bool case:", n, "is an int")
match 1.0:
    case 1:
        print("literals compare with ==, so 1.0 matches 1")
