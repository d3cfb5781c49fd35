# /// script
# requires-python = ">=3.11"
# dependencies = ["celery"]
#
# [tool.reference]
# title = "delay puts JSON on a queue, and nothing runs yet"
# runs-in = "native"
# ///
from celery import Celery
from kombu.exceptions import EncodeError

app = Celery("shop", broker="memory://")
ran = []


@app.task(name="shop.send_receipt")
def send_receipt(order_id):
    ran.append(order_id)


class Order:
    pass


send_receipt.delay(42)
send_receipt.apply_async((43,), countdown=60)

with app.connection() as connection:
    queue = connection.SimpleQueue("celery")
    for _ in range(2):
        message = queue.get(timeout=1)
        args, kwargs, _ = message.decode()
        print(message.headers["task"], args, message.content_type,
              "has an eta:", message.headers["eta"] is not None)
        message.ack()
print("ran:", ran)

try:
    send_receipt.delay(Order())
except EncodeError as error:
    print("EncodeError:", error)
