# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "A factory makes several objects and removes them all"
# runs-in = "native"
# command = "pytest -s -p no:terminal"
# ///
from contextlib import ExitStack

import pytest


class Account:
    def __init__(self, owner, balance):
        self.owner, self.balance = owner, balance
        print("open ", owner)

    def close(self):
        print("close", self.owner)


@pytest.fixture
def make_account():
    with ExitStack() as created:

        def make(owner="anyone", *, balance=0):
            account = Account(owner, balance)
            created.callback(account.close)
            return account

        yield make


def test_transfer(make_account):
    source = make_account("ada", balance=10)
    target = make_account("bob")
    source.balance, target.balance = 3, 7
    print("total", source.balance + target.balance)
