# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Thresholds and statistics, read from the interpreter"
# runs-in = "native"
# ///
import gc
import sys

print("thresholds:", gc.get_threshold())
print("None has a real count:", sys.getrefcount(None) < 2**28)


def oldest_runs():
    return gc.get_stats()[2]["collections"]


before = oldest_runs()
gc.collect()
print("full collections added:", oldest_runs() - before)

phases = []
gc.callbacks.append(lambda phase, info: phases.append(phase))
gc.collect()
gc.callbacks.clear()
print("callback phases:", phases)
