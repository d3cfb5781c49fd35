# /// script
# requires-python = ">=3.11"
# dependencies = ["celery"]
#
# [tool.reference]
# title = "A chord calls back once the whole group is done"
# runs-in = "native"
# ///
from celery import Celery, chord, group
from celery.contrib.testing.worker import start_worker


def build(backend):
    app = Celery("sums", broker="memory://", backend=backend)
    app.conf.broker_transport_options = {"polling_interval": 0.01}

    @app.task(name="square")
    def square(n):
        return n * n

    @app.task(name="total")
    def total(numbers):
        return f"{numbers} -> {sum(numbers)}"

    return app, square, total


app, square, total = build("cache+memory://")
with start_worker(app, perform_ping_check=False):  # a thread, solo pool
    result = chord([square.s(n) for n in (1, 2, 3)], total.s()).delay()
    print("chord:  ", result.get(timeout=10, interval=0.01))
    result = (group(square.s(n) for n in (4, 5)) | total.s()).delay()
    print("group |:", result.get(timeout=10, interval=0.01))
    app.control.shutdown()

app, square, total = build(backend=None)
try:
    chord([square.s(1)], total.s()).delay()
except NotImplementedError as error:
    print("NotImplementedError:", str(error).splitlines()[0])
