# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A visitor that lists calls"
# runs-in = "browser"
# ///
import ast

SOURCE = """
import os
def clean(path):
    for name in sorted(os.listdir(path)):
        print(name.strip().lower())  # show it
"""


class Calls(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Call(self, node):
        self.found.append((node.lineno, ast.unparse(node.func)))
        self.generic_visit(node)  # calls inside this call


tree = ast.parse(SOURCE)
visitor = Calls()
visitor.visit(tree)
for line, name in visitor.found:
    print(line, name)
print(type(tree.body[0]), tree.body[1].name)
