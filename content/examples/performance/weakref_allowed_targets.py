# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Which objects accept a weak reference"
# runs-in = "browser"
# ///
import weakref


class Plain:
    pass


class Slotted:
    __slots__ = ("value",)


class SlottedWeak:
    __slots__ = ("value", "__weakref__")


class MyList(list):
    pass


targets = [
    Plain(), SlottedWeak(), MyList(), {1}, len, Plain,
    42, "text", (1, 2), [1], {"a": 1}, object(), Slotted(),
]
for target in targets:
    name = type(target).__name__
    try:
        weakref.ref(target)
        print(f"{name:27} accepted")
    except TypeError:
        print(f"{name:27} TypeError")

try:
    weakref.ref(42)
except TypeError as error:
    print(error)
