# /// script
# requires-python = ">=3.11"
# dependencies = ["celery"]
#
# [tool.reference]
# title = "Without a result backend the task runs, but get raises"
# runs-in = "native"
# ///
import threading

from celery import Celery
from celery.contrib.testing.worker import start_worker

app = Celery("shop", broker="memory://")  # no backend=
app.conf.broker_transport_options = {"polling_interval": 0.01}
done = threading.Event()


@app.task
def add(a, b):
    done.set()
    return a + b


with start_worker(app, perform_ping_check=False):  # a thread, solo pool
    result = add.delay(2, 3)
    print("the worker ran it:", done.wait(timeout=10))
    try:
        result.get()
    except NotImplementedError as error:
        print("NotImplementedError:", str(error).splitlines()[0])
    app.control.shutdown()
