# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Whether a C call releases the GIL decides who runs meanwhile"
# runs-in = "native"
# ///
import hashlib
import sys
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
    return ticks > before


def hash_password():
    hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 300_000)


# No forced turns: the GIL now changes hands only when released.
sys.setswitchinterval(60)
Thread(target=tick, daemon=True).start()

print("during sum():", others_ran_during(lambda: sum(range(5_000_000))))
print("during hashing:", others_ran_during(hash_password))
print("during sleep():", others_ran_during(lambda: time.sleep(0.2)))
