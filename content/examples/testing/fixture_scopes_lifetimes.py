# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "pytest logs who lives how long"
# runs-in = "native"
# command = "pytest -qq --setup-show"
# ///
import pytest


@pytest.fixture(scope="session")
def engine():
    yield "engine"


@pytest.fixture(scope="class")
def schema(engine):
    yield "schema"


@pytest.fixture
def row(schema):
    yield "row"


class TestOrders:
    def test_add(self, row):
        pass

    def test_remove(self, row):
        pass


class TestUsers:
    def test_rename(self, row):
        pass
