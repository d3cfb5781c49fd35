# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The root of a hierarchy must not call super()"
# runs-in = "browser"
# ///
class Endless:
    def draw(self):
        return ["Endless", *super().draw()]


class Root:
    def draw(self):
        return ["Root"]  # object has no draw: stop here


class Border(Root):
    def draw(self):
        return ["Border", *super().draw()]


class Stranger:  # shares no root with Border
    def draw(self):
        return ["Stranger"]


class First(Border, Stranger):
    pass


class Last(Stranger, Border):
    pass


try:
    Endless().draw()
except AttributeError as error:
    print(error)
print(Border().draw(), First().draw(), Last().draw(), sep="\n")
