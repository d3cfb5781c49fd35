# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "finalize cleans up once, however the end comes"
# runs-in = "browser"
# ///
import weakref


class Workspace:
    def __init__(self, name):
        self.close = weakref.finalize(self, remove, name)


def remove(name):
    print("removing", name)


explicit = Workspace("explicit")
explicit.close()
explicit.close()  # second call: nothing
print("still pending:", explicit.close.alive)

dropped = Workspace("dropped")
del dropped

kept = Workspace("kept")
print("end of the program")
