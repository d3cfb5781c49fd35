# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Who is in progress together, and who computes together"
# runs-in = "native"
# ///
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from itertools import product


def work():
    """One short slice: when it ran, and whether uninterrupted."""
    start, cpu = time.monotonic(), time.thread_time()
    sum(n * n for n in range(3_000))
    cpu, end = time.thread_time() - cpu, time.monotonic()
    return start, end, cpu > 0.9 * (end - start)


def job(_=None):
    return [work() for _ in range(100)]


async def async_job():
    slices = []
    for _ in range(100):
        slices.append(work())
        await asyncio.sleep(0)
    return slices


async def in_event_loop():
    return await asyncio.gather(async_job(), async_job())


def same_instant(one, other):
    (s1, e1, busy1), (s2, e2, busy2) = one, other
    shared = min(e1, e2) - max(s1, s2)
    return busy1 and busy2 and shared > 0.3 * max(e1 - s1, e2 - s2)


def judge(run, patience=0.25):
    concurrent = parallel = False
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline and not (concurrent and parallel):
        a, b = run()
        concurrent |= max(a[0][0], b[0][0]) < min(a[-1][1], b[-1][1])
        parallel |= any(same_instant(x, y) for x, y in product(a, b))
    return f"{concurrent!s:<12}{parallel}"


if __name__ == "__main__":
    print(f"{'':<11}concurrent  parallel")
    print(f"{'serial':<11}{judge(lambda: [job(), job()])}")
    print(f"{'asyncio':<11}{judge(lambda: asyncio.run(in_event_loop()))}")
    with ThreadPoolExecutor(2) as pool:
        print(f"{'threads':<11}{judge(lambda: pool.map(job, range(2)))}")
    with ProcessPoolExecutor(2) as pool:
        # Stops at the first sighting; a busy machine may take a while.
        found = judge(lambda: pool.map(job, range(2)), patience=20)
        print(f"{'processes':<11}{found}")
