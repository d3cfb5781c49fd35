# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One file, run and imported"
# runs-in = "browser"
# ///
import importlib
import runpy
import sys
import tempfile
from pathlib import Path

SOURCE = """\
print("top level, __name__ is", __name__)

def main():
    print("doing the work")

if __name__ == "__main__":
    main()
"""

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "report_tool.py")
    path.write_text(SOURCE, encoding="utf-8")

    print("-- python report_tool.py")
    runpy.run_path(str(path), run_name="__main__")

    sys.path.insert(0, folder)
    print("-- import report_tool, twice")
    module = importlib.import_module("report_tool")
    importlib.import_module("report_tool")

print("-- a test can still call it")
module.main()
