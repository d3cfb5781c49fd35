# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A spawned child imports the main module again"
# runs-in = "native"
# ///
import multiprocessing

print("top level runs in", __name__, flush=True)


def where():
    return __name__


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        print("the worker's function lives in", pool.apply(where))
