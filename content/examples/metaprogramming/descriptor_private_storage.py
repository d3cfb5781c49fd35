# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Storage that works with slots"
# runs-in = "browser"
# ///
class SameName:
    def __set_name__(self, owner, name):
        self.key = name

    def __set__(self, instance, value):
        instance.__dict__[self.key] = value


class Private(SameName):
    def __set_name__(self, owner, name):
        self.key = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.key)

    def __set__(self, instance, value):
        setattr(instance, self.key, value)


class Slotted:
    __slots__ = ("_size",)
    size = Private()
    colour = SameName()


box = Slotted()
box.size = 3
print("size:", box.size)
for attempt in (
    lambda: setattr(box, "colour", "red"),
    lambda: type("Clash", (), {"__slots__": ("x",), "x": Private()}),
):
    try:
        attempt()
    except (AttributeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
