# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "Entered left to right, exited right to left"
# runs-in = "browser"
# ///
from contextlib import contextmanager


@contextmanager
def layer(name, fails=False):
    if fails:
        raise OSError(f"{name} cannot start")
    print("+", name)
    try:
        yield name
    finally:
        print("-", name)


with (
    layer("lock") as lock,
    layer(f"file under {lock}") as file,
):
    print("  work with", file)

print("the third fails to enter:")
try:
    with layer("a"), layer("b"), layer("c", fails=True):
        print("never printed")
except OSError as error:
    print(error)
