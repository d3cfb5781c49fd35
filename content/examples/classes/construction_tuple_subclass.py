# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A tuple subclass must act in __new__"
# runs-in = "browser"
# ///
class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return super().__new__(cls, (float(x), float(y)))

    @property
    def x(self):
        return self[0]


class TooLate(tuple):
    def __init__(self, x, y):
        print("never printed")


print(Point(1, "2"), Point(1, 2).x, type(Point(1, 2)).__name__)
try:
    TooLate(1, 2)
except TypeError as error:
    print("TypeError:", error)
print(type(vars(Point)["__new__"]).__name__)
