# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "yield compared with return"
# runs-in = "browser"
# ///
def with_return():
    print("    return version runs")
    return "first"
    print("    unreachable")


def with_yield():
    print("    yield version runs")
    yield "first"
    print("    yield version goes on")
    return "a parting value"


result = with_return()
print("return gave a", type(result).__name__)

result = with_yield()
print("yield gave a", type(result).__name__, "and has run nothing")
print("next:", next(result))
try:
    next(result)
except StopIteration as stop:
    print("StopIteration carries:", stop.value)

print("a for loop or list() drops it:", list(with_yield()))
