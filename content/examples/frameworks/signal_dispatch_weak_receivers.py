# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
#
# [tool.reference]
# title = "What the dispatcher keeps: a weak reference, a sender, a key"
# runs-in = "native"
# ///
from django.dispatch import Signal

def names(signal, sender=None):
    return [function.__name__ for function, _ in signal.send(sender)]

def connect_local(signal, **options):
    def local(sender, **kwargs):
        pass
    signal.connect(local, **options)

def everyone(sender, **kwargs):
    pass

def only_shop(sender, **kwargs):
    pass

class Shop:
    pass

signal = Signal()
connect_local(signal)
print("local function:", names(signal))
connect_local(signal, weak=False)
print("weak=False:    ", names(signal))

signal = Signal()
signal.connect(only_shop, sender=Shop)
signal.connect(everyone)
print("from Shop:     ", names(signal, Shop))
print("from None:     ", names(signal))

signal.connect(everyone)
print("same function: ", names(signal))

for uid in (None, "audit"):
    signal = Signal()
    for _ in range(2):
        connect_local(signal, weak=False, dispatch_uid=uid)
    print(f"uid {uid}, twice:", names(signal))
