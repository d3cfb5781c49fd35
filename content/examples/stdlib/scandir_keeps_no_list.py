# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Counting 2,000 entries: who builds a list?"
# runs-in = "browser"
# ///
import os
import tracemalloc
from pathlib import Path
from tempfile import TemporaryDirectory


def count_lazily(folder):
    with os.scandir(folder) as entries:
        return sum(1 for _ in entries)


def peak(count):
    count(folder)  # warm up
    tracemalloc.start()
    found = count(folder)
    _, top = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return found, top


with TemporaryDirectory() as folder:
    for number in range(2_000):
        Path(folder, f"{number:05}").touch()

    found, lazy = peak(count_lazily)
    print(found, "entries")
    for label, count in {
        "os.listdir": lambda f: len(os.listdir(f)),
        "next(os.walk)": lambda f: len(next(os.walk(f))[2]),
        "Path.iterdir": lambda f: sum(1 for _ in Path(f).iterdir()),
    }.items():
        _, top = peak(count)
        print(f"{label}: over ten times scandir's memory:", top > 10 * lazy)
