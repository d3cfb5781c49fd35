# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A view shares the memory and blocks a resize"
# runs-in = "browser"
# ///
from array import array
from io import BytesIO

samples = array("h", [10, 20, 30, 40])
with memoryview(samples) as view:
    view[1:3] = array("h", [0, 0])  # no copy: the array changes
    try:
        samples.append(50)
    except BufferError as error:
        print("BufferError:", error)
print("written through the view:", samples)

file = BytesIO(samples.tobytes())
restored = array("h")
restored.frombytes(file.read())
print("bytes and back, equal:", restored == samples)

print("* 2 repeats:", array("h", [1, 2]) * 2)
