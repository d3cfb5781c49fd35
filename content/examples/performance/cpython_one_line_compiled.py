# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "One line on its way: tree, instruction, specialised instruction"
# runs-in = "browser"
# ///
import ast
import dis

SOURCE = "def area(side): return side * side"

tree = ast.parse(SOURCE)
print("tree:      ", type(tree.body[0].body[0].value).__name__)

namespace = {}
exec(compile(tree, "<shape>", "exec"), namespace)
area = namespace["area"]
print("code:      ", type(area.__code__).__name__)


def multiplication(adaptive):
    for step in dis.get_instructions(area, adaptive=adaptive):
        if step.opname.startswith("BINARY_OP"):
            return step.opname


print("compiled:  ", multiplication(adaptive=False))
for _ in range(1_000):
    area(6)
print("when warm: ", multiplication(adaptive=True))
print("result:    ", area(6))
