# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A journal with a handle and a lock, pickled and restored"
# runs-in = "browser"
# ///
import pickle
import pickletools
import tempfile
import threading
from pathlib import Path


class Journal:
    def __init__(self, path):
        self.path = path
        self._open_parts()

    def _open_parts(self):
        self._lock = threading.Lock()
        self._file = None

    def write(self, line):
        with self._lock:
            if self._file is None:
                self._file = open(self.path, "a", encoding="utf-8")
            print(line, file=self._file, flush=True)

    def close(self):
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None

    def __getstate__(self):
        return {"version": 2, "path": self.path}

    def __setstate__(self, state):
        if state["version"] == 1:  # called it "filename" then
            state = {"version": 2, "path": state["filename"]}
        if state["version"] != 2:
            raise ValueError(f"unknown state {state['version']}")
        self.path = state["path"]
        self._open_parts()


with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "example.txt")
    journal = Journal(str(path))
    journal.write("first")
    blob = pickle.dumps(journal)
    journal.close()

    restored = pickle.loads(blob)
    restored.write("second")
    restored.close()
    print(path.read_text(encoding="utf-8").split())

names = [arg for _, arg, _ in pickletools.genops(blob)
         if isinstance(arg, str)]
print([name for name in names if "example.txt" not in name])

old = Journal.__new__(Journal)
old.__setstate__({"version": 1, "filename": "old.txt"})
print("upgraded:", old.path)
