# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two timers whose result outlives the block"
# runs-in = "browser"
# ///
import time
from contextlib import contextmanager
from types import SimpleNamespace


class Timer:
    def __enter__(self):
        self.elapsed = None
        self._start = time.perf_counter()
        return self

    def __exit__(self, *exc_info):
        self.elapsed = time.perf_counter() - self._start


@contextmanager
def timer():
    result = SimpleNamespace(elapsed=None)
    start = time.perf_counter()
    try:
        yield result
    finally:
        result.elapsed = time.perf_counter() - start


for style in Timer, timer:
    with style() as t:
        print(f"{style.__name__}, inside:", t.elapsed)
        time.sleep(0.05)
    print(f"{style.__name__}, after: 40 ms or more?", t.elapsed >= 0.04)
