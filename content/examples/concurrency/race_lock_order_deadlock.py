# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Opposite lock orders deadlock; one order does not"
# runs-in = "native"
# ///
from threading import Barrier, Lock, Thread

checking, savings = Lock(), Lock()
meeting = Barrier(2)
results = []


def grab_in_own_order(first, second):
    with first:
        meeting.wait()  # each thread now holds its first lock
        got_it = second.acquire(timeout=0.2)
        meeting.wait()  # neither lets go before both have tried
        if got_it:
            second.release()
        results.append(got_it)


def grab_in_one_order(*locks):
    first, second = sorted(locks, key=id)  # any fixed order will do
    with first, second:
        results.append(True)


for transfer in (grab_in_own_order, grab_in_one_order):
    results.clear()
    threads = [
        Thread(target=transfer, args=(checking, savings)),
        Thread(target=transfer, args=(savings, checking)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{transfer.__name__}: both locks held? {results}")
