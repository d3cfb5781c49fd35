# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Waiting and computing under each model"
# runs-in = "native"
# ///
import asyncio
import os
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Value


def wait(_=None):
    time.sleep(0.02)


def compute(_=None):
    sum(n * n for n in range(40_000))


async def in_event_loop(job):
    async def task():
        if job is wait:
            await asyncio.sleep(0.02)
        else:
            compute()  # nothing to await, so the other task waits

    await asyncio.gather(task(), task())


def own_core(counter):
    """Pin each worker to a core, so that other load cannot pair them."""
    with counter.get_lock():
        index = counter.value
        counter.value += 1
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[index % len(cores)]})


def seconds(run):
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def verdict(job, run, tries=1):
    model = []
    for _ in range(tries):
        for _ in range(4 if job is wait else 40):
            serial[job].append(seconds(lambda: [job(), job()]))
            model.append(seconds(lambda: run(job)))
        # Compare the best times, because noise only ever adds.
        if min(serial[job]) > 1.3 * min(model):
            return "faster"
    return "no gain"


if __name__ == "__main__":
    serial = {wait: [], compute: []}
    cores = Value("i", 0)
    with ThreadPoolExecutor(2) as threads, \
            ProcessPoolExecutor(2, None, own_core, (cores,)) as procs:
        list(procs.map(wait, range(2)))  # start-up is not counted
        models = {
            "asyncio": lambda job: asyncio.run(in_event_loop(job)),
            "threads": lambda job: list(threads.map(job, range(2))),
            "processes": lambda job: list(procs.map(job, range(2))),
        }
        print(f"{'':<10} waiting  computing")
        for name, run in models.items():
            # Two free cores can be a while coming on a busy machine.
            tries = 50 if name == "processes" else 1
            print(f"{name:<10} {verdict(wait, run):<8} "
                  f"{verdict(compute, run, tries)}")
