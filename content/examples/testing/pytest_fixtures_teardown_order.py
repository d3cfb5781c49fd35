# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "Teardown runs backwards, after a failure too, never if setup raised"
# runs-in = "native"
# command = "pytest -s -p no:terminal"
# exit-code = 1
# ///
import pytest


@pytest.fixture
def account():
    print("account: up")
    yield
    print("account: down")


@pytest.fixture
def order(account):
    print("order: up")
    yield
    print("order: down")


@pytest.fixture
def broken(account):
    raise RuntimeError("no payment service")
    yield
    print("broken: down")  # not reached


def test_fails(order):
    print("the test fails")
    assert False


def test_never_starts(broken):
    print("the test runs")  # not reached
