# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A worker that stops when told, and is joined"
# runs-in = "native"
# ///
from threading import Event, Thread

stop = Event()
polled_twice = Event()


def worker():
    polls = 0
    while not stop.wait(timeout=0.01):  # False: time ran out, carry on
        polls += 1
        if polls == 2:
            polled_twice.set()
    print("worker: told to stop, cleaning up")


thread = Thread(target=worker)
thread.start()
polled_twice.wait()  # the main program does something meanwhile
print("main: running?", thread.is_alive())

stop.set()
thread.join()
print("main: running?", thread.is_alive())
