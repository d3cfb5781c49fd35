# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One function, many managers; one manager, one use"
# runs-in = "browser"
# ///
from contextlib import contextmanager

entered = 0


@contextmanager
def numbered():
    global entered
    entered += 1
    print("enter", entered)
    yield entered


@numbered()
def work():
    print("  working")


work()
work()

once = numbered()
with once as number:
    print("  got", number)
try:
    with once:
        print("never printed")
except AttributeError:
    print("second use of one manager: AttributeError")
