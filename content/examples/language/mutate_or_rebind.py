# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Four ways to touch an argument, seen from the caller"
# runs-in = "browser"
# ///
def rebind(items):
    items = items + ["new"]  # a new list; only the local name moves
    return items


def append(items):
    items.append("new")


def augment(items):
    items *= 2  # a list grows in place; a tuple is replaced


def replace_all(items):
    items[:] = ["new"]  # slice assignment changes the object


for function in (rebind, append, augment, replace_all):
    basket = ["old"]
    result = function(basket)
    print(f"{function.__name__:11} caller: {basket}  returned: {result}")

frozen = ("old",)
augment(frozen)
print("augment, given a tuple:", frozen)
