# /// script
# requires-python = ">=3.13"
# dependencies = []
#
# [tool.reference]
# title = "A bounded queue makes the producer wait for its workers"
# runs-in = "browser"
# ///
import asyncio
from collections.abc import Iterator

read = done = furthest_ahead = 0


def addresses() -> Iterator[str]:
    """Stand in for a source too large to hold in memory."""
    global read, furthest_ahead
    for number in range(100):
        read += 1
        furthest_ahead = max(furthest_ahead, read - done)
        yield f"/page/{number}"


async def worker(queue: asyncio.Queue[str]) -> None:
    global done
    try:
        while True:
            await queue.get()
            await asyncio.sleep(0.001)  # stands in for the request
            done += 1
    except asyncio.QueueShutDown:
        pass


async def main() -> None:
    queue: asyncio.Queue[str] = asyncio.Queue(maxsize=3)
    async with asyncio.TaskGroup() as group:
        for _ in range(2):
            group.create_task(worker(queue))
        for address in addresses():
            await queue.put(address)  # the producer waits here
        queue.shutdown()
    print("read", read, "and done", done)
    print("most read but not done:", furthest_ahead)


asyncio.run(main())
