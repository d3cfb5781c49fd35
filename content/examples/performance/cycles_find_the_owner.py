# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What the collector found, and who holds a survivor"
# runs-in = "browser"
# ///
import gc


class Session:
    def __init__(self, name):
        self.name = name
        self.on_close = self.close  # a bound method refers to self

    def close(self):
        pass


REGISTRY = []
gc.collect()  # start clean

gc.set_debug(gc.DEBUG_SAVEALL)  # keep garbage instead of freeing it
Session("dropped")
gc.collect()
kept = [obj for obj in gc.garbage if isinstance(obj, Session)]
print("garbage:", [session.name for session in kept])
gc.set_debug(0)
kept.clear()
gc.garbage.clear()

REGISTRY.append(Session("leaked"))
leaked = next(o for o in gc.get_objects() if isinstance(o, Session)
              and o.name == "leaked")
owners = gc.get_referrers(leaked)
print("REGISTRY holds it:", any(owner is REGISTRY for owner in owners))
print("its own method holds it:", leaked.on_close in owners)
