# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Five processes add to one counter under its lock"
# runs-in = "native"
# ///
import multiprocessing as mp


def count(counter, times):
    for _ in range(times):
        with counter.get_lock():     # covers the read, the add, the write
            counter.value += 1


if __name__ == "__main__":
    counter = mp.Value("q", 0)       # signed 64-bit integer plus an RLock
    workers = [
        mp.Process(target=count, args=(counter, 1_000))
        for _ in range(5)
    ]
    for process in workers:
        process.start()
    for process in workers:
        process.join()
    print("exit codes:", {process.exitcode for process in workers})
    print("total:", counter.value)
