# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Methods and cached_property are non-data descriptors"
# runs-in = "browser"
# ///
from functools import cached_property


class Basket:
    def __init__(self, *prices):
        self.prices = prices

    def count(self):
        return len(self.prices)

    @cached_property
    def total(self):
        print("(adding up)")
        return sum(self.prices)


basket = Basket(3, 4)
function = vars(Basket)["count"]
bound = function.__get__(basket, Basket)
print(type(function).__name__, "->", type(bound).__name__, bound())
print("same as basket.count:", bound == basket.count)

print(basket.total, basket.total)
print("now in the instance:", "total" in vars(basket))
del basket.total
print(basket.total)

basket.count = lambda: "shadowed"
print(basket.count())
