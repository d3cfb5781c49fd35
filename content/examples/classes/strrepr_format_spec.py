# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What a format specification reaches"
# runs-in = "browser"
# ///
class Plain:
    def __str__(self):
        return "plain"


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __str__(self):
        return f"{self.degrees} °C"

    def __format__(self, spec):
        if not spec:
            return str(self)
        return f"{self.degrees:{spec}} °C"


print(f"[{Plain()}] [{Plain()!s:>8}]")
try:
    print(f"{Plain():>8}")
except TypeError as error:
    print(error)
print(f"{Celsius(21.456)} / {Celsius(21.456):.1f}")
