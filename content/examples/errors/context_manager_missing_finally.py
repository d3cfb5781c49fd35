# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Who closes the connection when the block fails?"
# runs-in = "browser"
# ///
import sqlite3
from contextlib import contextmanager


@contextmanager
def careless():
    db = sqlite3.connect(":memory:")
    yield db
    db.close()


@contextmanager
def careful():
    db = sqlite3.connect(":memory:")
    try:
        yield db
    finally:
        db.close()


def is_open(db):
    try:
        db.execute("SELECT 1")
    except sqlite3.ProgrammingError:
        return False
    return True


for manager in careless, careful:
    try:
        with manager() as db:
            raise ValueError
    except ValueError:
        print(f"{manager.__name__}: open after a failure?", is_open(db))
    db.close()

with sqlite3.connect(":memory:") as db:
    db.execute("CREATE TABLE t (x)")
print("connection's own with: open after success?", is_open(db))
db.close()
