# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The misspelling, and the subclass that forgot"
# runs-in = "browser"
# ///
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Forgetful(Point):
    pass


class Careful(Point):
    __slots__ = ("label",)              # the new name only


try:
    Point(1, 2).z = 3
except AttributeError as error:
    print(error)

for cls in (Forgetful, Careful):
    print(f"{cls.__name__} has a dict:", hasattr(cls(1, 2), "__dict__"))
