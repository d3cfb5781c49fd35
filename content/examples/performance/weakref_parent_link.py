# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Strong downwards, weak upwards"
# runs-in = "browser"
# ///
import weakref


class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        self._parent = None
        if parent is not None:
            parent.children.append(self)  # strong: the parent owns it
            self._parent = weakref.ref(parent, self._parent_died)

    @property
    def parent(self):
        return self._parent() if self._parent else None

    @staticmethod
    def _parent_died(reference):
        print("callback: target is", reference())


root = Node("root")
leaf = Node("leaf", parent=root)
print("parent of leaf:", leaf.parent.name)

del root  # the only strong reference: no cycle, so it dies here
print("parent of leaf:", leaf.parent)
