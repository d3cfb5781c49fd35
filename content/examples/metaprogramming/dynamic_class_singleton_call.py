# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A metaclass __call__ changes creation, not the class"
# runs-in = "browser"
# ///
class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Connection(metaclass=Singleton):
    def __init__(self, host):
        self.host = host


first = Connection("db-1")
second = Connection("db-2")  # the argument is dropped
print(first is second, second.host)
print(Connection() is first, "- even without the argument")
