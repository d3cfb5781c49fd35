# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A cache that shares what is in use and empties itself"
# runs-in = "browser"
# ///
import weakref


class Image:
    def __init__(self, path):
        print("loading", path)
        self.path = path


_images = weakref.WeakValueDictionary()


def load(path):
    image = _images.get(path)  # strong reference first, then the test
    if image is None:
        image = _images[path] = Image(path)
    return image


logo = load("logo.png")
print("shared:", load("logo.png") is logo)
print("cached:", list(_images))

del logo
print("cached:", list(_images))
logo = load("logo.png")
