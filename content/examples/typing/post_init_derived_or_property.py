# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A derived value three ways"
# runs-in = "browser"
# ///
from dataclasses import dataclass, field


@dataclass
class Loose:
    width: float
    height: float
    area: float = 0.0  # a parameter like any other

    def __post_init__(self) -> None:
        self.area = self.width * self.height


@dataclass
class Stored:
    width: float
    height: float
    area: float = field(init=False)

    def __post_init__(self) -> None:
        self.area = self.width * self.height


@dataclass
class Computed:
    width: float
    height: float

    @property
    def area(self) -> float:
        return self.width * self.height


print("silently overwritten:", Loose(2, 5, 99))
try:
    Stored(2, 5, 99)
except TypeError as error:
    print("refused:", error)

for box in (Stored(2, 5), Computed(2, 5)):
    box.width = 4
    print(f"{box!r} area {box.area}")
