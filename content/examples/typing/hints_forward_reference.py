# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "A forward reference, before and after Python 3.14"
# runs-in = "browser"
# ///
def noisy(hint):
    print("  evaluating", hint.__name__)
    return hint


print("1. define a function")


def double(number: noisy(int)) -> noisy(int):
    return number * 2


print("2. call it with the wrong type:", double("ab"))
print("3. read the annotations")
print("  ", double.__annotations__["number"])
try:

    class Node:
        def link(self, to: Node) -> None: ...

    print("4. Node is defined, and so is", Node.link.__annotations__["to"])
except NameError as error:
    print("4. NameError at definition:", error)
