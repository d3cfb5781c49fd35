# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "chain.from_iterable asks for the next page only when it must"
# runs-in = "browser"
# ///
from itertools import chain, count, islice


def pages():
    for page in count(1):
        print(f"  fetch page {page}")
        yield [f"{page}{letter}" for letter in "abc"]


print(list(chain([1, 2], (3,), range(4, 6))))

rows = chain.from_iterable(pages())
print("nothing fetched yet")
print(list(islice(rows, 4)))
print("two more, already in hand:")
print(list(islice(rows, 2)))
