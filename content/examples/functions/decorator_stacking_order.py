# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Stacked decorators: applied upwards, entered downwards"
# runs-in = "browser"
# ///
import functools


def counted(label):
    print("evaluate", label)

    def decorate(func):
        print("apply", label)

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            calls[label] += 1
            print("  enter", label)
            try:
                return func(*args, **kwargs)
            finally:
                print("  leave", label)

        return wrapper

    return decorate


calls = {"above": 0, "below": 0}


@counted("above")
@functools.cache
@counted("below")
def area(side):
    print("  body")
    return side * side


for _ in range(2):
    print("call:", area(3))
print(calls)
