# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The script and its importable twin"
# runs-in = "browser"
# ///
import runpy
import sys
import tempfile
from pathlib import Path

SOURCE = """\
class Job:
    pass

def main():
    import jobs  # this very file, under its other name
    print("same class:", jobs.Job is Job)
    print("isinstance:", isinstance(jobs.Job(), Job))
    print("two names: ", Job.__module__, jobs.Job.__module__)

if __name__ == "__main__":
    main()
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "jobs.py").write_text(SOURCE, encoding="utf-8")
    sys.path.insert(0, folder)
    runpy.run_module("jobs", run_name="__main__")
