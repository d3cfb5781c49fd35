# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Does the other job advance while this one waits, or computes?"
# runs-in = "native"
# ///
import asyncio
import sys
import time
from multiprocessing import RawValue, get_context
from threading import Thread


def other_job(steps):
    while True:
        steps.value += 1
        time.sleep(0.001)


async def other_task(steps):
    while True:
        steps.value += 1
        await asyncio.sleep(0.001)


def compute():
    end = time.perf_counter() + 0.07
    while time.perf_counter() < end:
        pass


def run(model, Worker=None):
    steps = RawValue("i")
    if Worker:
        Worker(target=other_job, args=(steps,), daemon=True).start()
        while not steps.value:  # until the other job is under way
            time.sleep(0.001)
    before = steps.value
    time.sleep(0.07)
    between = steps.value
    compute()
    print(f"{model:<10} {between > before!s:<6} {steps.value > between}")


async def run_tasks():
    steps = RawValue("i")
    other = asyncio.create_task(other_task(steps))
    before = steps.value
    await asyncio.sleep(0.07)
    between = steps.value
    compute()
    print(f"asyncio    {between > before!s:<6} {steps.value > between}")
    other.cancel()


if __name__ == "__main__":
    # No forced turns: a job that still advances does so in parallel.
    sys.setswitchinterval(60)
    print(f"{'':<10} waits  computes")
    run("serial")
    asyncio.run(run_tasks())
    run("threads", Thread)
    run("processes", get_context("spawn").Process)
