# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Who is blamed decides who sees the warning"
# runs-in = "browser"
# ///
import types
import unittest
import warnings

SOURCE = """
import warnings

def price():
    warnings.warn("price() is old", DeprecationWarning)

def cost():
    warnings.warn("cost() is old", DeprecationWarning, stacklevel=2)
"""

shop = types.ModuleType("shop")
exec(compile(SOURCE, "shop.py", "exec"), vars(shop))


def use_shop():
    shop.price()
    shop.cost()


with warnings.catch_warnings(record=True) as shown:
    use_shop()
print("default filters show:", [str(w.message) for w in shown])

test = unittest.TestCase()
for function in shop.price, shop.cost:
    with test.assertWarns(DeprecationWarning) as caught:
        function()
    place = caught.filename
    place = place if place == "shop.py" else "this program"
    print(f"a test sees {function.__name__}() and blames {place}")
