# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A bounded cache evicts the entry used longest ago"
# runs-in = "browser"
# ///
from functools import lru_cache


@lru_cache(maxsize=2)
def load(name):
    """Pretend to read a file."""
    print("  computing", name)
    return name.upper()


for name in ["a", "b", "a", "c", "a", "b"]:
    print("load", name)
    load(name)

print(load.cache_info())
print("metadata kept:", load.__name__, "-", load.__doc__)
