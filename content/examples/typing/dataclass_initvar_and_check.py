# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "InitVar in, checked and derived fields out"
# runs-in = "browser"
# ///
from dataclasses import InitVar, dataclass, field, fields, replace


@dataclass
class Order:
    net: int
    percent: InitVar[int]
    gross: int = field(init=False)

    def __post_init__(self, percent: int) -> None:
        if self.net < 0:
            raise ValueError(f"net must not be negative: {self.net}")
        self.gross = self.net * (100 + percent) // 100


order = Order(200, 20)
print(order, [f.name for f in fields(order)])
print(replace(order, net=300, percent=20))
failing = {
    "bad value": lambda: Order(-1, 20),
    "derived as argument": lambda: Order(200, 20, gross=0),
    "InitVar not kept": lambda: order.percent,
}
for what, call in failing.items():
    try:
        call()
    except (ValueError, TypeError, AttributeError) as error:
        print(f"{what}: {type(error).__name__}: {error}")

order.net = -5
print("later assignment, no check:", order)
