# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A name that some runs never bind"
# runs-in = "browser"
# ///
SOURCES = {
    "short circuit": """
def run(debug):
    if debug and (size := 10) > 5:
        pass
    return size
""",
    "assert": """
def run(_):
    assert (size := 10) > 5
    return size
""",
    "empty any": """
def run(sizes):
    any((size := s) > 5 for s in sizes)
    return size
""",
}


def attempt(source, argument, optimize=0):
    namespace = {}
    exec(compile(source, "demo", "exec", optimize=optimize), namespace)
    try:
        return namespace["run"](argument)
    except NameError as error:
        return type(error).__name__


print("debug on:    ", attempt(SOURCES["short circuit"], True))
print("debug off:   ", attempt(SOURCES["short circuit"], False))
print("assert:      ", attempt(SOURCES["assert"], None))
print("assert, -O:  ", attempt(SOURCES["assert"], None, optimize=1))
print("any, items:  ", attempt(SOURCES["empty any"], [1, 9]))
print("any, none:   ", attempt(SOURCES["empty any"], []))
