# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Finalisers in a cycle run, and the cycle is freed"
# runs-in = "browser"
# ///
import gc
import sys
import weakref


class Peer:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        seen = "still reachable" if self.other_ref() else "cleared"
        print(f"__del__ of {self.name}: weak reference to peer {seen}")
        raise RuntimeError("nobody will catch this")


sys.unraisablehook = lambda event: print("  ignored:", event.exc_value)

a, b = Peer("a"), Peer("b")
a.other, b.other = b, a
a.other_ref, b.other_ref = weakref.ref(b), weakref.ref(a)
probe = weakref.ref(a)
del a, b

gc.collect()
print("freed:", probe() is None, "| uncollectable:", gc.garbage)
