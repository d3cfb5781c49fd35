# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "yield from forwards send, throw and close; a loop does not"
# runs-in = "browser"
# ///
from inspect import getgeneratorstate


def worker():
    while True:
        try:
            print("    worker received", (yield))
        except ValueError as error:
            print("    worker caught", error)


def by_loop(inner):
    for item in inner:
        yield item


def by_delegation(inner):
    yield from inner


for wrap in (by_loop, by_delegation):
    print(wrap.__name__)
    outer = wrap(worker())
    next(outer)
    outer.send("hello")
    try:
        outer.throw(ValueError("a bad row"))
    except ValueError as error:
        print("    the wrapper died of", error)

    inner = worker()
    outer = wrap(inner)
    next(outer)
    outer.close()
    print("    after close(), worker is", getgeneratorstate(inner))
