# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The C3 merge in fifteen lines, step by step"
# runs-in = "browser"
# ///
import collections
import enum


def merge(lists, log=lambda *words: None):
    order = []
    while lists := [names for names in lists if names]:
        for head, *_ in lists:
            if not any(head in tail for _, *tail in lists):
                break
            log("  pass over", head)
        else:
            raise TypeError("every head is in some tail")
        log("take", head)
        order.append(head)
        lists = [[n for n in names if n != head] for names in lists]
    return order


def c3(cls):
    bases = list(cls.__bases__)
    return [cls, *merge([*map(c3, bases), bases])]


styled, link = ["Styled", "Text", "Node"], ["Link", "Node"]
print(merge([styled, link, ["Styled", "Link"]], log=print))

for cls in (bool, collections.OrderedDict, enum.IntFlag):
    print(cls.__name__, c3(cls) == list(cls.__mro__))
try:
    merge([["X", "Y"], ["Y", "X"]])
except TypeError as error:
    print(error)
