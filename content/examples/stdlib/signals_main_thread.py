# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Whoever raises the signal, the main thread handles it"
# runs-in = "native"
# ///
import signal
import sys
import threading

handled_in = []


def handler(signum, frame):
    handled_in.append(threading.current_thread())


def worker():
    try:
        signal.signal(signal.SIGTERM, handler)
    except ValueError:
        print("ValueError: a worker may not install one")
    signal.raise_signal(signal.SIGTERM)


signal.signal(signal.SIGTERM, handler)
thread = threading.Thread(target=worker)
thread.start()
thread.join()
print("raised in a worker, handled in the main thread:",
      handled_in == [threading.main_thread()])

signal.signal(signal.SIGTERM, lambda *args: sys.exit(3))
try:
    signal.raise_signal(signal.SIGTERM)
except SystemExit as stop:
    print("SystemExit in the main code:", stop.code)

try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("SIGINT by default: KeyboardInterrupt")
