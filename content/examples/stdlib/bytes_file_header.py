# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A binary file, its header read with struct"
# runs-in = "browser"
# ///
import struct
import tempfile
from pathlib import Path

HEADER = struct.Struct(">4sHI")  # magic, version, payload length
payload = b"plain ASCII"

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "example.bin")
    with open(path, "wb") as file:
        file.write(HEADER.pack(b"\x89PIR", 2, len(payload)))
        file.write(payload)

    with open(path, "rb") as file:
        header = file.read(HEADER.size)
        magic, version, length = HEADER.unpack(header)
        body = file.read(length)

    print(header.hex(" "))
    print(magic, version, length, body)
    print("version by hand:", int.from_bytes(header[4:6], "big"))
    try:
        path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        print("read as text:", error)

print("packed", struct.calcsize(">HI"), "bytes, unprefixed is larger:",
      struct.calcsize("HI") > struct.calcsize(">HI"))
