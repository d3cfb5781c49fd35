# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Reopening for writing on restore erases the file"
# runs-in = "browser"
# ///
import pickle
import tempfile
from pathlib import Path


class Writer:
    def __init__(self, path, mode):
        self.path, self.mode = path, mode
        self.file = open(path, mode, encoding="utf-8")

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["file"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.file = open(self.path, self.mode, encoding="utf-8")


for mode in "wa":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "log.txt")
        writer = Writer(str(path), mode)
        writer.file.write("before ")
        writer.file.close()
        clone = pickle.loads(pickle.dumps(writer))
        clone.file.write("after")
        clone.file.close()
        print(mode, "->", path.read_text(encoding="utf-8"))
