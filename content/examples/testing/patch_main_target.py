# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "The __main__ target depends on who started the program"
# runs-in = "native"
# command = "pytest -s -p no:terminal"
# ///
import sys
from unittest.mock import patch

import pytest


def get_data():
    raise RuntimeError("network!")


def count():
    return len(get_data())


def test_main_is_the_runner():
    print("__main__ is", sys.modules["__main__"].__spec__.name)
    with pytest.raises(AttributeError, match="get_data"):
        with patch("__main__.get_data"):
            pass
    print("and has no get_data")


def test_this_module():
    target = f"{__name__}.get_data"
    with patch(target, return_value=["a", "b"]) as fake:
        assert count() == 2  # the code under test, not the mock
    fake.assert_called_once_with()
    print("patched", target)
