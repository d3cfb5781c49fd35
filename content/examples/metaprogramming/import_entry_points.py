# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "Plugins found through entry points"
# runs-in = "browser"
# ///
import sys
import tempfile
from importlib.metadata import entry_points
from pathlib import Path

ENTRY_POINTS = """\
[shop.exporters]
json = json:dumps
broken = no_such_package:export
"""

with tempfile.TemporaryDirectory() as folder:
    # what an installer leaves behind for a distribution
    info = Path(folder, "shop_plugins-1.0.dist-info")
    info.mkdir()
    metadata = "Metadata-Version: 2.1\nName: shop-plugins\nVersion: 1.0\n"
    (info / "METADATA").write_text(metadata)
    (info / "entry_points.txt").write_text(ENTRY_POINTS)
    sys.path.insert(0, folder)

    found = entry_points(group="shop.exporters")
    for point in sorted(found, key=lambda point: point.name):
        print(point.name, "=", point.value)
        try:
            export = point.load()  # the import happens here
        except ImportError as error:
            print("  skipped:", error)
        else:
            print("  calls:", export({"tea": 4}))
    sys.path.remove(folder)
