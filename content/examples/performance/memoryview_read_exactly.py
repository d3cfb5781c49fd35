# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Filling one buffer from short reads"
# runs-in = "browser"
# ///
import io


class Trickle(io.RawIOBase):
    """A stream that hands over at most four bytes a time."""

    def __init__(self, data):
        self.source = io.BytesIO(data)

    def readable(self):
        return True

    def readinto(self, buffer):
        return self.source.readinto(memoryview(buffer)[:4])


def read_exactly(stream, size):
    buffer = bytearray(size)
    with memoryview(buffer) as view:
        filled = 0
        while filled < size:
            with view[filled:] as rest:
                received = stream.readinto(rest)
            if not received:
                raise EOFError(f"{filled} of {size} bytes")
            filled += received
    return buffer


print(read_exactly(Trickle(b"0123456789"), 10))
try:
    read_exactly(Trickle(b"0123456789"), 12)
except EOFError as error:
    print("EOFError:", error)
