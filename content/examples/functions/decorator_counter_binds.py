# /// script
# requires-python = ">=3.10"
# dependencies = []
#
# [tool.reference]
# title = "A call counter that also works on methods"
# runs-in = "browser"
# ///
import functools
import types


class Counted:
    """Counts calls; the state lives on the instance."""

    def __init__(self, func):
        functools.update_wrapper(self, func)  # first: it fills __dict__
        self.func = func
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.func(*args, **kwargs)


class Binding(Counted):
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return types.MethodType(self, instance)


class Cart:
    @Counted
    def add(self, item):
        return f"added {item}"

    @Binding
    def drop(self, item):
        return f"dropped {item}"


@Counted
def ping():
    """Answer."""
    return "pong"


print(ping(), ping(), ping.calls, ping.__name__, ping.__doc__)
try:
    Cart().add("tea")
except TypeError as error:
    print("no __get__:", error)
print(Cart().drop("tea"), "/", Cart().drop("jam"))
print("calls, all instances together:", Cart.drop.calls)
