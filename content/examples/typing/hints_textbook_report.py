# /// script
# requires-python = ">=3.11"
# dependencies = ["mypy"]
#
# [tool.reference]
# title = "Before: textbook spelling, five reports"
# runs-in = "native"
# command = "mypy --strict"
# exit-code = 1
# ///
from typing import Callable, Dict, List, Optional, Union


def count(words: List[str]) -> Dict[str, int]:
    totals: Dict[str, int] = {}
    for word in words:
        totals[word] = totals.get(word, 0) + 1
    return totals


def longest(words: List[str]) -> Optional[str]:
    return max(words, key=len, default=None)


def size(value: Union[int, str]) -> int:
    return value if isinstance(value, int) else value.upper()


def each(change: Callable[[str], str], words: List[str]) -> List[str]:
    return [change(word) for word in words]


def report(words: List[str]):
    for word, number in count(words).items():
        print(word, number)


report(("spam", "egg", "spam"))
print(longest([]).title())
print(each(len, ["spam"]))
