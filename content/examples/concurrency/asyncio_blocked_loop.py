# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A blocking call stops every other task on the loop"
# runs-in = "native"
# ///
import asyncio
import time


async def blocks() -> None:
    time.sleep(0.2)  # never gives the loop its thread back


async def awaits() -> None:
    await asyncio.sleep(0.2)


async def offloads() -> None:
    await asyncio.to_thread(time.sleep, 0.2)


async def beats_during(work) -> int:
    beats = 0

    async def heart() -> None:
        nonlocal beats
        while True:
            await asyncio.sleep(0.001)
            beats += 1

    task = asyncio.create_task(heart())
    await asyncio.sleep(0)  # let it start
    await work()
    task.cancel()
    return beats


async def main() -> None:
    for work in blocks, awaits, offloads:
        ran = await beats_during(work) > 0
        print(f"{work.__name__:8}: the other task ran meanwhile: {ran}")


asyncio.run(main())
