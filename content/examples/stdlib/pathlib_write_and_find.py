# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Making folders, writing, reading and finding"
# runs-in = "browser"
# ///
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as name:
    root = Path(name)
    logs = root / "logs" / "2026"
    logs.mkdir(parents=True, exist_ok=True)
    logs.mkdir(parents=True, exist_ok=True)  # again: no complaint

    (root / "read.me").write_text("naïve\n", encoding="utf-8")
    (logs / "jan.log").write_text("ok\n", encoding="utf-8")
    (logs / ".hidden.log").write_text("", encoding="utf-8")
    print(repr((root / "read.me").read_text(encoding="utf-8")))

    print("glob: ", [path.name for path in root.glob("*.log")])
    found = sorted(root.rglob("*.log"))
    print("rglob:", [path.relative_to(root).as_posix() for path in found])
    files = [path.name for path in root.iterdir() if path.is_file()]
    print("files:", files)

print("still there:", root.exists())
