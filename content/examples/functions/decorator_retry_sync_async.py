# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A retry factory for functions and coroutine functions"
# runs-in = "browser"
# ///
import asyncio
import functools
import inspect


def retry(attempts, *, on):
    if attempts < 1:
        raise ValueError("attempts must be at least 1")

    def decorate(func):
        if inspect.iscoroutinefunction(func):

            @functools.wraps(func)
            async def wrapper(*args, **kwargs):
                for left in reversed(range(attempts)):
                    try:
                        return await func(*args, **kwargs)
                    except on:
                        if not left:
                            raise
        else:

            @functools.wraps(func)
            def wrapper(*args, **kwargs):
                for left in reversed(range(attempts)):
                    try:
                        return func(*args, **kwargs)
                    except on:
                        if not left:
                            raise

        return wrapper

    return decorate


def flaky(failures):
    print("  try")
    if failures:
        failures.pop()
        raise ConnectionError("no answer")


@retry(3, on=ConnectionError)
def load(failures):
    flaky(failures)
    return "loaded"


@retry(2, on=ConnectionError)
async def fetch(failures):
    await asyncio.sleep(0)
    flaky(failures)
    return "fetched"


print(load([1, 2]))
print(asyncio.run(fetch([1])))
print("still a coroutine function:", inspect.iscoroutinefunction(fetch))
try:
    asyncio.run(fetch([1, 2]))
except ConnectionError as error:
    print("gave up:", error)
try:
    retry(0, on=OSError)
except ValueError as error:
    print("retry(0):", error)
