# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "asyncio.PriorityQueue orders what is waiting"
# runs-in = "browser"
# ///
import asyncio
from itertools import count

arrivals = count()


async def worker(queue):
    while True:
        priority, _, job = await queue.get()
        print(priority, job["name"])
        queue.task_done()


async def main():
    queue = asyncio.PriorityQueue()
    for priority, name in [(5, "resize"), (1, "payment"), (5, "index")]:
        queue.put_nowait((priority, next(arrivals), {"name": name}))
    task = asyncio.create_task(worker(queue))
    await queue.join()  # until each item was marked done
    task.cancel()


asyncio.run(main())
