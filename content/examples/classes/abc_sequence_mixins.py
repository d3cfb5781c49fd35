# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two methods written, five received"
# runs-in = "browser"
# ///
from collections.abc import Sequence


class Countdown(Sequence):
    def __init__(self, start):
        self._numbers = range(start, 0, -1)

    def __len__(self):
        return len(self._numbers)

    def __getitem__(self, index):
        return self._numbers[index]


ten = Countdown(10)
print(list(ten))
print(3 in ten, ten.index(3), ten.count(11), list(reversed(ten))[:3])

for name in ("__iter__", "__contains__", "__reversed__", "index", "count"):
    owner = next(c for c in Countdown.__mro__ if name in vars(c))
    print(f"{name} from {owner.__name__}")
