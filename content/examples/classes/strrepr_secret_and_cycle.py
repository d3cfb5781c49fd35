# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A repr that hides the secret and survives a cycle"
# runs-in = "browser"
# ///
import sys
from dataclasses import dataclass, field
from reprlib import recursive_repr


@dataclass
class Login:
    user: str
    password: str = field(repr=False)


class Node:
    def __init__(self, name):
        self.name = name
        self.next = None

    @recursive_repr(fillvalue="Node(...)")
    def __repr__(self):
        return f"Node({self.name!r}, next={self.next})"


class NaiveNode(Node):
    def __repr__(self):
        return f"NaiveNode({self.name!r}, next={self.next})"


sys.setrecursionlimit(120)  # fail soon
print(Login("ann", "hunter2"))
for kind in Node, NaiveNode:
    node = kind("a")
    node.next = node
    try:
        print(node)
    except RecursionError:
        print("RecursionError")
