# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Two alternatives, best of several repeats"
# runs-in = "browser"
# ///
import timeit

words = [f"word{number}" for number in range(10_000)]
lookup = set(words)


def best(statement):
    times = timeit.repeat(
        statement, globals=globals(), repeat=5, number=20
    )
    return min(times)  # the rest is noise from outside


in_list = best("'word9999' in words")
in_set = best("'word9999' in lookup")
print("set at least 20 times faster:", in_list > 20 * in_set)
