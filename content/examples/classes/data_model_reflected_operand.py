# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Which operand is asked, and in which order"
# runs-in = "browser"
# ///
calls = []


class Base:
    def __add__(self, other):
        calls.append(f"{type(self).__name__}.__add__")
        return NotImplemented

    def __radd__(self, other):
        calls.append(f"{type(self).__name__}.__radd__")
        return NotImplemented


class Other(Base):
    def __radd__(self, other):
        return super().__radd__(other)


class Plain(Base):
    """Overrides nothing."""


for left, right in [
    (Base(), Other()), (Base(), Plain()), (Base(), Base()), (Base(), 1)
]:
    calls.clear()
    try:
        left + right
    except TypeError:
        names = type(left).__name__, type(right).__name__
        print(*names, "->", ", then ".join(calls))

a, b = object(), object()
print(a.__eq__(b), a == b, a != b)  # identity decides in the end
