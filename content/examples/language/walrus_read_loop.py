# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Read, test and use, with one call of read"
# runs-in = "browser"
# ///
import io

stream = io.StringIO("spam, eggs, ham")
while chunk := stream.read(6):
    print(repr(chunk))
print("what stopped it:", repr(chunk))

# The same loop without :=
stream.seek(0)
chunks = []
while True:
    chunk = stream.read(6)
    if not chunk:
        break
    chunks.append(chunk)
print("chunks:", len(chunks))
