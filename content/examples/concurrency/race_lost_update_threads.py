# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A call inside the increment, unguarded and guarded"
# runs-in = "native"
# ///
from contextlib import nullcontext
from threading import Barrier, BrokenBarrierError, Lock, Semaphore, Thread

ROUNDS = 50


def count_with(guard, patience=30):
    total = 0
    meeting = Barrier(2)

    def one():
        # Both threads have read `total` when they meet here. If a lock
        # keeps one of them out, the other runs out of patience.
        try:
            meeting.wait(timeout=patience)
        except BrokenBarrierError:
            pass
        return 1

    def worker():
        nonlocal total
        for _ in range(ROUNDS):
            with guard:
                total += one()

    threads = [Thread(target=worker) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return total


unguarded = count_with(nullcontext())
semaphore = count_with(Semaphore(2))
locked = count_with(Lock(), patience=0.2)
print("expected ", 2 * ROUNDS)
print("no guard ", unguarded)
print("Semaphore", semaphore)
print("Lock     ", locked)
assert unguarded == semaphore == ROUNDS and locked == 2 * ROUNDS
