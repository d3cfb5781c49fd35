# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A busy thread keeps out a thread whose wait is over"
# runs-in = "native"
# ///
import sys
import time
from threading import Event, Thread

sys.setswitchinterval(0.1)  # 5 ms by default; longer shows it better


def turns_until_other_runs(take_turn):
    data_ready, other_runs = Event(), Event()

    def other():
        data_ready.wait()  # lets go of the GIL, then must win it back
        other_runs.set()

    thread = Thread(target=other)
    thread.start()
    turns = 0
    data_ready.set()  # the wait is over: from here on, other() could run
    while not other_runs.is_set():
        take_turn()
        turns += 1
    thread.join()
    return turns


def compute():
    pass


def wait():
    time.sleep(0.001)  # lets go of the GIL every time


for job in (compute, wait):
    many = turns_until_other_runs(job) > 1_000
    print(f"{job.__name__}: over 1,000 turns before other() ran? {many}")
