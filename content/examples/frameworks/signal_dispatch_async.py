# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
#
# [tool.reference]
# title = "Asynchronous receivers come last, and need asend in a loop"
# runs-in = "native"
# ///
import asyncio
from django.dispatch import Signal, receiver

order_paid = Signal()

@receiver(order_paid)
async def notify(sender, **kwargs):
    await asyncio.sleep(0)
    return "notified"

@receiver(order_paid)
def reserve(sender, **kwargs):
    return "reserved"

async def handle():
    print("asend:", [r for _, r in await order_paid.asend(None)])
    try:
        order_paid.send(None)
    except RuntimeError:
        print("send inside a running loop: RuntimeError")

print("send: ", [r for _, r in order_paid.send(None)])
asyncio.run(handle())
