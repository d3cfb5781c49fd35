# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
#
# [tool.reference]
# title = "Stretching by stepping nowhere"
# runs-in = "native"
# ///
import numpy as np

row = np.arange(3, dtype=np.int64)
tall = np.broadcast_to(row, (1_000_000, 3))
print("shape", tall.shape, "strides", tall.strides)
print("same memory:", np.shares_memory(row, tall))
print("writeable:", tall.flags.writeable)

column = row.reshape(3, 1)
wide, high = np.broadcast_arrays(column, row)
print("both stretched:", wide.strides, high.strides)

result = tall + 1
print("result", result.shape, "strides", result.strides)
print("million times the row's memory:",
      result.nbytes == 1_000_000 * row.nbytes)
