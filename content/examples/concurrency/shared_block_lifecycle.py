# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Create, modify in a child, read, close, unlink"
# runs-in = "native"
# ///
import multiprocessing as mp
from multiprocessing.shared_memory import SharedMemory


def shout(name, length):
    block = SharedMemory(name)               # attach by name
    text = bytes(block.buf[:length])         # a private copy
    block.buf[:length] = text.upper()        # written in place
    block.close()                            # this process is done


if __name__ == "__main__":
    message = b"written by the parent"
    block = SharedMemory(create=True, size=len(message))
    try:
        block.buf[:len(message)] = message
        child = mp.Process(target=shout, args=(block.name, len(message)))
        child.start()
        child.join()
        print("child exit code:", child.exitcode)
        print("parent reads:", bytes(block.buf[:len(message)]))
        print("at least as large as asked:", block.size >= len(message))
    finally:
        block.close()                        # every process closes
        block.unlink()                       # exactly one unlinks

    print("buffer after close:", block.buf)
    try:
        SharedMemory(block.name)
    except FileNotFoundError:
        print("after unlink: the name is gone")
