# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "Values that pass through a fixture"
# runs-in = "native"
# command = "pytest -qq -rp"
# ///
import sqlite3

import pytest


@pytest.fixture
def db(request):
    with_rows = request.param  # from the test's indirect argument
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE item (id)")
    connection.executemany("INSERT INTO item VALUES (?)", with_rows)
    yield connection
    connection.close()


@pytest.fixture(params=["tuple", "mapping"])  # every user runs twice
def row_factory(request):
    return {"tuple": None, "mapping": sqlite3.Row}[request.param]


@pytest.mark.parametrize(
    ("db", "expected"),
    [([], 0), ([(1,), (2,)], 2)],
    ids=["empty", "two"],
    indirect=["db"],  # "expected" goes straight to the test
)
def test_count(db, row_factory, expected):
    db.row_factory = row_factory
    assert db.execute("SELECT count(*) FROM item").fetchone()[0] == expected
