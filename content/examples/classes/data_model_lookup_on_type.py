# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Implicit calls look at the type, not at the instance"
# runs-in = "browser"
# ///
class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


def length(obj):
    try:
        return len(obj)
    except TypeError as error:
        return error


proxy = Proxy([1, 2, 3])
print("proxy.__len__() ->", proxy.__len__())
print("len(proxy)      ->", length(proxy))

proxy.__len__ = lambda: 99
print("on the instance ->", length(proxy))

Proxy.__len__ = lambda self: len(self._target)
print("on the class    ->", length(proxy))
print("len(Proxy)      ->", length(Proxy))  # its type is `type`
