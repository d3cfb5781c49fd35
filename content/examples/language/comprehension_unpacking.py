# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Unpacking in a comprehension, before and after 3.15"
# runs-in = "browser"
# ///
rows = [[1, 2], [], [2, 3]]
layers = [{"a": 1, "b": 1}, {"b": 2}]

for source in [
    "[x for row in rows for x in row]",
    "[*row for row in rows]",
    "{*row for row in rows}",
    "{**layer for layer in layers}",
    "sum(*row for row in rows)",
]:
    try:
        print(source, "->", eval(source))
    except SyntaxError as error:
        print(source, "->", type(error).__name__ + ":", error.msg)
