# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The block's exception surfaces at the yield"
# runs-in = "browser"
# ///
from contextlib import contextmanager


@contextmanager
def borrowed(name, forgive=()):
    print("take", name)
    try:
        yield name.upper()
    except forgive as error:
        print("forgiven:", repr(error))
    finally:
        print("give back", name)


with borrowed("pen") as pen:
    print("using", pen)

try:
    with borrowed("cup"):
        raise ValueError("dropped")
except ValueError as error:
    print("caller sees:", repr(error))

with borrowed("hat", forgive=ValueError):
    raise ValueError("torn")
print("still running")
