# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Where breakpoint() opens the prompt"
# runs-in = "browser"
# ///
import io
import pdb
import sys
from pathlib import Path

screen = io.StringIO()
debugger = pdb.Pdb(
    stdin=io.StringIO("p 'per_item' in locals()\nc\n"),
    stdout=screen,
    nosigint=True,
    readrc=False,
)
sys.breakpointhook = debugger.set_trace


def unit_price(total, count):
    breakpoint()
    per_item = total / count
    return round(per_item, 2)


try:
    unit_price(9, 0)
except ZeroDivisionError as error:
    screen.write(f"\nafter c: {error!r}")
path = debugger.canonic(__file__)
print(screen.getvalue().replace(path, Path(__file__).name))
