# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One base without slots brings the dictionary back"
# runs-in = "browser"
# ///
class Loose:
    pass


class Strict:
    __slots__ = ()


class OnLoose(Loose):
    __slots__ = ("x",)


class OnStrict(Strict):
    __slots__ = ("x",)


for cls in (OnLoose, OnStrict):
    point = cls()
    point.x = 1
    try:
        point.typo = 2
    except AttributeError as error:
        print(f"{cls.__name__}: {type(error).__name__}")
    else:
        print(f"{cls.__name__}: accepted, __dict__ is {point.__dict__}")

print("x lives on the class:", type(OnStrict.x).__name__)
