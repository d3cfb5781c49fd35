# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Metadata that disappears with its widget"
# runs-in = "browser"
# ///
import weakref


class Widget:
    def __init__(self, name):
        self.name = name


notes = weakref.WeakKeyDictionary()
button, slider = Widget("button"), Widget("slider")
notes[button] = "needs an icon"
notes[slider] = "too wide"


def show(label):
    print(label, [widget.name for widget in notes.keys()])


show("before:")
print("printing it shows:", repr(notes)[:21], "...")

del button
show("after del:")
