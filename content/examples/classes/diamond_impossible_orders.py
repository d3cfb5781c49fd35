# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Class statements C3 refuses"
# runs-in = "browser"
# ///
class Top: ...


class Left(Top): ...


class Right(Top): ...


class LeftRight(Left, Right): ...


class RightLeft(Right, Left): ...


def derive(*bases):
    names = ", ".join(cls.__name__ for cls in bases)
    try:
        cls = type("New", bases, {})
    except TypeError as error:
        print(f"({names}): {' '.join(str(error).split())}")
    else:
        print(f"({names}):", *(c.__name__ for c in cls.__mro__))


derive(Left, Top)
derive(Top, Left)
derive(LeftRight, Right)
derive(LeftRight, RightLeft)
derive(Left, Left)
