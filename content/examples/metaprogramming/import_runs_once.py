# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One execution per process, then sys.modules"
# runs-in = "browser"
# ///
import importlib
import sys
import tempfile
from pathlib import Path

SOURCE = """
import sys
print("body runs; already registered:", __name__ in sys.modules)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "settings_demo.py").write_text(SOURCE)
    sys.path.insert(0, folder)

    import settings_demo

    first = settings_demo
    import settings_demo

    print("same object:", settings_demo is first)

    importlib.reload(settings_demo)  # same object, body again
    print("after reload:", settings_demo is first)

    del sys.modules["settings_demo"]
    import settings_demo

    print("after del:", settings_demo is first)

    sys.modules["settings_demo"] = None  # blocks the name
    try:
        import settings_demo
    except ModuleNotFoundError as error:
        print(error)
    sys.path.remove(folder)
