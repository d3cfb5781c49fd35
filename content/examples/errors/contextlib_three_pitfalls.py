# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Three tools of contextlib, each with its pitfall"
# runs-in = "browser"
# ///
import asyncio
from contextlib import ExitStack, redirect_stdout, suppress
from io import StringIO

stock = {"tea": 1}
with suppress(KeyError):
    del stock["milk"]
    del stock["tea"]
print("suppress skipped the rest:", stock)


async def report(buffer):
    with redirect_stdout(buffer):
        print("report")
        await asyncio.sleep(0)


async def bystander():
    print("bystander")


async def main():
    buffer = StringIO()
    await asyncio.gather(report(buffer), bystander())
    print("captured:", buffer.getvalue().split())


asyncio.run(main())

with ExitStack() as stack:
    for name in "ab":
        stack.callback(lambda: print("late lambda:", name))
        stack.callback(print, "argument:", name)
