# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A view of a megabyte, and a copy of it"
# runs-in = "browser"
# ///
import sys

data = bytearray(1_000_000)
copy = data[1:]
view = memoryview(data)[1:]

print("same length:", len(view) == len(copy))
print("copy's own size over a thousand views':",
      sys.getsizeof(copy) > 1_000 * sys.getsizeof(view))

view[0] = 7
print("written through the view, base:", data[1], "copy:", copy[0])

data[2] = 9
print("written to the base, view:", view[1], "copy:", copy[1])
