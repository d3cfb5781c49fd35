# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "sleep resumes after the handler, a blocked get is woken by it"
# runs-in = "native"
# ///
import queue
import signal
import threading
from time import monotonic, sleep

wake_up = queue.SimpleQueue()


def send_soon():
    target = threading.get_ident(), signal.SIGTERM
    threading.Timer(0.05, signal.pthread_kill, target).start()
    return monotonic()


signal.signal(signal.SIGTERM, lambda *args: wake_up.put(args[0]))

start = send_soon()
sleep(0.6)
print("sleep lasted to its end:", monotonic() - start >= 0.6)
print("though the handler ran:", wake_up.get() == signal.SIGTERM)

start = send_soon()
wake_up.get(timeout=30)
print("get ended early:", monotonic() - start < 20)
