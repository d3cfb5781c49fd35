# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "as_completed and map order results differently"
# runs-in = "native"
# ///
import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def work(name, seconds):
    time.sleep(seconds)
    if name == "bad":
        raise ValueError("cannot parse reply")
    return f"{name} done"


jobs = {"slow": 0.4, "bad": 0.2, "quick": 0.0}

with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {
        pool.submit(work, name, seconds): name
        for name, seconds in jobs.items()
    }
    for future in as_completed(futures):
        name = futures[future]
        try:
            print("as_completed:", future.result())
        except ValueError as exc:
            print("as_completed:", name, "failed:", exc)

    del jobs["bad"]
    for line in pool.map(work, jobs.keys(), jobs.values()):
        print("map:", line)
