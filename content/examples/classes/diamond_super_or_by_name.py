# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One diamond: super(), calls by name, and a mixture"
# runs-in = "browser"
# ///
class Top:
    def save(self):
        return ["Top"]


class Left(Top):
    def save(self):
        return ["Left", *super().save()]


class Right(Top):
    def save(self):
        return ["Right", *super().save()]


class Bottom(Left, Right):
    def save(self):
        return ["Bottom", *super().save()]


class NamedLeft(Top):
    def save(self):
        return ["NamedLeft", *Top.save(self)]


class NamedBottom(NamedLeft, Right):
    def save(self):
        return ["Bottom", *NamedLeft.save(self), *Right.save(self)]


class MixedBottom(NamedLeft, Right):
    def save(self):
        return ["Bottom", *super().save()]


print("super: ", *Bottom().save())
print("named: ", *NamedBottom().save())
print("mixed: ", *MixedBottom().save())
print("order: ", *(cls.__name__ for cls in Bottom.__mro__))
print("really:", Bottom.__mro__[0])
