# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Can this interpreter drop the GIL, and has it?"
# runs-in = "browser"
# ///
import sys
import sysconfig


def gil_is_active():
    # New in 3.13; every earlier CPython has an active GIL.
    check = getattr(sys, "_is_gil_enabled", None)
    return check() if check else True


built = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
print("free-threaded build:", built)
print("GIL active in this process:", gil_is_active())
