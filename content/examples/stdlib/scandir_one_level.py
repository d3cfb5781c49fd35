# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Files and bytes in one directory"
# runs-in = "browser"
# ///
import os
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as name:
    root = Path(name)
    for size in (10, 20, 30):
        (root / f"{size}.bin").write_bytes(bytes(size))
    (root / "folder").mkdir()
    (root / "link").symlink_to(root / "30.bin")

    files = total = 0
    with os.scandir(root) as entries:
        for entry in entries:
            if entry.is_file(follow_symlinks=False):
                files += 1
                total += entry.stat(follow_symlinks=False).st_size
    print(files, "files,", total, "bytes")

    with os.scandir(root) as entries:
        ten = next(e for e in entries if e.name == "10.bin")
    before = ten.stat().st_size
    (root / "10.bin").write_bytes(bytes(99))
    print("entry remembers:", before, ten.stat().st_size)
    print("asked afresh:   ", os.stat(ten).st_size)
