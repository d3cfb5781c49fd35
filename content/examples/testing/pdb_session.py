# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A recorded session: a conditional breakpoint, a repair, a return"
# runs-in = "native"
# ///
import io
import pdb
import sys
from pathlib import Path

COMMANDS = """\
b unit_price
condition 1 order["count"] == 0
c
w
p order
u
p prices
display len(prices)
d
order["count"] = 2
n
p per_item
r
n
c
"""
screen = io.StringIO()


class Keyboard(io.StringIO):
    def readline(self, size=-1):
        line = super().readline(size)
        screen.write(line)
        return line


def unit_price(order):
    per_item = order["total"] / order["count"]
    return round(per_item, 2)


def report(orders):
    breakpoint()
    prices = []
    for order in orders:
        prices.append(unit_price(order))
    return prices


debugger = pdb.Pdb(
    stdin=Keyboard(COMMANDS), stdout=screen, readrc=False
)
sys.breakpointhook = debugger.set_trace
result = report([{"total": 9, "count": 3}, {"total": 7, "count": 0}])
path = debugger.canonic(__file__)
print(screen.getvalue().replace(path, Path(__file__).name))
print(result)
