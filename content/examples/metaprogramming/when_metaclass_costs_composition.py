# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "Registration both ways, then an abstract base joins"
# runs-in = "browser"
# ///
from abc import ABC, abstractmethod

by_meta, by_hook = [], []


class PluginMeta(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        by_meta.append(name)


class MetaPlugin(metaclass=PluginMeta):
    pass


class HookPlugin:
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        by_hook.append(cls.__name__)


class Runnable(ABC):
    @abstractmethod
    def run(self): ...


for base in MetaPlugin, HookPlugin:
    try:

        class Backup(base, Runnable):
            def run(self):
                return "saved"

        print(base.__name__, "works:", Backup().run())
    except TypeError as error:
        print(base.__name__, "fails:", str(error).split(":")[0])

print("metaclass registry:", by_meta)
print("hook registry:     ", by_hook)
