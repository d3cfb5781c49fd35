# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two flavours of path, on any machine"
# runs-in = "browser"
# ///
from pathlib import PurePosixPath, PureWindowsPath

report = PurePosixPath("/srv/data") / "2026" / "report.tar.gz"
print(report)
for part in ("name", "stem", "suffix", "suffixes", "parent", "parts"):
    print(f"  {part}: {getattr(report, part)}")
print("renamed:", report.with_name("summary.txt").name)
print("last suffix changed:", report.with_suffix(".zip").name)

folder = PureWindowsPath("C:/data") / "folder" / "subfolder"
print(folder, "or", folder.as_posix())
print("drive", folder.drive, "parts", folder.parts)

same = PureWindowsPath("c:/DATA/Folder/SubFolder")
print("case ignored:", folder == same)
print("has read_text:", hasattr(folder, "read_text"))
