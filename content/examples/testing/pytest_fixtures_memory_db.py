# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "A fresh in-memory database for every test"
# runs-in = "native"
# command = "pytest -qq -rp"
# ///
import sqlite3

import pytest


@pytest.fixture
def db():
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE user (name TEXT UNIQUE)")
    yield connection
    connection.close()


def add(db, name):
    db.execute("INSERT INTO user VALUES (?)", (name,))
    return db.execute("SELECT count(*) FROM user").fetchone()[0]


# Both pass, in either order: neither test sees the row of the other.
def test_ada_is_the_only_user(db):
    assert add(db, "ada") == 1


def test_ada_is_not_there_already(db):
    assert add(db, "ada") == 1
