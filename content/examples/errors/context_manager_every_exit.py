# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Every way out of a with block runs __exit__"
# runs-in = "browser"
# ///
class Door:
    def __init__(self, jammed=False):
        self.jammed = jammed

    def __enter__(self):
        if self.jammed:
            raise OSError("jammed")
        return self

    def __exit__(self, exc_type, exc, tb):
        print("exit sees", exc_type.__name__ if exc_type else None)


def leave_by_return():
    with Door():
        return "value"


print(leave_by_return())

for _ in "ab":
    with Door():
        break

try:
    with Door():
        raise KeyError("lost")
except KeyError as error:
    print("caught", error)

try:
    with Door(jammed=True):
        print("never printed")
except OSError as error:
    print("caught", error, "and no exit")
