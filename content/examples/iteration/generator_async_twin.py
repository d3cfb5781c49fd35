# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A lazy pipeline and its asynchronous twin"
# runs-in = "browser"
# ///
import asyncio

events = []


def readings():
    for n in (1, 2, 3):
        yield n


async def slow_readings():
    for n in (1, 2, 3):
        await asyncio.sleep(0)  # stands in for waiting: others may run
        yield n


async def heartbeat():
    for _ in range(3):
        events.append("beat")
        await asyncio.sleep(0)


async def pipeline():
    for square in (n * n for n in readings()):
        events.append(square)


async def async_pipeline():
    async for square in (n * n async for n in slow_readings()):
        events.append(square)


async def beside_heartbeat(consumer):
    beating = asyncio.create_task(heartbeat())
    await consumer()
    await beating
    print(f"{consumer.__name__}:", *events)
    events.clear()


asyncio.run(beside_heartbeat(pipeline))
asyncio.run(beside_heartbeat(async_pipeline))
