# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A chunked reader holds one block, a line reader holds one line"
# runs-in = "browser"
# ///
import tempfile
import tracemalloc

SIZE = 4_000_000
BLOCK = 64 * 1024


def blocks(file, size=BLOCK):
    while block := file.read(size):
        yield block


def count_a(file, pieces):
    tracemalloc.start()
    total = sum(piece.count(b"a") for piece in pieces(file))
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return total, highest


with tempfile.TemporaryFile() as file:
    file.write(b"a" * SIZE)  # a valid file: one very long line
    file.seek(0)
    by_line, line_peak = count_a(file, iter)
    file.seek(0)
    by_block, block_peak = count_a(file, blocks)

print("same answer:", by_line == by_block == SIZE)
print("by line, the whole file was in memory:", line_peak >= SIZE)
print("by block, under a tenth of it was:", block_peak < SIZE / 10)
