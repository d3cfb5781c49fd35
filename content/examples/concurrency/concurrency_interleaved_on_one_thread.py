# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two jobs in progress on one thread"
# runs-in = "browser"
# ///
import asyncio
import threading

log = []


async def brew(name):
    for step in ("start", "wait", "done"):
        log.append(f"{name}:{step}")
        await asyncio.sleep(0)  # let the other job have a turn


async def one_after_the_other():
    await brew("tea")
    await brew("coffee")


async def concurrently():
    await asyncio.gather(brew("tea"), brew("coffee"))


for plan in (one_after_the_other, concurrently):
    log.clear()
    asyncio.run(plan())
    print(plan.__name__, *log, sep="\n  ")
print("threads used:", threading.active_count())
