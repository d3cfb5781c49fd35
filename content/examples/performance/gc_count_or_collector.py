# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One object dies by its count, one waits for the collector"
# runs-in = "browser"
# ///
import gc
import weakref


class Node:
    def __init__(self):
        self.link = None


gc.disable()  # no automatic run may interfere

lone = Node()
probe = weakref.ref(lone)
del lone
print("alone, after del:", "alive" if probe() else "freed")

left, right = Node(), Node()
left.link, right.link = right, left
probe = weakref.ref(left)
del left, right
print("in a cycle, after del:", "alive" if probe() else "freed")

gc.collect()
print("in a cycle, after collect:", "alive" if probe() else "freed")
gc.enable()
