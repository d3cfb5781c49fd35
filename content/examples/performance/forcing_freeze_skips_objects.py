# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Frozen objects are out of the collector's sight"
# runs-in = "browser"
# ///
import gc
import weakref


class Node:
    pass


gc.disable()
node = Node()
node.me = node
probe = weakref.ref(node)

gc.freeze()  # what exists now is set aside
print("frozen anything:", gc.get_freeze_count() > 0)

del node
gc.collect()
print("frozen cycle after collect():", "alive" if probe() else "freed")

gc.unfreeze()
gc.collect()
print("after unfreeze() and collect():", "alive" if probe() else "freed")
gc.enable()
