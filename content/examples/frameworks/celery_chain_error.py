# /// script
# requires-python = ">=3.11"
# dependencies = ["celery"]
#
# [tool.reference]
# title = "An error stops the chain and calls link_error"
# runs-in = "native"
# ///
import threading

from celery import Celery
from celery.contrib.testing.worker import start_worker

app = Celery("shop", broker="memory://", backend="cache+memory://")
app.conf.broker_transport_options = {"polling_interval": 0.01}
ran = []
reported = threading.Event()


@app.task(name="reserve")
def reserve(order_id):
    ran.append("reserve")
    return order_id


@app.task(name="charge")
def charge(order_id):
    ran.append("charge")
    raise ValueError("card declined")


@app.task(name="ship")
def ship(order_id):
    ran.append("ship")


@app.task(name="report")
def report(request, error, traceback):
    ran.append(f"report {request.task}: {error}")
    reported.set()


with start_worker(app, perform_ping_check=False):  # a thread, solo pool
    flow = reserve.s(7) | charge.s() | ship.s()
    result = flow.apply_async(link_error=report.s())
    reported.wait(timeout=10)
    try:
        result.get(timeout=10, interval=0.01)
    except ValueError as error:
        print("get raises:", repr(error))
    app.control.shutdown()

print(ran)
print("ship:", result.state, "| charge:", result.parent.state,
      "| reserve:", result.parent.parent.state)
