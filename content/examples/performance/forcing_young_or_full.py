# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A young collection misses old garbage, a full one does not"
# runs-in = "browser"
# ///
import gc
import weakref


class Node:
    pass


gc.disable()  # collect() by hand works all the same
node = Node()
node.me = node
probe = weakref.ref(node)

gc.collect()  # the node is in use: it survives and grows old
del node
print("dropped:      ", "alive" if probe() else "freed")

gc.collect(0)  # youngest objects only
print("collect(0):   ", "alive" if probe() else "freed")

gc.collect()  # everything
print("collect():    ", "alive" if probe() else "freed")
print("uncollectable:", gc.garbage)
gc.enable()
