# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "When handing out the work costs more than doing it"
# runs-in = "native"
# ///
import time
from concurrent.futures import ProcessPoolExecutor


def trivial(n):
    return n * n


def heavy(n):
    return sum(i * i for i in range(n))


def parent_cpu(run):
    """CPU time that this process alone spends on run()."""
    before = time.process_time()
    run()
    return time.process_time() - before


if __name__ == "__main__":
    tiny, big = range(1_000), [500_000] * 8
    with ProcessPoolExecutor(max_workers=2) as pool:
        list(pool.map(trivial, range(10)))       # workers are up now

        loop = parent_cpu(lambda: list(map(trivial, tiny)))
        pooled = parent_cpu(lambda: list(pool.map(trivial, tiny)))
        chunked = parent_cpu(
            lambda: list(pool.map(trivial, tiny, chunksize=250)))
        print("n * n: pool over 50 times the loop:", pooled > 50 * loop)
        print("n * n: chunks cut that tenfold:", chunked < pooled / 10)

        loop = parent_cpu(lambda: list(map(heavy, big)))
        pooled = parent_cpu(lambda: list(pool.map(heavy, big)))
        print("heavy: pool under 1/10 of the loop:", pooled < loop / 10)
