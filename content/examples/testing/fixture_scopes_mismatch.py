# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "A session fixture cannot use a function fixture"
# runs-in = "native"
# command = "pytest -qq -rEp --tb=no"
# exit-code = 1
# ///
import pytest


@pytest.fixture(scope="session")
def too_narrow(tmp_path):  # tmp_path has function scope
    return tmp_path / "cache"


@pytest.fixture(scope="session")
def wide_enough(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


def test_mismatch(too_narrow):
    pass


def test_match(wide_enough):
    assert wide_enough.is_dir()
