# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The lock inside Value does not cover +="
# runs-in = "native"
# ///
from multiprocessing import Barrier, Process, Value


def one(meeting):
    meeting.wait()  # both processes have read the old value by now
    return 1


def careless(total, meeting):
    total.value += one(meeting)  # lock, read, unlock; lock, write, unlock


def careful(total, meeting):
    meeting.wait()
    with total.get_lock():  # one lock around read, add and write
        total.value += 1


def run(worker):
    total, meeting = Value("i", 0), Barrier(2)
    processes = [
        Process(target=worker, args=(total, meeting)) for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value


if __name__ == "__main__":
    for worker in (careless, careful):
        actual = run(worker)
        print(f"{worker.__name__:<9} expected 2, got {actual}, "
              f"lost {2 - actual}")
