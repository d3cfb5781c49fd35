# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "Whatever the decorator returns takes the name"
# runs-in = "browser"
# ///
import functools
from dataclasses import dataclass


def shout(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs).upper()

    return wrapper


@shout
def greet(name):
    return f"hello {name}"


def part(name):
    return f"goodbye {name}"


part = shout(part)  # what the @ line writes for you
print("a function:", greet("Ada"), "/", part("Ada"))


def call_now(func):
    return func()


@call_now
def settings():
    return {"debug": False}


print("any object:", settings)


class Report:
    @functools.cached_property
    def total(self):
        print("  adding up")
        return sum(range(5))


report = Report()
print("a descriptor:", type(vars(Report)["total"]).__name__)
print("  read twice:", report.total, report.total)


class Point:
    x: int = 0


print("a new class:", dataclass(slots=True)(Point) is not Point)
