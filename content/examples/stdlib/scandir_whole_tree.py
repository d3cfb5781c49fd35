# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Files and bytes in a tree that links to itself"
# runs-in = "browser"
# ///
import os
from pathlib import Path
from tempfile import TemporaryDirectory


def regular_files(top):
    """Yield the entry of every regular file below top."""
    pending = [top]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)
                elif entry.is_file(follow_symlinks=False):
                    yield entry


with TemporaryDirectory() as name:
    root = Path(name)
    for folder in ("a", "a/b", "c"):
        (root / folder).mkdir()
        (root / folder / "data").write_bytes(bytes(100))
    (root / "a" / "loop").symlink_to(root)

    files = total = 0
    for entry in regular_files(root):
        files += 1
        total += entry.stat(follow_symlinks=False).st_size
    print("scandir:", files, "files,", total, "bytes")

    files = 0
    for _, _, filenames in os.walk(root):
        files += len(filenames)
    print("os.walk:", files, "files")
