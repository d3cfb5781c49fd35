# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Whether a C call releases the GIL decides who runs meanwhile"
# runs-in = "native"
# ///
import hashlib
import time
from threading import Thread

ticks = 0


def tick():
    global ticks
    while True:
        time.sleep(0.001)
        ticks += 1


def others_ran_during(call):
    before = ticks
    call()
    return ticks - before > 5


Thread(target=tick, daemon=True).start()
time.sleep(0.01)  # let it get going

numbers = range(10_000_000)
print("during sum():", others_ran_during(lambda: sum(numbers)))
print("during pbkdf2_hmac():", others_ran_during(
    lambda: hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 500_000)
))
