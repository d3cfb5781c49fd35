# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Who asks for which, and what falls back to what"
# runs-in = "browser"
# ///
class Money:
    def __init__(self, cents, currency):
        self.cents = cents
        self.currency = currency

    def __repr__(self):
        return f"{type(self).__name__}({self.cents}, {self.currency!r})"

    def __str__(self):
        return f"{self.cents / 100:.2f} {self.currency}"


class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"


class OnlyStr:
    def __str__(self):
        return "only str"


price = Money(1250, "EUR")
print(price)
print(repr(price))
print(f"{price} / {price!r} / {price = }")
print([price], {"total": price})
print("%s %r" % (price, price))
print(eval(repr(price)).cents == price.cents)
print("fallback to repr:", str(OnlyRepr()), f"{OnlyRepr()}")
print("never to str:", repr(OnlyStr()).endswith("only str"))
