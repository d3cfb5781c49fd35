# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A return in finally swallows the exception"
# runs-in = "browser"
# ///
import warnings

SOURCE = """
def total(items):
    result = 0
    try:
        for item in items:
            result += item
    finally:
        return result
"""

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    exec(compile(SOURCE, "shop.py", "exec"))

print("the TypeError is gone, the total is", total([1, 2, "3"]))
for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")
