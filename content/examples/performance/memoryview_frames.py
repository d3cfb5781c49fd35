# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Walking through frames without copying the rest"
# runs-in = "browser"
# ///
def frames(data):
    rest = memoryview(data)
    while rest:
        size = rest[0]
        yield rest[1 : 1 + size]
        rest = rest[1 + size :]


packet = bytearray(b"\x02hi\x05there")
first, second = frames(packet)

print(first.tobytes(), second.tobytes(), second[:2].hex("-"))
first[0] = ord("H")
print("the packet sees the write:", packet)

sealed, _ = frames(bytes(packet))
try:
    sealed[0] = 0
except TypeError as error:
    print("over bytes:", error)

try:
    packet.clear()
except BufferError as error:
    print("clear:", error)
first.release()
second.release()
packet.clear()
print("released, cleared:", packet)
