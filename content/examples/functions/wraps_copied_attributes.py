# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What wraps copies in each version"
# runs-in = "browser"
# ///
import functools


def passes_through(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper


def half(number):
    return number / 2


print(*functools.WRAPPER_ASSIGNMENTS)
print("updated:", *functools.WRAPPER_UPDATES)

half.unit = "metre"
half.__annotations__ = {"number": int}  # assigned, not written
decorated = passes_through(half)
half.unit = "mile"
print(decorated.unit, decorated.__annotations__)
