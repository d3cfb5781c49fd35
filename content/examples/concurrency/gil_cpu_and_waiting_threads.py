# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two threads help a wait, not a computation"
# runs-in = "native"
# ///
import time
from threading import Thread


def compute():
    n = 100_000
    while n:
        n -= 1


def wait():
    time.sleep(0.01)


def serial(job):
    job()
    job()


def threaded(job):
    threads = [Thread(target=job) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def seconds(run, job):
    start = time.perf_counter()
    run(job)
    return time.perf_counter() - start


for job in (compute, wait):
    alone, together = [], []
    for _ in range(20):  # the best of many: noise only ever adds
        alone.append(seconds(serial, job))
        together.append(seconds(threaded, job))
    ratio = min(alone) / min(together)
    print(f"{job.__name__}: two threads 1.7 times faster? {ratio > 1.7}")
