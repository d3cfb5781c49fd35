# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A bounded queue feeds workers; one sentinel stops each"
# runs-in = "native"
# ///
import queue
import threading

STOP = object()


def worker(jobs, results):
    while (number := jobs.get()) is not STOP:
        try:
            results.put((number, 100 // number))
        except Exception as exc:  # a dead worker would serve no more jobs
            results.put((number, type(exc).__name__))


jobs = queue.Queue(maxsize=4)     # put() blocks when workers fall behind
results = queue.Queue()
workers = [
    threading.Thread(target=worker, args=(jobs, results))
    for _ in range(3)
]
for thread in workers:
    thread.start()

for number in range(6):
    jobs.put(number)
for _ in workers:
    jobs.put(STOP)                # one for each worker, after the work
for thread in workers:
    thread.join()

for number, outcome in sorted(results.get() for _ in range(6)):
    print(number, outcome)
