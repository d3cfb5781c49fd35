# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Set on the instance it is ignored, in a class it does not bind"
# runs-in = "browser"
# ///
class Greeter:
    def __call__(self, *args):
        return [type(arg).__name__ for arg in args]


class Silent:
    pass


greet = Greeter()
greet.__call__ = lambda *args: "replaced"
print(greet("x"), greet.__call__("x"))

silent = Silent()
silent.__call__ = lambda: "hello"
print(callable(silent), hasattr(silent, "__call__"))
try:
    silent()
except TypeError as error:
    print(error)


class Page:
    def as_function(*args):
        return [type(arg).__name__ for arg in args]

    as_instance = Greeter()


print("function:", Page().as_function("x"))
print("instance:", Page().as_instance("x"))
