# /// script
# requires-python = ">=3.11"
# dependencies = ["hypothesis"]
#
# [tool.reference]
# title = "Commutativity accepts a wrong function, a model does not"
# runs-in = "native"
# ///
from hypothesis import given, settings
from hypothesis import strategies as st


def merge(left, right):
    """Merge two sorted lists, wrongly: equal items are lost."""
    return sorted(set(left) | set(right))


ascending = st.lists(st.integers()).map(sorted)
repeatable = settings(derandomize=True, database=None)


@repeatable
@given(ascending, ascending)
def commutative(left, right):
    assert merge(left, right) == merge(right, left)


@repeatable
@given(ascending, ascending)
def result_is_sorted(left, right):
    result = merge(left, right)
    assert all(a <= b for a, b in zip(result, result[1:]))


@repeatable
@given(ascending, ascending)
def agrees_with_model(left, right):
    assert merge(left, right) == sorted(left + right)


for rule in (commutative, result_is_sorted, agrees_with_model):
    try:
        rule()
    except AssertionError as error:
        print(error.__notes__[0])
    else:
        print(f"{rule.__name__}: no counterexample")
