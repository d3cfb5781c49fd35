# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Workers have their own PIDs, globals and exit codes"
# runs-in = "native"
# ///
import multiprocessing as mp
import os
import sys

calls = 0


def work(fail, queue):
    global calls
    calls += 1
    queue.put((os.getpid(), calls))
    if fail:
        sys.exit(3)


if __name__ == "__main__":
    queue = mp.Queue()
    workers = [
        mp.Process(target=work, args=(fail, queue))
        for fail in (False, True)
    ]
    for process in workers:
        process.start()
    reports = [queue.get() for _ in workers]
    for process in workers:
        process.join()

    pids = {os.getpid()} | {pid for pid, _ in reports}
    print("different processes:", len(pids))
    print("calls seen in the workers:", [count for _, count in reports])
    print("calls seen in the parent:", calls)
    print("exit codes:", [process.exitcode for process in workers])
