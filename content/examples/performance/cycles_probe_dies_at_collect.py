# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A probe shows the cycle waiting, then gone"
# runs-in = "browser"
# ///
import gc
import weakref


class Order:
    def __init__(self):
        self.lines = []

    def add_line(self):
        self.lines.append(Line(self))


class Line:
    def __init__(self, order):
        self.order = order


gc.disable()
order = Order()
order.add_line()
probe = weakref.ref(order)

del order
print("name gone, order alive:", probe() is not None)

found = gc.collect()
print("collected, order alive:", probe() is not None)
print("found at least order and line:", found >= 2)
gc.enable()
