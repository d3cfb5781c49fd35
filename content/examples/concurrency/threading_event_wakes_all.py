# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One set() wakes every waiter and stays set"
# runs-in = "native"
# ///
from threading import Event, Thread

ready = Event()
woken = []


def waiter(name):
    ready.wait()
    woken.append(name)


threads = [Thread(target=waiter, args=(n,)) for n in ("a", "b", "c")]
for thread in threads:
    thread.start()
print("before set:", woken)

ready.set()
for thread in threads:
    thread.join()
print("after one set:", sorted(woken))
print("later, wait returns:", ready.wait(timeout=0.01))

ready.clear()
print("after clear, wait returns:", ready.wait(timeout=0.01))
