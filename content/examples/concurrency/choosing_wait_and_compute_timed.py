# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Waiting and computing under each model"
# runs-in = "native"
# ///
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def wait(_=None):
    time.sleep(0.02)


def compute(_=None):
    start = time.thread_time()
    sum(n * n for n in range(600_000))
    return time.thread_time() - start  # the CPU time this job took


async def as_task(job):
    if job is wait:
        await asyncio.sleep(0.02)
    else:
        return compute()  # there is nothing to await


async def as_tasks(job, times):
    return await asyncio.gather(*(as_task(job) for _ in range(times)))


def report(model, run):
    start = time.perf_counter()
    run(wait, 40)
    quick = time.perf_counter() - start < 0.25
    start = time.process_time()  # of this process only
    cpu_of_jobs = sum(run(compute, 2))
    ours = time.process_time() - start > cpu_of_jobs / 2
    print(f"{model:<10} {quick!s:<18} {ours}")


def report_pool(model, pool):
    with pool:
        list(pool.map(wait, range(2)))  # start-up does not count
        report(model, lambda job, n: list(pool.map(job, range(n))))


if __name__ == "__main__":
    print(f"{'':<10} 40 waits of 20 ms  computing uses")
    print(f"{'':<10} end within 0.25 s  this process's CPU")
    report("asyncio", lambda job, n: asyncio.run(as_tasks(job, n)))
    report_pool("threads", ThreadPoolExecutor(40))
    report_pool("processes", ProcessPoolExecutor(2))
