# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Refusing a name that leaves the folder"
# runs-in = "browser"
# ///
from pathlib import Path
from tempfile import TemporaryDirectory


def inside(base, name):
    base = base.resolve()
    path = (base / name).resolve()
    if not path.is_relative_to(base):
        raise ValueError(f"{name} leaves the folder")
    return path


with TemporaryDirectory() as name:
    uploads = Path(name) / "uploads"
    uploads.mkdir()
    # On Windows, making a symlink needs Developer Mode or admin rights.
    (uploads / "link").symlink_to(uploads.parent, target_is_directory=True)

    print("joined:", uploads / "/etc/passwd")
    print("looks inside:", (uploads / "../x").is_relative_to(uploads))
    for wanted in ("a/b.txt", "/etc/passwd", "../secret", "link/secret"):
        try:
            path = inside(uploads, wanted)
        except ValueError as error:
            print("refused:", error)
        else:
            base = uploads.resolve()
            print("allowed:", path.relative_to(base).as_posix())
