# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A transformer: rewrite, print, compile, run"
# runs-in = "browser"
# ///
import ast

SOURCE = "total = price * 1.19  # with VAT\n"


class NamedRate(ast.NodeTransformer):
    def visit_Constant(self, node):
        if node.value == 1.19:
            new = ast.Name(id="RATE", ctx=ast.Load())
            return ast.copy_location(new, node)
        return node


tree = ast.parse(SOURCE)
tree = NamedRate().visit(tree)
print(ast.unparse(tree))  # the comment is gone

code = compile(tree, "<rewritten>", "exec")
namespace = {"price": 100, "RATE": 2}
exec(code, namespace)
print("total =", namespace["total"])

bare = ast.Expression(ast.Constant(1))
try:
    compile(bare, "<bare>", "eval")
except TypeError as error:
    print("TypeError:", error)
print(eval(compile(ast.fix_missing_locations(bare), "<bare>", "eval")))
