# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What is held after each step, and the peak nobody sees"
# runs-in = "browser"
# ///
import tracemalloc

MB = 1_000_000
tracemalloc.start()


def show(step):
    kept, peak = tracemalloc.get_traced_memory()
    print(f"{step:10} {kept // MB:2} MB held, peak {peak // MB:2} MB")
    tracemalloc.reset_peak()


text = bytes(4 * MB)
show("read")
doubled = text + text
show("double")
del doubled
show("del")
size = len(text + text + text)
show("only len()")
tracemalloc.stop()
