# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Each child fills its own half of a shared block"
# runs-in = "native"
# ///
import multiprocessing as mp
from multiprocessing.shared_memory import SharedMemory


def fill_squares(name, start, stop):
    block = SharedMemory(name)           # attach: no copy is made
    with block.buf.cast("q") as numbers:
        for i in range(start, stop):     # nobody else writes this range
            numbers[i] = i * i
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=8 * 8)    # eight 64-bit slots
    try:
        halves = [
            mp.Process(target=fill_squares, args=(block.name, a, b))
            for a, b in ((0, 4), (4, 8))
        ]
        for process in halves:
            process.start()
        for process in halves:
            process.join()
        with block.buf[:64].cast("q") as numbers:
            print(numbers.tolist())
    finally:
        block.close()
        block.unlink()
