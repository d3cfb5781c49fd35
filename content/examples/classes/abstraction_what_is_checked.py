# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Four broken plugins, one refused"
# runs-in = "browser"
# ///
from abc import ABC, abstractmethod


class Plugin(ABC):
    @abstractmethod
    def run(self, job: str) -> str: ...


class Missing(Plugin):
    pass


class OtherSignature(Plugin):
    def run(self):
        return 42


class NotEvenCallable(Plugin):
    run = None


class Batch(list, Plugin):  # list.__new__ does not check
    pass


for cls in (Missing, OtherSignature, NotEvenCallable, Batch):
    try:
        plugin = cls()
    except TypeError:
        print(f"{cls.__name__:16} refused")
        continue
    try:
        print(f"{cls.__name__:16} built, run() gives {plugin.run('x')}")
    except TypeError:
        print(f"{cls.__name__:16} built, run() is a TypeError")
