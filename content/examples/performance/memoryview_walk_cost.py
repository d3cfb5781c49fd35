# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Bytes copied to walk 10,000 bytes in steps of ten"
# runs-in = "browser"
# ///
DATA = bytes(10_000)


def copied(rest):
    """Cut ten bytes off the front until none remain; count copies."""
    total = 0
    while rest:
        cut = rest[10:]
        if isinstance(cut, bytes):
            total += len(cut)
        rest = cut
    return total


print("bytes:     ", copied(DATA))
print("memoryview:", copied(memoryview(DATA)))
