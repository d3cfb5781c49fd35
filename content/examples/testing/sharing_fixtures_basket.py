# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "One basket per test, or one per file"
# runs-in = "native"
# command = "pytest -s -p no:terminal"
# ///
import pytest


@pytest.fixture
def own():
    return []


@pytest.fixture(scope="module")
def shared():
    return []


@pytest.mark.parametrize("item", ["pen", "ink"])
def test_add(own, shared, item):
    own.append(item)
    shared.append(item)
    print(f"{item}: own {own}, shared {shared}")
