# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "In memory up to a size, private, and yours to remove"
# runs-in = "browser"
# ///
import os
import stat
import tempfile

with tempfile.SpooledTemporaryFile(max_size=100) as spool:
    spool.write(b"x" * 100)
    print("100 bytes, on disk:", spool.name is not None)
    spool.write(b"x")
    print("101 bytes, on disk:", spool.name is not None)

descriptor, name = tempfile.mkstemp(suffix=".txt")
with open(descriptor, "w", encoding="utf-8") as file:
    file.write("kept")
print("mode:", stat.filemode(os.stat(name).st_mode))
print("after closing:", os.path.exists(name))
os.unlink(name)
