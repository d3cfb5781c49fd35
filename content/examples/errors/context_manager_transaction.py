# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "One transaction manager, written as a class and as a generator"
# runs-in = "browser"
# ///
import sqlite3
from contextlib import contextmanager


class Transaction:
    def __init__(self, db):
        self.db = db

    def __enter__(self):
        self.db.execute("BEGIN")
        return self.db

    def __exit__(self, exc_type, exc, tb):
        if exc_type is None:
            self.db.commit()
        else:
            self.db.rollback()
        return False


@contextmanager
def transaction(db):
    db.execute("BEGIN")
    try:
        yield db
    except BaseException:
        db.rollback()
        raise
    else:
        db.commit()


for manager in Transaction, transaction:
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.execute("CREATE TABLE paid (who TEXT)")
    with manager(db) as tx:
        tx.execute("INSERT INTO paid VALUES ('ann')")
    try:
        with manager(db) as tx:
            tx.execute("INSERT INTO paid VALUES ('bob')")
            raise RuntimeError("card refused")
    except RuntimeError as error:
        rows = db.execute("SELECT who FROM paid").fetchall()
        print(manager.__name__, rows, "after", error)
    db.close()
