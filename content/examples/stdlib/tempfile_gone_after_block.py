# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "What the end of the block removes"
# runs-in = "browser"
# ///
import tempfile
from pathlib import Path

with tempfile.NamedTemporaryFile("w+", encoding="utf-8") as file:
    path = Path(file.name)
    file.write("draft")
    file.seek(0)
    print("file:", file.read(), path.exists(), end=" ")
print("then", path.exists())

with tempfile.TemporaryDirectory(prefix="build-") as name:
    folder = Path(name)
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "c.txt").write_text("x", encoding="utf-8")
    print("folder:", folder.name.startswith("build-"), folder.exists(),
          end=" ")
print("then", folder.exists())

try:
    with tempfile.TemporaryDirectory() as name:
        raise RuntimeError("half way")
except RuntimeError as error:
    print(f"after {error}:", Path(name).exists())
