# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "PYTHONBREAKPOINT decides what breakpoint() calls"
# runs-in = "browser"
# ///
import os
import warnings

for value in "0", "builtins.print", "no_such.debugger":
    os.environ["PYTHONBREAKPOINT"] = value
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(f"{value}:")
        breakpoint("called with", 42)
    for warning in caught:
        print(warning.category.__name__, warning.message)
