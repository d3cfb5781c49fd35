# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A list default is refused; a factory and a check"
# runs-in = "browser"
# ///
from dataclasses import dataclass, field

try:

    @dataclass
    class Shared:
        tags: list[str] = []

except ValueError as error:
    print("refused:", error)


@dataclass
class Item:
    name: str
    quantity: int = 1
    tags: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.quantity < 1:
            raise ValueError(f"quantity must be positive: {self.quantity}")


tea, salt = Item("tea"), Item("salt", 2)
tea.tags.append("hot")
print(tea)
print(salt)
try:
    Item("air", 0)
except ValueError as error:
    print("rejected:", error)
