# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The first import prints, the second does not"
# runs-in = "browser"
# ///
import contextlib
import importlib
import io
import sys


def printed_by(action):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        action()
    return out.getvalue()


def import_this():
    import this


sys.modules.pop("this", None)  # start as a fresh interpreter would
first = printed_by(import_this)
title, blank, *aphorisms = first.splitlines()
print(title)
print(repr(blank), len(aphorisms), "aphorisms, first and last:")
print(aphorisms[0], "/", aphorisms[-1])

print("second import:", repr(printed_by(import_this)))
this = sys.modules["this"]
again = printed_by(lambda: importlib.reload(this))
print("reload repeats it:", again == first)
