# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Open every file or none, then hand them over"
# runs-in = "browser"
# ///
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory


def open_all(paths, opened):
    with ExitStack() as stack:
        for path in paths:
            file = open(path, encoding="utf-8")
            opened.append(stack.enter_context(file))
        return stack.pop_all()


with TemporaryDirectory() as folder:
    names = "ant", "bee", "cat"
    paths = [Path(folder, name) for name in names]
    for path in paths:
        path.write_text(f"{path.name} data", encoding="utf-8")

    opened = []
    gap = [*paths[:2], Path(folder, "missing"), paths[2]]
    try:
        open_all(gap, opened)
    except FileNotFoundError:
        print("failure after", len(opened), "files")
        print("  closed:", [file.closed for file in opened])

    opened = []
    with open_all(paths, opened):
        print("handed over:", [file.read() for file in opened])
        print("  closed:", [file.closed for file in opened])
    print("owner done:", [file.closed for file in opened])
