# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Ask the running interpreter what it is"
# runs-in = "browser"
# ///
import sys


def ask(module, question):
    function = getattr(module, question, None)
    return function() if function else "cannot be asked"


jit = getattr(sys, "_jit", None)                    # since 3.14

print("implementation:", sys.implementation.name)
print("GIL on:", ask(sys, "_is_gil_enabled"))       # since 3.13
print("JIT on:", ask(jit, "is_enabled"))
