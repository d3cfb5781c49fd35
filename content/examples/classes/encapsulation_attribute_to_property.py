# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A plain attribute becomes a property; callers stay"
# runs-in = "browser"
# ///
class PlainOven:
    def __init__(self, celsius):
        self.celsius = celsius


class CheckedOven:
    def __init__(self, celsius):
        self.celsius = celsius  # runs the setter

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if not 0 <= value <= 280:
            raise ValueError(f"0 to 280 degrees, not {value}")
        self._celsius = value


def preheat(oven):  # written for PlainOven, never edited
    oven.celsius += 50
    return oven.celsius


for make in (PlainOven, CheckedOven):
    for start in (180, 250):
        try:
            print(make.__name__, preheat(make(start)))
        except ValueError as error:
            print(make.__name__, "refuses:", error)
