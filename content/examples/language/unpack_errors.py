# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Too few, too many, not iterable, two stars"
# runs-in = "browser"
# ///
def attempt(statement):
    names = {"a": "old"}
    try:
        exec(statement, names)
    except (SyntaxError, TypeError, ValueError) as error:
        text = str(error).partition(" (<")[0]
        print(f"{statement:22} {type(error).__name__}: {text}")
        print(f"{'':22} a is now {names['a']!r}")


attempt("a, b, *c = [1]")
attempt("a, b = [1, 2, 3]")
attempt("a, *b = None")
attempt("a, (b, c) = 1, [2]")  # the outer level was fine
attempt("*a, *b = [1, 2]")
attempt("*a = [1, 2]")
