# /// script
# requires-python = ">=3.11"
# dependencies = ["hypothesis"]
#
# [tool.reference]
# title = "A round trip, its bug, and the smallest input that shows it"
# runs-in = "native"
# ///
from hypothesis import example, given, settings
from hypothesis import strategies as st


def encode(fields):
    return ",".join(fields)  # the bug: nothing escapes a comma


def decode(line):
    return line.split(",")


seen = []


@settings(derandomize=True, database=None)  # the same run every time
@given(st.lists(st.text(), min_size=1))
@example(["ada", ""])  # a known case, tried first
def test_round_trip(fields):
    seen.append(fields)
    assert decode(encode(fields)) == fields


try:
    test_round_trip()
except AssertionError as error:
    print(error.__notes__[0])

print("tried first:", seen[0])
failed = [fields for fields in seen if decode(encode(fields)) != fields]
longest = max(len(encode(fields)) for fields in failed)
print("longer failures on the way:", longest > 1)
