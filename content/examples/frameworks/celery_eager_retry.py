# /// script
# requires-python = ">=3.11"
# dependencies = ["celery"]
#
# [tool.reference]
# title = "Eager mode, and a task that retries"
# runs-in = "native"
# ///
from celery import Celery

app = Celery("shop")
app.conf.task_always_eager = True  # for tests: run in this process
attempts = []


@app.task(
    bind=True,
    autoretry_for=(ConnectionError,),
    max_retries=3,
    retry_backoff=True,  # 1, 2, 4 seconds at most, with jitter
)
def charge(self, order_id, failures):
    attempts.append(self.request.retries)
    if self.request.retries < failures:
        raise ConnectionError("payment service is down")
    return f"charged {order_id}"


result = charge.delay(7, failures=2)
print(result.state, repr(result.get()), attempts)

attempts.clear()
result = charge.delay(8, failures=99)
print(result.state, repr(result.result), attempts)
