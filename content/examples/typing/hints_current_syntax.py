# /// script
# requires-python = ">=3.12"
# dependencies = ["mypy"]
#
# [tool.reference]
# title = "After: current spelling, nothing to report"
# runs-in = "native"
# command = "mypy --strict"
# ///
from collections.abc import Callable, Iterable

type Counts = dict[str, int]


def count(words: Iterable[str]) -> Counts:
    totals: Counts = {}
    for word in words:
        totals[word] = totals.get(word, 0) + 1
    return totals


def longest(words: Iterable[str]) -> str | None:
    return max(words, key=len, default=None)


def size(value: int | str) -> int:
    return value if isinstance(value, int) else len(value)


def each(change: Callable[[str], str], words: Iterable[str]) -> list[str]:
    return [change(word) for word in words]


def report(words: Iterable[str]) -> None:
    for word, number in count(words).items():
        print(word, number)


report(("spam", "egg", "spam"))
if (word := longest([])) is not None:
    print(word.title())
print(each(str.upper, ["spam"]))
