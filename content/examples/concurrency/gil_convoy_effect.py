# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A busy thread delays a thread that keeps waking up"
# runs-in = "native"
# ///
import time
from threading import Event, Thread


def wake_fifty_times():
    start = time.perf_counter()
    for _ in range(50):
        time.sleep(0.001)  # gives the GIL up, then must win it back
    return time.perf_counter() - start


def spin(stop):
    while not stop.is_set():
        pass


quiet = min(wake_fifty_times() for _ in range(3))

stop = Event()
spinner = Thread(target=spin, args=(stop,))
spinner.start()
contended = wake_fifty_times()
stop.set()
spinner.join()

print("same 50 wake-ups, at least twice as slow:", contended > 2 * quiet)
