# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One super() call, two destinations"
# runs-in = "browser"
# ///
class Node:
    def path(self):
        return ["Node"]


class Text(Node):
    def path(self):
        return ["Text", *super().path()]


class Link(Node):
    def path(self):
        return ["Link", *super().path()]


class TextLink(Text, Link):
    pass


print(Text().path())
print(TextLink().path())  # Text's super() is now Link
print([cls.__name__ for cls in TextLink.__mro__])
