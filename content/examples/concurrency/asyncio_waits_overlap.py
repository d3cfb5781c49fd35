# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Concurrent waits take as long as the longest one"
# runs-in = "browser"
# ///
import asyncio
import time


async def fetch(name: str, delay: float) -> str:
    print("asked   ", name)
    await asyncio.sleep(delay)  # stands in for a network call
    print("answered", name)
    return name.upper()


async def main() -> None:
    print(await asyncio.gather(fetch("slow", 0.2), fetch("fast", 0.02)))

    start = time.perf_counter()
    await asyncio.gather(*(asyncio.sleep(0.1) for _ in range(20)))
    elapsed = time.perf_counter() - start
    print("20 waits took under a quarter of their sum:", elapsed < 0.5)


asyncio.run(main())
