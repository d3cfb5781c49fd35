# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What each of the three refuses"
# runs-in = "browser"
# ///
from array import array
from operator import setitem


def attempt(label, action):
    try:
        result = action()
    except Exception as error:
        result = type(error).__name__
    print(f"{label:24} {result}")


numbers, point = array("b", [1, 2]), (52.5, 13.4)

attempt("list, any type", lambda: [1, 2] + ["three"])
attempt("array, str", lambda: numbers.append("3"))
attempt("array, float", lambda: numbers.append(3.0))
attempt("array 'b', 127", lambda: numbers.append(127) or numbers[-1])
attempt("array 'b', 128", lambda: numbers.append(128))
attempt("extend, other code", lambda: numbers.extend(array("i", [3])))
attempt("tuple, assignment", lambda: setitem(point, 0, 0.0))

attempt("tuple as dict key", lambda: {point: "Berlin"}[52.5, 13.4])
attempt("tuple with a list", lambda: {([1], 2): "x"})
attempt("list as dict key", lambda: {[52.5, 13.4]: "Berlin"})
attempt("array as dict key", lambda: {numbers: "Berlin"})
