# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A value that refers to its key makes the entry immortal"
# runs-in = "browser"
# ///
import gc
import weakref


class Widget:
    pass


def survives(make_value):
    table = weakref.WeakKeyDictionary()
    widget = Widget()
    table[widget] = make_value(widget)
    del widget
    gc.collect()
    return len(list(table)) == 1


print("plain value:         ", survives(lambda widget: "a note"))
print("value owns its key:  ", survives(lambda widget: [widget]))
print("value refers weakly: ", survives(weakref.ref))
