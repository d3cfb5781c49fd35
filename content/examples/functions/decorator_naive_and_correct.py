# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "A naive wrapper beside a correct one"
# runs-in = "browser"
# ///
import functools


def naive(func):
    def wrapper():
        print("  before")
        func()

    return wrapper


def correct(func):
    print("decorating", func.__name__)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print("  before")
        return func(*args, **kwargs)

    return wrapper


@correct  # runs now, before any call
def add(a, b=0):
    return a + b


@naive
def answer():
    return 42


@naive
def double(number):
    return 2 * number


print("result lost:", answer(), "and the name is", answer.__name__)
try:
    double(21)
except TypeError as error:
    print("arguments refused:", error)
print("result kept:", add(40, b=2), "and the name is", add.__name__)
