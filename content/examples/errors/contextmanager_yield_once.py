# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Yield exactly once: what the other counts do"
# runs-in = "browser"
# ///
from contextlib import contextmanager


@contextmanager
def never(condition):
    if condition:
        yield


@contextmanager
def twice():
    yield
    yield


@contextmanager
def retry():
    for _ in range(3):
        try:
            yield
            return
        except ConnectionError:
            print("again?")


def block(manager, error=None):
    try:
        with manager:
            print("block")
            if error:
                raise error
    except RuntimeError as problem:
        print("RuntimeError:", problem)


block(never(False))
block(twice())
block(retry(), ConnectionError())
