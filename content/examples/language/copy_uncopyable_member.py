# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A lock inside, and a state that leaves it out"
# runs-in = "browser"
# ///
import copy
import threading


class Ledger:
    def __init__(self):
        self.entries = [10]
        self.lock = threading.Lock()


class CopyableLedger(Ledger):
    def __getstate__(self):
        return {"entries": self.entries}  # everything but the lock

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = threading.Lock()


ledger = Ledger()
try:
    copy.deepcopy(ledger)
except TypeError as error:
    print("deepcopy:", error)
print("shallow copy, same lock:", copy.copy(ledger).lock is ledger.lock)

ledger = CopyableLedger()
twin = copy.deepcopy(ledger)
print("own entries:", twin.entries is not ledger.entries)
print("own lock:", twin.lock is not ledger.lock)
