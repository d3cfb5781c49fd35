# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What lru_cache counts as the same call"
# runs-in = "browser"
# ///
from functools import lru_cache


@lru_cache  # maxsize=128
def price(item, quantity=1):
    return len(item) * quantity


price("lamp")
price("lamp")
info = price.cache_info()
print("same call twice:", info.hits, "hit,", info.misses, "miss")

price("lamp", 1)
price("lamp", quantity=1)
price(item="lamp")
print("four spellings of one call:", price.cache_info())

try:
    price(["lamp"])
except TypeError as error:
    print("a list argument:", error)
print("a tuple argument:", price(("lamp",)))

price.cache_clear()
print("after cache_clear():", price.cache_info())
