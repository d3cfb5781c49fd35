# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A context manager used as a decorator on a coroutine function"
# runs-in = "browser"
# ///
import asyncio
from contextlib import contextmanager


@contextmanager
def stopwatch():
    print("start")
    try:
        yield
    finally:
        print("stop")


@stopwatch()
async def fetch():
    print("  body")


asyncio.run(fetch())
