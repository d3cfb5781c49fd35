# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A loop that ends cleanly when asked by SIGTERM"
# runs-in = "browser"
# ///
import signal

stopping = False


def request_stop(signum, frame):
    global stopping
    stopping = True


for number in (signal.SIGINT, signal.SIGTERM):
    signal.signal(number, request_stop)

batch = 0
while not stopping:
    batch += 1
    print("batch", batch, "begins")
    if batch == 2:
        signal.raise_signal(signal.SIGTERM)
    print("batch", batch, "is complete")

print("left the loop, closing files")
