# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One timer for results, failures and coroutines"
# runs-in = "browser"
# ///
import asyncio
import functools
import inspect
import time
from contextlib import contextmanager


@contextmanager
def stopwatch(name):
    start = time.perf_counter()
    try:
        yield
    finally:
        seconds = time.perf_counter() - start
        print(f"{name}: slept through = {seconds > 0.1}")


def timed(func):
    if inspect.iscoroutinefunction(func):

        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            with stopwatch(func.__name__):
                return await func(*args, **kwargs)
    else:

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            with stopwatch(func.__name__):
                return func(*args, **kwargs)

    return wrapper


@timed
def load(name):
    time.sleep(0.15)
    return name.upper()


@timed
def fail():
    time.sleep(0.15)
    raise LookupError("no such row")


async def fetch(name):
    await asyncio.sleep(0.15)
    return name


print(load("row"))
try:
    fail()
except LookupError as error:
    print("still raised:", error)
print(asyncio.run(timed(fetch)("page")))


def sync_only(*args):  # what a plain wrapper would do
    with stopwatch("fetch, sync wrapper"):
        return fetch(*args)


print(asyncio.run(sync_only("page")))
