# /// script
# requires-python = ">=3.13"
# dependencies = []
#
# [tool.reference]
# title = "A producer and consumers that end, with Queue.shutdown"
# runs-in = "browser"
# ///
import asyncio


async def produce(queue: asyncio.Queue[int]) -> None:
    for item in range(6):
        await queue.put(item)  # waits while the queue is full
    queue.shutdown()  # consumers finish what is left, then stop
    print("producer done")


async def consume(queue: asyncio.Queue[int]) -> list[int]:
    handled = []
    try:
        while True:
            item = await queue.get()
            await asyncio.sleep(0.001)  # stands in for a slow write
            handled.append(item)
    except asyncio.QueueShutDown:
        return handled


async def main() -> None:
    queue: asyncio.Queue[int] = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(queue))
        workers = [group.create_task(consume(queue)) for _ in range(2)]
    print("handled", sorted(n for w in workers for n in w.result()))


asyncio.run(main())
