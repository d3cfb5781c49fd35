# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "super().__getstate__() covers slots; its dict is the live one"
# runs-in = "browser"
# ///
import pickle


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Cached(Point):
    def __init__(self, x, y):
        super().__init__(x, y)
        self.label = "origin"
        self.cache = "large"

    def __getstate__(self):
        attributes, slots = super().__getstate__()
        print("live dict:", attributes is self.__dict__)
        attributes = attributes.copy()
        del attributes["cache"]
        return attributes, slots


point = Cached(0, 1)
twin = pickle.loads(pickle.dumps(point))
print(twin.x, twin.y, vars(twin))
print("original keeps its cache:", point.cache)
