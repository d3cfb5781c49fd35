# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Post-mortem: the frames of a failure, after it"
# runs-in = "browser"
# ///
import io
import pdb
from pathlib import Path

COMMANDS = "p total, count\nu\np order\nq\n"


def unit_price(total, count):
    return total / count


def report(orders):
    for order in orders:
        unit_price(*order)


screen = io.StringIO()
debugger = pdb.Pdb(
    stdin=io.StringIO(COMMANDS),
    stdout=screen,
    nosigint=True,
    readrc=False,
)
try:
    report([(9, 3), (7, 0)])
except ZeroDivisionError as error:
    debugger.reset()
    debugger.interaction(None, error.__traceback__)
path = debugger.canonic(__file__)
print(screen.getvalue().replace(path, Path(__file__).name))
