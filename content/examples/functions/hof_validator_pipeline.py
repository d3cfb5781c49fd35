# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A validator pipeline that reports what failed"
# runs-in = "browser"
# ///
from collections.abc import Callable

Validator = Callable[[str], bool]


def not_blank(text: str) -> bool:
    return bool(text.strip())


def at_most(limit: int) -> Validator:
    """Function factory: each call returns a function with its own limit."""

    def check(text: str) -> bool:
        return len(text) <= limit

    return check


RULES: dict[str, Validator] = {
    "is blank": not_blank,
    "is longer than 8": at_most(8),
    "has more than letters": str.isalpha,
}


def is_valid(text: str) -> bool:
    return all(check(text) for check in RULES.values())


def failures(text: str) -> list[str]:
    return [message for message, check in RULES.items() if not check(text)]


for name in ("ada", "grace hopper", " "):
    print(f"{name!r:15} valid: {is_valid(name)!s:6} {failures(name)}")
