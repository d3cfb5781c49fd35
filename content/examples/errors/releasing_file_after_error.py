# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A file closed although its block raised"
# runs-in = "browser"
# ///
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    path = Path(folder, "prices.txt")
    path.write_text("12\nfree\n", encoding="utf-8")

    try:
        with open(path, encoding="utf-8") as file:
            for line in file:
                print("price", int(line))
    except ValueError as error:
        print("ValueError:", error)
    print("closed:", file.closed)

print("folder gone:", not path.parent.exists())
