# /// script
# requires-python = ">=3.9"
# dependencies = []
#
# [tool.reference]
# title = "A registry twice, and the conflict only one can cause"
# runs-in = "browser"
# ///
class RegistryMeta(type):
    known = {}

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        RegistryMeta.known[name] = cls


class Command(metaclass=RegistryMeta):
    pass


class Handler:
    known = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Handler.known[cls.__name__] = cls


class AuditMeta(type):
    pass


class Audited(metaclass=AuditMeta):
    pass


class SaveHandler(Handler, Audited):
    pass


try:

    class SaveCommand(Command, Audited):
        pass

except TypeError as error:
    print(f"{type(error).__name__}: {error}")


class BothMeta(RegistryMeta, AuditMeta):
    pass


class SaveCommand(Command, Audited, metaclass=BothMeta):
    pass


print("metaclass:", list(RegistryMeta.known))
print("hook:     ", list(Handler.known))
