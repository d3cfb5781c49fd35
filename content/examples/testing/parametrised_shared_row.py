# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "Two rows share one list, so one test spoils the next"
# runs-in = "native"
# command = "pytest -qq -rA --tb=no"
# exit-code = 1
# ///
import pytest

DEFAULTS = ["read"]  # built once, while pytest collects the file


def grant(roles, extra):
    roles.append(extra)  # changes its argument
    return roles


@pytest.mark.parametrize(
    ("roles", "extra"),
    [(DEFAULTS, "write"), (DEFAULTS, "admin")],
    ids=["writer", "admin"],
)
def test_grant(roles, extra):
    assert grant(roles, extra) == ["read", extra]


@pytest.mark.parametrize("extra", ["write", "admin"])
def test_grant_with_a_list_per_test(extra):
    assert grant(["read"], extra) == ["read", extra]
