# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One default list serves every call"
# runs-in = "browser"
# ///
def add(item, basket=[]):
    basket.append(item)
    return basket


first = add("apple")
second = add("pear")
print(first, second)
print("the same list:", first is second)
print("kept on the function:", add.__defaults__)


def add_fresh(item, basket=None):
    if basket is None:
        basket = []
    basket.append(item)
    return basket


print(add_fresh("apple"), add_fresh("pear"))
