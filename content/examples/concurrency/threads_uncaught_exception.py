# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A bare thread loses its exception; a future keeps it"
# runs-in = "native"
# ///
import threading
from concurrent.futures import ThreadPoolExecutor


def load_prices():
    raise KeyError("EUR")


def report(args):
    print(f"hook: {args.exc_type.__name__} in {args.thread.name!r}")


threading.excepthook = report      # by default it prints a traceback

thread = threading.Thread(target=load_prices, name="prices")
thread.start()
thread.join()                      # returns None and raises nothing
print("join returned; the caller learned nothing")

with ThreadPoolExecutor() as pool:
    future = pool.submit(load_prices)
try:
    future.result()
except KeyError as exc:
    print("result() raised", repr(exc))
