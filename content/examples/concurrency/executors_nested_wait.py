# /// script
# requires-python = ">=3.11"
# dependencies = []
#
# [tool.reference]
# title = "A pool task that waits for its own pool never gets an answer"
# runs-in = "native"
# ///
from concurrent.futures import ThreadPoolExecutor


def outer(pool):
    inner = pool.submit(pow, 2, 10)
    try:
        return inner.result(timeout=0.5)    # without it: waits for ever
    except TimeoutError:
        return f"starved; could still cancel it: {inner.cancel()}"


with ThreadPoolExecutor(max_workers=1) as pool:
    print("1 worker: ", pool.submit(outer, pool).result())

with ThreadPoolExecutor(max_workers=2) as pool:
    print("2 workers:", pool.submit(outer, pool).result())
