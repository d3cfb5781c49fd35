# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
#
# [tool.reference]
# title = "Named rows, an expected failure and a cross product"
# runs-in = "native"
# command = "pytest -qq -rA --tb=no"
# ///
import pytest


def parse_size(text):
    units = {"k": 10**3, "M": 10**6}
    if text[-1] in units:
        return int(text[:-1]) * units[text[-1]]
    return int(text)


FRACTIONS = pytest.mark.xfail(raises=ValueError, strict=True, reason="fractions")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("300", 300, id="plain"),
        pytest.param("2k", 2_000, id="kilo"),
        pytest.param("1.5M", 1_500_000, id="fraction", marks=FRACTIONS),
    ],
)
def test_table(text, expected):
    assert parse_size(text) == expected


@pytest.mark.parametrize("unit", ["k", "M"])
@pytest.mark.parametrize("number", [0, 7])
def test_every_pair(number, unit):
    assert parse_size(f"{number}{unit}") % 1000 == 0
