# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A configured multiplier as instance, closure and partial"
# runs-in = "browser"
# ///
from functools import partial
from operator import mul


class Multiplier:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, number):
        return self.factor * number

    def __repr__(self):
        return f"Multiplier({self.factor})"


def multiplier(factor):
    def multiply(number):
        return factor * number
    return multiply


prices = [5, 20]
for double, triple in [
    (Multiplier(2), Multiplier(3)),
    (multiplier(2), multiplier(3)),
    (partial(mul, 2), partial(mul, 3)),
]:
    print(list(map(double, prices)), list(map(triple, prices)))

double = Multiplier(2)
print(double, callable(double), callable(prices))
double.factor = 10  # the setting is an attribute, open to readers
print(double(5))
