# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A cached method keeps its instance alive"
# runs-in = "browser"
# ///
import gc
import weakref
from functools import cache, cached_property


class CachedMethod:
    @cache
    def total(self):
        return 42


class CachedProperty:
    @cached_property
    def total(self):
        return 42


method, prop = CachedMethod(), CachedProperty()
print(method.total(), prop.total)

method_ref, prop_ref = weakref.ref(method), weakref.ref(prop)
del method, prop
gc.collect()
print("@cache keeps self:", method_ref() is not None)
print("@cached_property keeps self:", prop_ref() is not None)

CachedMethod.total.cache_clear()
gc.collect()
print("after cache_clear():", method_ref() is not None)
