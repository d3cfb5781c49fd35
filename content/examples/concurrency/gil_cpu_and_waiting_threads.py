# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Twenty threads overlap their waits, not their computing"
# runs-in = "native"
# ///
import time
from threading import Thread


def compute():
    for _ in range(500_000):
        pass


def wait():
    time.sleep(0.05)


def in_twenty_threads(job):
    threads = [Thread(target=job) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


start, cpu_start = time.perf_counter(), time.process_time()
in_twenty_threads(compute)
elapsed = time.perf_counter() - start
cpu = time.process_time() - cpu_start  # of all threads together
print("computing: two cores busy at once?", cpu > 1.5 * elapsed)

start = time.perf_counter()
in_twenty_threads(wait)
elapsed = time.perf_counter() - start
print("waiting: 20 x 50 ms over within 0.5 s?", elapsed < 0.5)
