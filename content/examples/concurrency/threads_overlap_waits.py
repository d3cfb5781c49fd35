# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Eight waiting threads take about as long as one"
# runs-in = "native"
# ///
import threading
import time

WAIT = 0.15


def fetch(page, pages):
    time.sleep(WAIT)                 # stands in for a network reply
    pages[page] = f"page {page}"     # one key per thread: no overlap


pages = {}
threads = [
    threading.Thread(target=fetch, args=(n, pages), name=f"fetch-{n}")
    for n in range(8)
]

started = time.perf_counter()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
elapsed = time.perf_counter() - started

print("pages fetched:", len(pages))
print("waits in a row would need: 8 x WAIT")
print("took less than 4 x WAIT:", elapsed < 4 * WAIT)
