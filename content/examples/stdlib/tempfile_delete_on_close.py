# /// script
# requires-python = ">=3.12"
# dependencies = []
#
# [tool.reference]
# title = "Close it, let others open it, lose it with the block"
# runs-in = "browser"
# ///
import json
import tempfile
from pathlib import Path


def other_reader(name):
    """Stands for a program that opens the file by its name."""
    return json.loads(Path(name).read_text(encoding="utf-8"))


with tempfile.NamedTemporaryFile(
    "w", encoding="utf-8", suffix=".json", delete_on_close=False
) as file:
    json.dump({"size": 3}, file)
    file.close()
    print("closed, still there:", Path(file.name).exists())
    print("read by name:", other_reader(file.name))
print("after the block:", Path(file.name).exists())
