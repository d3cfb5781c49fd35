# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A slow destination behind a queue"
# runs-in = "native"
# ///
import logging
import queue
import threading
from logging.handlers import QueueHandler, QueueListener

network_up = threading.Event()
delivered = []


class SlowHandler(logging.Handler):
    def emit(self, record):
        try:
            network_up.wait()
            delivered.append(self.format(record))
        except Exception:
            self.handleError(record)


records = queue.SimpleQueue()
log = logging.getLogger("shop.audit")
log.addHandler(QueueHandler(records))
listener = QueueListener(records, SlowHandler())

listener.start()  # from 3.14 also: with listener:
for number in range(3):
    log.warning("order %s", number)
print("logged 3, delivered:", delivered)

network_up.set()
listener.stop()  # waits until the queue is empty
print("after stop:         ", delivered)
