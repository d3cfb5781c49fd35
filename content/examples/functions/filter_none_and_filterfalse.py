# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "None as predicate drops zeros and empty strings too"
# runs-in = "browser"
# ///
from itertools import filterfalse

answers = [0, 12, None, "", "n/a", 0.0, False, 7]

print("filter(None):     ", list(filter(None, answers)))
print("filterfalse(None):", list(filterfalse(None, answers)))
print("is not None:      ", [a for a in answers if a is not None])

numbers = [3, 8, 1, 4]
print("filterfalse(odd): ", list(filterfalse(lambda n: n % 2, numbers)))
