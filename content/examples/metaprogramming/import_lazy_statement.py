# /// script
# requires-python = ">=3.15"
# dependencies = []
#
# [tool.reference]
# title = "lazy import: the work, and the error, move to first use"
# runs-in = "native"
# ///
import sys

lazy import colorsys
lazy from plistlib import loads
lazy import no_such_module  # no error here


def loaded(name):
    return name in sys.modules


print("loaded:", loaded("colorsys"), loaded("plistlib"))
print(type(globals()["colorsys"]).__name__)

print(colorsys.rgb_to_hsv(1, 1, 1))  # first use
print("loaded:", loaded("colorsys"), loaded("plistlib"))

try:
    no_such_module.run()
except ModuleNotFoundError as error:
    print(f"{type(error).__name__}: {error}")

for source in (
    "def f():\n    lazy import json",
    "class C:\n    lazy import json",
    "try:\n    lazy import json\nfinally:\n    pass",
    "lazy from json import *",
):
    try:
        compile(source, "<demo>", "exec")
    except SyntaxError as error:
        print("SyntaxError:", error.msg)
