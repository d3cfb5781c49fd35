# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "A database for the session, a clean transaction for each test"
# runs-in = "native"
# command = "pytest -qq -rp"
# ///
import sqlite3

import pytest


@pytest.fixture(scope="session")
def connection():  # expensive: made once
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE item (name TEXT)")
    yield connection
    connection.close()


@pytest.fixture
def db(connection):  # cheap: resets it for every test
    connection.execute("BEGIN")
    yield connection
    connection.execute("ROLLBACK")


def names(db):
    return [name for (name,) in db.execute("SELECT name FROM item")]


@pytest.mark.parametrize("name", ["pen", "ink"])
def test_the_item_is_alone(db, name):
    db.execute("INSERT INTO item VALUES (?)", (name,))
    assert names(db) == [name]


def test_nothing_remains(db):
    assert names(db) == []
