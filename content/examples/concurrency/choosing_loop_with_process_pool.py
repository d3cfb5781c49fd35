# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "An event loop with a process pool behind it"
# runs-in = "native"
# ///
import asyncio
from concurrent.futures import ProcessPoolExecutor


def count_primes(limit):
    return sum(
        all(n % d for d in range(2, int(n**0.5) + 1))
        for n in range(2, limit)
    )


async def heartbeat(beats):
    while True:
        beats.append("beat")
        await asyncio.sleep(0.002)


async def main():
    beats = []
    pulse = asyncio.create_task(heartbeat(beats))
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        primes = await loop.run_in_executor(pool, count_primes, 50_000)
    pulse.cancel()
    print("primes:", primes)
    print("loop kept turning meanwhile:", len(beats) > 5)


if __name__ == "__main__":
    asyncio.run(main())
