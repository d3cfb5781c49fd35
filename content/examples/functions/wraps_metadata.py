# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "The same wrapper with and without functools.wraps"
# runs-in = "browser"
# ///
import functools
import inspect
import pickle


def bare(func):
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper


def wrapped(func):
    return functools.wraps(func)(bare(func))


@bare
def area(width: int, height: int = 1) -> int:
    """Multiply the sides."""
    return width * height


@wrapped
def volume(side: int, *, scale: int = 1) -> int:
    """Cube the side."""
    return scale * side**3


for func in area, volume:
    print(func.__name__, inspect.signature(func), func.__doc__)
    try:
        print("  pickles:", pickle.loads(pickle.dumps(func)) is func)
    except (AttributeError, pickle.PicklingError):
        print("  does not pickle")

print("the real one:", inspect.signature(volume, follow_wrapped=False))
print("defaults:", volume.__defaults__, volume.__kwdefaults__)
print("in tracebacks:", volume.__code__.co_name)
print("undecorated:", inspect.unwrap(volume) is volume.__wrapped__)
