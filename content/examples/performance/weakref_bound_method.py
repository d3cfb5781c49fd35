# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A weak reference to a bound method is dead on arrival"
# runs-in = "browser"
# ///
import weakref


class Button:
    def clicked(self):
        return "clicked"


button = Button()
naive = weakref.ref(button.clicked)
method = weakref.WeakMethod(button.clicked)
print("weakref.ref:", naive())
print("WeakMethod: ", method()())

del button
print("WeakMethod after del:", method())
