# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
#
# [tool.reference]
# title = "send stops at the first error, send_robust hands it back"
# runs-in = "native"
# ///
import logging
from django.dispatch import Signal, receiver

logging.getLogger("django.dispatch").addHandler(logging.NullHandler())
order_paid = Signal()

class Shop:
    pass

@receiver(order_paid)
def reserve_stock(sender, order_id, **kwargs):
    if order_id < 0:
        raise ValueError("no such order")
    return f"reserved {order_id}"

@receiver(order_paid)
def count_sale(sender, **kwargs):
    return "counted"

def show(pairs):
    for function, result in pairs:
        print(f"  {function.__name__:<14}{result!r}")

print("send:")
show(order_paid.send(sender=Shop, order_id=7))
print("send, one receiver fails:")
try:
    show(order_paid.send(sender=Shop, order_id=-1))
except ValueError as error:
    print("  raised:", error, "(count_sale was not called)")
print("send_robust:")
show(order_paid.send_robust(sender=Shop, order_id=-1))
