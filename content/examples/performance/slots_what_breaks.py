# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Three features that need what slots removed"
# runs-in = "browser"
# ///
import weakref
from functools import cached_property


class Report:
    __slots__ = ("rows",)

    @cached_property
    def total(self):
        return sum(self.rows)


class Repaired(Report):
    __slots__ = ("__dict__", "__weakref__")


def attempt(label, action):
    try:
        print(f"{label}: {action()}")
    except (TypeError, ValueError) as error:
        print(f"{label}: {type(error).__name__}: {error}")


for cls in (Report, Repaired):
    report = cls()
    report.rows = [1, 2, 3]
    attempt(f"{cls.__name__} cached_property", lambda: report.total)
    attempt(f"{cls.__name__} weakref",
            lambda: weakref.ref(report)() is report)
attempt("class attribute of the same name",
        lambda: type("Clash", (), {"__slots__": ("x",), "x": 0}))
