# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A leak makes itself known, once you let it"
# runs-in = "browser"
# ///
import gc
import warnings
from tempfile import TemporaryDirectory


def leaky(path):
    file = open(path, "w", encoding="utf-8")
    file.write("forgotten")


def tidy(path):
    with open(path, "w", encoding="utf-8") as file:
        file.write("released")


with TemporaryDirectory() as folder:
    for writer in leaky, tidy:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", ResourceWarning)
            writer(f"{folder}/note.txt")
            gc.collect()
        names = [w.category.__name__ for w in caught]
        print(f"{writer.__name__}: {names}")
