# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A deep copy keeps the shape of the graph"
# runs-in = "browser"
# ///
import copy


class Node:
    def __init__(self, name):
        print("initialising", name)
        self.name = name
        self.parent = None
        self.children = []


tags = ["shared"]
twins = copy.deepcopy([tags, tags])
print("copied once:", twins[0] is twins[1], "| new:", twins[0] is not tags)

root, leaf = Node("root"), Node("leaf")
root.children.append(leaf)
leaf.parent = root  # a cycle

twin = copy.deepcopy(root)
print("cycle closed in the copy:", twin.children[0].parent is twin)
print("parent followed too:", copy.deepcopy(leaf).parent is not root)

point, nested = (1, "x"), (1, ["x"])
print("tuple of atoms reused:", copy.deepcopy(point) is point)
print("tuple with a list reused:", copy.deepcopy(nested) is nested)
