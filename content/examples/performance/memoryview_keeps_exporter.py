# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Ten bytes in view, a megabyte kept"
# runs-in = "browser"
# ///
import tracemalloc

MEGABYTE = 1_000_000


def held():
    return tracemalloc.get_traced_memory()[0] > MEGABYTE // 2


tracemalloc.start()
header = memoryview(bytes(MEGABYTE))[:10]
print("view of", len(header), "bytes, megabyte kept:", held())
print("its exporter:", type(header.obj).__name__, len(header.obj))

header = header.tobytes()
print("copy of", len(header), "bytes, megabyte kept:", held())
