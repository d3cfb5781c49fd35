# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A new type joins an old function from outside"
# runs-in = "browser"
# ///
from functools import singledispatch


@singledispatch
def plain(value):
    raise TypeError(f"no rule for {type(value).__name__}")


@plain.register
def _(value: int):
    return value


@plain.register
def _(value: list):
    return [plain(item) for item in value]


# In another module, by somebody who cannot edit the code above:
class Money:
    def __init__(self, cents):
        self.cents = cents


class Refund(Money):
    pass


try:
    plain([1, Money(250)])
except TypeError as error:
    print(error)

plain.register(Money, lambda value: f"{value.cents} cents")
print(plain([1, Money(250), [Refund(40)]]))
