# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A callback that carries its context and can be inspected"
# runs-in = "browser"
# ///
import inspect
from functools import partial, update_wrapper


def place(layer, shape, x, y, *, colour="black"):
    """Put a shape on a layer."""
    return f"{colour} {shape} at {x},{y} on {layer}"


def click(handlers, x, y):
    """A toolkit that only ever passes the coordinates."""
    for handler in handlers:
        print(handler(x, y))


pin = partial(place, "roads", "pin")
flag = partial(place, "hills", "flag", colour="red")
click([pin, flag], 3, 4)

for handler in (pin, flag):
    print(handler.func.__name__, handler.args, handler.keywords)
print("signature:", inspect.signature(flag))

update_wrapper(flag, place)
print("named:", flag.__name__, "-", flag.__doc__)
print("signature follows __wrapped__:", inspect.signature(flag))
del flag.__wrapped__
print("without it:", inspect.signature(flag))
